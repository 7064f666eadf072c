package vn.cancu.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Folding;

/**
 * Capitals for a name no vocabulary has, such as that of a province's office in a head that is all
 * in capitals: as the text itself writes it elsewhere, else by the words such names are made of.
 */
final class OwnNames {

  private static final int SEARCHED = 20_000;
  private static final int LONGEST = 8;

  /** After these the name proper begins, with one capital: "Sở Y tế". */
  private static final Set<String> BODIES =
      Set.of("bo", "so", "cuc", "vu", "ban", "vien", "phong", "truong", "chi cuc", "tong cuc");

  /** After these the name of a place goes on to the end: "tỉnh Lâm Đồng". */
  private static final Set<String> PLACES =
      Set.of("tinh", "huyen", "quan", "xa", "phuong", "tran", "pho");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String text;
  private final String lower;

  private OwnNames(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  /** The names of a text. */
  static OwnNames in(FoldedText text) {
    String whole = text.text();
    return new OwnNames(whole.substring(0, Math.min(whole.length(), SEARCHED)));
  }

  /** The name with its capitals; letters that are capitals already stay. */
  String spell(String name) {
    String[] words = BLANKS.split(name);
    boolean place = false;
    for (int i = 0; i < words.length; ) {
      int end = i + written(words, i);
      if (end == i) {
        String before = i == 0 ? "" : Folding.fold(words[i - 1]);
        place |= PLACES.contains(before);
        if (i == 0 || place || isBody(words, i - 1)) {
          words[i] = capital(words[i]);
        }
        end = i + 1;
      }
      i = end;
    }
    return String.join(" ", words);
  }

  /** Puts the spelling of the text in place of the longest run of words it has; their number. */
  private int written(String[] words, int from) {
    for (int to = Math.min(words.length, from + LONGEST); to > from + 1; to--) {
      String phrase = String.join(" ", Arrays.copyOfRange(words, from, to));
      String found = find(phrase.toLowerCase(Locale.ROOT), from > 0 && isBody(words, from - 1));
      if (found != null) {
        System.arraycopy(BLANKS.split(found), 0, words, from, to - from);
        return to - from;
      }
    }
    return 0;
  }

  /** "ủy ban" is no body of which more is said. */
  private static boolean isBody(String[] words, int at) {
    boolean committee = at > 0 && Folding.fold(words[at - 1]).equals("uy");
    return !committee && BODIES.contains(Folding.fold(words[at]));
  }

  /**
   * @param afterBody whether the phrase follows the word of a body, which gives it a capital
   */
  private @Nullable String find(String phrase, boolean afterBody) {
    for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      String found = text.substring(at, Math.min(end, text.length()));
      boolean whole = isEdge(at - 1) && isEdge(end);
      boolean cased = !found.equals(found.toUpperCase(Locale.ROOT)) && !found.equals(phrase);
      boolean fits = afterBody || !BODIES.contains(Folding.fold(wordBefore(at)));
      if (whole && cased && fits && Character.isUpperCase(found.charAt(0))) {
        return found;
      }
    }
    return null;
  }

  private String wordBefore(int at) {
    int to = at;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }

  private boolean isEdge(int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
