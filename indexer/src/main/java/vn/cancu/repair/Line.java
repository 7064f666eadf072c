package vn.cancu.repair;

import java.util.Locale;
import java.util.Set;
import vn.cancu.language.Syllable;

/**
 * One physical line and what its look says about the paragraph it is part of.
 *
 * @param start offset of its first character that is no blank
 * @param end offset after its last character that is no blank
 * @param indent blanks in front
 * @param text what stands between
 */
record Line(int start, int end, int indent, String text) {

  /** Words that never end a paragraph: what they lead to stands on the next line. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          ("tại theo của và số các từ đến khoản điểm hoặc với trong cho về ngày tháng điều như do"
                  + " là bởi đối trên ở thuộc bằng khi để ra quý những một mỗi được bị không nhằm gồm"
                  + " nếu thì mà hay cùng cả tiết mục")
              .split(" "));

  /** Words after which an article is a mention, not the head of one. */
  private static final Set<String> BEFORE_ARTICLES =
      Set.of("tại theo của và các từ đến khoản điểm hoặc với trong".split(" "));

  private static final int MOST_GROUPS = 5;

  private static final Set<String> NUMBERED =
      Set.of("số ngày tháng năm quý điều khoản điểm mục lệ khóa đạt tiết".split(" "));

  /** Beginnings of paragraphs in decisions and plans. */
  private static final String[] OPENINGS = {
    "Căn cứ ", "Theo đề nghị", "Xét đề nghị", "Nơi nhận", "Kính gửi", "Số:", "Trên đây là"
  };

  private static final String[] UNIT_HEADS = {
    "Điều ", "Chương ", "Mục ", "Phần ", "Phụ lục ", "PHỤ LỤC"
  };

  static Line of(String text, int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    int end = to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Line(start, end, start - from, text.substring(start, end));
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isRow() {
    return text.indexOf('\t') >= 0;
  }

  char first() {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Whether it begins in lower case, perhaps after an opening bracket. */
  boolean startsLower() {
    char c = first() == '(' && text.length() > 1 ? text.charAt(1) : first();
    return Character.isLowerCase(c) && !startsWithMarker();
  }

  /** Begins with a capital and a small letter. */
  boolean startsTitleCase() {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }

  boolean startsWithQuote() {
    return first() == '“';
  }

  /** A small number or a Roman numeral alone: the number of a row or section. */
  boolean isLoneNumeral() {
    return text.length() <= 4
        && ((text.length() < 4 && text.chars().allMatch(Character::isDigit))
            || text.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
  }

  boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** The length of its first word. */
  int firstWordLength() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  /** Its first word as far as it consists of letters. */
  String firstWord() {
    int start = first() == '(' ? 1 : 0;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Its last word in lower case, empty when it ends otherwise. */
  String lastWord() {
    int end = text.length();
    int start = end;
    while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  boolean endsOpen() {
    boolean dash = "-–".indexOf(last()) >= 0 && text.length() > 1;
    return last() == ','
        || dash
        || (!isCaps() && OPEN_WORDS.contains(lastWord()) && !WholeWords.isAtEndOf(text));
  }

  boolean expectsNumber() {
    return NUMBERED.contains(lastWord()) && !WholeWords.isAtEndOf(text);
  }

  boolean endsSentence() {
    return ".;:!?…".indexOf(last()) >= 0;
  }

  /** Whether an article in the next line is one that this line mentions. */
  boolean leadsToArticle() {
    return BEFORE_ARTICLES.contains(lastWord());
  }

  /** Whether it begins an item: a dash, a letter with a bracket, a number with a point. */
  boolean startsWithMarker() {
    return markerEnd() > 0;
  }

  boolean isBareMarker() {
    int end = markerEnd();
    return end > 0 && end == text.length();
  }

  boolean startsWithDash() {
    return markerEnd() > 0 && "-–+•*".indexOf(first()) >= 0;
  }

  /** The end of "-", "1.", "1.2", "a)", "b.2)", "c1)", "d/", "(ii)", or 0. */
  private int markerEnd() {
    if (text.isEmpty()) {
      return 0;
    }
    if ("-–+•*".indexOf(first()) >= 0) {
      return endsMarker(1) ? 1 : 0;
    }
    int i = first() == '(' ? 1 : 0;
    for (int groups = 1; i < text.length() && groups <= MOST_GROUPS; groups++) {
      int start = i;
      i = groupEnd(start);
      if (i == start) {
        return 0;
      }
      char stop = i < text.length() ? text.charAt(i) : ' ';
      if (stop == ')') {
        boolean letter = i - start == 1 && Character.isLetter(text.charAt(start));
        return letter || endsMarker(i + 1) ? i + 1 : 0;
      }
      if (stop == '/') {
        return groups == 1 && i - start == 1 && text.startsWith("/ ", i) ? i + 1 : 0;
      }
      boolean digits = Character.isDigit(text.charAt(start));
      if (stop != '.') {
        return groups > 1 && digits && endsMarker(i) && i < text.length() ? i : 0;
      }
      i++;
      if (endsMarker(i)) {
        return i;
      }
      if (!digits && (i == text.length() || !Character.isDigit(text.charAt(i)))) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * The end of digits, a Roman numeral, or a letter perhaps with a digit; {@code from} for none.
   */
  private int groupEnd(int from) {
    char first = text.charAt(from);
    int end = from;
    if (Character.isDigit(first)) {
      while (end < text.length() && end - from < 4 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end - from > 3 ? from : end;
    }
    String numerals = "IVX".indexOf(first) >= 0 ? "IVX" : "ivx".indexOf(first) >= 0 ? "ivx" : "";
    while (end < text.length() && end - from < 6 && numerals.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == from && Character.isLetter(first)) {
      end++;
      end += end < text.length() && Character.isDigit(text.charAt(end)) ? 1 : 0;
    }
    return end - from > 5 ? from : end;
  }

  private boolean endsMarker(int at) {
    return at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n';
  }

  /** "1. Hồ sơ": an item with a sentence of its own, which is no "1. Điều này". */
  boolean startsItem() {
    int end = markerEnd();
    return end > 0
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end + 1))
        && !text.startsWith("Điều này", end + 1);
  }

  boolean isOpening() {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  /** "Điều 4.", "Chương II", "Phụ lục 1": the head of a part, or a mention of one. */
  boolean startsWithUnitHead() {
    for (String head : UNIT_HEADS) {
      if (text.startsWith(head)) {
        return true;
      }
    }
    return false;
  }

  /** "Điều 1. Phạm vi". */
  boolean isArticleHead() {
    int stop = text.indexOf(". ");
    return text.startsWith("Điều ")
        && stop > 5
        && stop < 10
        && Character.isDigit(text.charAt(5))
        && stop + 2 < text.length()
        && Character.isUpperCase(text.charAt(stop + 2));
  }

  /** Whether it begins the text of the article that {@code before} is the heading of. */
  boolean isTextUnder(Line before) {
    return before.isArticleHead() && startsTitleCase();
  }

  /** "Điều 1." alone on its line. */
  boolean isBareArticle() {
    return text.startsWith("Điều ") && text.length() < 11 && last() == '.';
  }

  /** Whether it is set in capitals; abbreviations alone do not count as that. */
  boolean isCaps() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start > 1 && Syllable.parse(text.substring(start, end)).isPresent()) {
        return true;
      }
      start = end;
    }
    return false;
  }
}
