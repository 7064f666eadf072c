package vn.cancu.repair;

import java.util.Locale;
import java.util.Set;
import vn.cancu.language.Bigrams;

/**
 * Lines of one paragraph in a text whose lines are paragraphs otherwise: only where the words on
 * both sides of the line end leave no doubt, as in {@code khai⏎thác} and {@code để⏎giải quyết}.
 */
final class Continuation {

  /** Words that lead on to a word in lower case. */
  private static final Set<String> LEADING =
      Set.of("theo của và hoặc với trong để cho những các tại nhưng".split(" "));

  /** Words in lower case that follow on a sentence begun. */
  private static final Set<String> FOLLOWING = Set.of("là", "nhưng", "mà", "thì");

  /** What is shorter is a cell or a heading. */
  private static final int SHORTEST = 15;

  private static final int OFTEN = 100;
  private static final double TOGETHER = 2.5;

  /** The same for rarer words, which then belong together more. */
  private static final int SOMETIMES = 20;

  private static final double ONLY_TOGETHER = 4.5;

  private final Bigrams bigrams;

  Continuation(Bigrams bigrams) {
    this.bigrams = bigrams;
  }

  /**
   * @param near whether no empty line stands between them
   */
  boolean isCertain(Line before, Line line, boolean near) {
    if (before.isRow() || line.isRow()) {
      return false;
    }
    if (leadsToNumber(before, line)) {
      return true;
    }
    if (before.isCaps() || before.endsSentence()) {
      return false;
    }
    String first = line.firstWord();
    if (before.length() < SHORTEST
        || first.length() < 2
        || !Character.isLowerCase(line.first())
        || Wrapping.isFileName(line)) {
      return false;
    }
    return FOLLOWING.contains(first)
        || isTied(before.lastWord(), first)
        || (near && closesBracket(before, line));
  }

  /** Whether a document number was cut in two: {@code 64/2020/TT-⏎BCA}, {@code 71/2015⏎/TT-BTC}. */
  static boolean isInNumber(Line before, Line line) {
    String last = before.text().substring(before.text().lastIndexOf(' ') + 1);
    if (line.first() == '/') {
      return Character.isDigit(last.charAt(0))
          && last.chars().allMatch(c -> c == '/' || Character.isDigit(c))
          && goesOnAsNumber(line.text());
    }
    return before.last() == '-' && Character.isUpperCase(line.first()) && startsNumber(last, 0);
  }

  /** "/2020/TT-BCA", "/TT-BTC". */
  private static boolean goesOnAsNumber(String text) {
    return text.length() > 5
        && (text.substring(1, 5).chars().allMatch(Character::isDigit)
            || text.substring(1, 3).chars().allMatch(Character::isUpperCase));
  }

  /** "Số:⏎114/QĐ-BHXH", "Thông tư số⏎47/2012/TT-BGDĐT", "của Nghị quyết⏎số 254/2025/QH15". */
  private static boolean leadsToNumber(Line before, Line line) {
    return before.lastWord().equals("số") || before.text().equals("Số:")
        ? startsNumber(line.text(), 0)
        : line.text().startsWith("số ")
            && Character.isLetter(before.last())
            && startsNumber(line.text(), 3);
  }

  private static boolean startsNumber(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 6 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == '/';
  }

  private boolean isTied(String last, String first) {
    if (last.length() < 2 || !first.equals(first.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (LEADING.contains(last)) {
      return true;
    }
    int left = bigrams.id(last);
    int right = bigrams.id(first);
    double count = bigrams.count(left, right);
    if (count < SOMETIMES) {
      return false; // also where one of them is not known
    }
    double association = bigrams.association(left, right);
    return association >= ONLY_TOGETHER || (count >= OFTEN && association >= TOGETHER);
  }

  /** "(Kèm theo Kế hoạch số 4269/KH-BHXH ⏎của BHXH Việt Nam)", with a blank at the line end. */
  private static boolean closesBracket(Line before, Line line) {
    int close = line.text().indexOf(')');
    int open = line.text().indexOf('(');
    return line.start() - before.end() > 1
        && before.text().lastIndexOf('(') > before.text().lastIndexOf(')')
        && close > 0
        && (open < 0 || open > close);
  }
}
