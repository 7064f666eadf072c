package vn.cancu.parse;

import vn.cancu.language.Folding;
import vn.cancu.language.WordCursor;

/**
 * A text beside its folded twin of the same length: lower case, without marks. The grammars compare
 * words in the twin, so that case, marks lost in recognition and tone placement do not matter, and
 * read values from the text.
 */
final class FoldedText {

  private static final String TABLE = table();

  private final String text;
  private final char[] folded;

  FoldedText(String text) {
    this.text = text;
    this.folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = c < TABLE.length() ? TABLE.charAt(c) : c;
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder(0x1f00);
    for (char c = 0; c < 0x1f00; c++) {
      String one = Folding.fold(String.valueOf(c));
      table.append(one.length() == 1 ? one.charAt(0) : c);
    }
    return table.toString();
  }

  String text() {
    return text;
  }

  int length() {
    return folded.length;
  }

  /** The folded character, a line feed outside the text. */
  char at(int i) {
    return i >= 0 && i < folded.length ? folded[i] : '\n';
  }

  /** The character as written, a line feed outside the text. */
  char raw(int i) {
    return i >= 0 && i < folded.length ? text.charAt(i) : '\n';
  }

  String folded(int from, int to) {
    return new String(folded, from, to - from);
  }

  boolean isWordPart(int i) {
    return WordCursor.isWordPart(at(i));
  }

  boolean isWordStart(int i) {
    return isWordPart(i) && !isWordPart(i - 1);
  }

  int wordEnd(int from) {
    int i = from;
    while (isWordPart(i)) {
      i++;
    }
    return i;
  }

  /** Whether the word at {@code from} begins with a capital. */
  boolean isCapital(int from) {
    return Character.isUpperCase(raw(from));
  }

  /** Steps over blanks inside a line. */
  int skipBlanks(int from) {
    int i = from;
    while (isBlank(at(i))) {
      i++;
    }
    return i;
  }

  /** Steps back over blanks inside a line: the offset after the last other character. */
  int skipBlanksBack(int from) {
    int i = from;
    while (i > 0 && isBlank(at(i - 1))) {
      i--;
    }
    return i;
  }

  /**
   * Compares whole words with a folded phrase; a blank of the phrase stands for any blanks.
   *
   * @return offset after the phrase, -1 when it does not stand here
   */
  int match(int from, String phrase) {
    int i = from;
    for (int k = 0; k < phrase.length(); k++) {
      char c = phrase.charAt(k);
      if (c == ' ') {
        int next = skipBlanks(i);
        if (next == i) {
          return -1;
        }
        i = next;
      } else if (at(i) != c) {
        return -1;
      } else {
        i++;
      }
    }
    return isWordPart(i) && isWordPart(i - 1) ? -1 : i;
  }

  /** Whether the folded characters stand here, within a word or not. */
  boolean startsWith(int from, String characters) {
    for (int k = 0; k < characters.length(); k++) {
      if (at(from + k) != characters.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the first of the phrases that stands here, -1 when none does. */
  int matchAny(int from, Iterable<String> phrases) {
    for (String phrase : phrases) {
      int end = match(from, phrase);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Whether the phrase ends right before {@code to}, blanks aside. */
  boolean endsWith(int to, String phrase) {
    int i = skipBlanksBack(to);
    for (int k = phrase.length() - 1; k >= 0; k--) {
      char c = phrase.charAt(k);
      if (c == ' ') {
        int before = skipBlanksBack(i);
        if (before == i) {
          return false;
        }
        i = before;
      } else if (i == 0 || at(i - 1) != c) {
        return false;
      } else {
        i--;
      }
    }
    return !isWordPart(i - 1) || !isWordPart(i);
  }

  /** Whether a line is a row with cells. */
  boolean hasTab(int from, int to) {
    return text.indexOf('\t', from, Math.max(from, to)) >= 0;
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u2028'
        || c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
