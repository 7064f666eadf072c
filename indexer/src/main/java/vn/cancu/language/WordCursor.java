package vn.cancu.language;

/**
 * Walks over the words of a text, those of letters, and tells where a phrase is interrupted.
 * Commas, dashes, brackets and quotation marks do not interrupt one.
 */
public final class WordCursor {

  private static final int END = 0x2000;
  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;

  private static final byte[] KINDS = new byte[END];

  static {
    for (char c = 0; c < END; c++) {
      KINDS[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
    }
  }

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
    while (start < limit && !isWordPart(text.charAt(start))) {
      apart |= interrupts(text.charAt(start));
      start++;
    }
    end = start;
    number = false;
    while (end < limit && isWordPart(text.charAt(end))) {
      number |= !isLetter(text.charAt(end));
      end++;
    }
    return end > start;
  }

  /** Whether a character is a letter or a digit; faster than asking for its properties. */
  public static boolean isWordPart(char c) {
    return c < END ? KINDS[c] > OTHER : Character.isLetterOrDigit(c);
  }

  /** Whether a character is a letter. */
  public static boolean isLetter(char c) {
    return c < END ? KINDS[c] == LETTER : Character.isLetter(c);
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
