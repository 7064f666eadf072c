package vn.cancu.language;

/**
 * Walks over the words of a text, those of letters, and tells where a phrase is interrupted.
 * Commas, dashes, brackets and quotation marks do not interrupt one.
 */
public final class WordCursor {

  private final CharSequence text;
  private final int limit;
  private int start;
  private int end;
  private boolean number;
  private boolean apart = true;

  public WordCursor(CharSequence text, int from, int to) {
    this.text = text;
    this.limit = to;
    this.end = from;
  }

  /** Goes to the next word or number; false at the end. */
  public boolean next() {
    apart = start == end;
    start = end;
    while (start < limit && !Character.isLetterOrDigit(text.charAt(start))) {
      apart |= interrupts(text.charAt(start));
      start++;
    }
    end = start;
    number = false;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      number |= !Character.isLetter(text.charAt(end));
      end++;
    }
    return end > start;
  }

  private static boolean interrupts(char c) {
    return switch (c) {
      case '.', ';', '_', '@', '|', ':', '!', '?', '…', '\n', '\t', '\u2028' -> true;
      default -> false;
    };
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Whether a digit is part of it. */
  public boolean isNumber() {
    return number;
  }

  /** Whether a sentence, line or cell ended since the word before. */
  public boolean isApart() {
    return apart;
  }
}
