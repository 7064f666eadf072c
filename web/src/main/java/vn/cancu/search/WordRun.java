package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of letters and digits in normalised text, cut as the index cuts them: a dot or comma between
 * two digits belongs to the number.
 */
final class WordRun {

  private WordRun() {}

  static boolean isStart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  private static boolean isPart(int codePoint) {
    return isStart(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** The offset after the run that starts here. */
  static int end(String text, int start) {
    int at = start;
    int previous = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isPart(c) && !separatesDigits(text, at, previous)) {
        return at;
      }
      previous = c;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean separatesDigits(String text, int at, int previous) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && Character.isDigit(previous)
        && at + 1 < text.length()
        && Character.isDigit(text.codePointAt(at + 1));
  }

  /** Whether the text has a letter or digit. */
  static boolean any(String text) {
    return text.codePoints().anyMatch(WordRun::isStart);
  }

  /** All runs. */
  static List<Lexeme.Word> all(String text) {
    List<Lexeme.Word> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int end = isStart(c) ? end(text, at) : at + Character.charCount(c);
      if (isStart(c)) {
        words.add(Lexeme.Word.of(text, at, end));
      }
      at = end;
    }
    return words;
  }
}
