package vn.cancu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into syllables: runs of letters and digits with their marks. A dot or comma between two
 * digits belongs to the number ({@code 35,2}, {@code 1.1}); everywhere else punctuation separates
 * ({@code Nam.Căn} is two tokens), as does every kind of space.
 *
 * <p>The standard tokenizer follows UAX #29, where a full stop between two letters joins them. In
 * Vietnamese texts it is a sentence end whose space was lost.
 */
public final class VietnameseTokenizer extends Tokenizer {

  /**
   * Longest token in chars. A longer run is cut into several tokens and nothing of it is lost; the
   * longest syllable has seven letters.
   */
  public static final int MAX_LENGTH = 64;

  /** What stands in nearly every text, looked up. */
  private static final boolean[] WORD_STARTS = new boolean[0x2000];

  static {
    for (char c = 0; c < WORD_STARTS.length; c++) {
      WORD_STARTS[c] = isWordStart((int) c);
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private CodePointReader reader = new CodePointReader(input);

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (reader.peek() != CodePointReader.END && !isWordStart(reader.peek())) {
      reader.next();
    }
    if (reader.peek() == CodePointReader.END) {
      return false;
    }
    int start = reader.offset();
    readWord();
    offset.setOffset(correctOffset(start), correctOffset(reader.offset()));
    return true;
  }

  private void readWord() throws IOException {
    int previous;
    do {
      previous = reader.next();
      append(previous);
    } while (continues(previous)
        && term.length() + Character.charCount(reader.peek()) <= MAX_LENGTH);
  }

  private void append(int codePoint) {
    int length = term.length();
    term.resizeBuffer(length + 2);
    term.setLength(length + Character.toChars(codePoint, term.buffer(), length));
  }

  private boolean continues(int previous) throws IOException {
    int next = reader.peek();
    return isWordPart(next) || (isPoint(next, previous) && Character.isDigit(reader.peekSecond()));
  }

  /** A point or comma after a digit, which belongs to the number if a digit follows. */
  private static boolean isPoint(int codePoint, int previous) {
    return (codePoint == '.' || codePoint == ',') && Character.isDigit(previous);
  }

  /** Where the first word of a text begins at or after an offset; its length when there is none. */
  static int start(char[] text, int from) {
    int start = from;
    while (start < text.length && !isWordStart(text, start)) {
      start += Character.charCount(Character.codePointAt(text, start));
    }
    return start;
  }

  /** Where the word ends that begins at an offset: what the tokenizer reads as one token. */
  static int end(char[] text, int start) {
    int most = Math.min(text.length, start + MAX_LENGTH);
    int end = start + Character.charCount(Character.codePointAt(text, start));
    while (end < most) {
      char next = text[end];
      if (next < WORD_STARTS.length && WORD_STARTS[next]) {
        end++;
      } else if (continues(text, end, Character.codePointBefore(text, end))
          && end + Character.charCount(Character.codePointAt(text, end)) <= most) {
        end += Character.charCount(Character.codePointAt(text, end));
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isWordStart(char[] text, int at) {
    char c = text[at];
    return c < WORD_STARTS.length ? WORD_STARTS[c] : isWordStart(Character.codePointAt(text, at));
  }

  private static boolean continues(char[] text, int at, int previous) {
    int next = Character.codePointAt(text, at);
    return isWordPart(next)
        || (isPoint(next, previous)
            && at + 1 < text.length
            && Character.isDigit(Character.codePointAt(text, at + 1)));
  }

  private static boolean isWordStart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  private static boolean isWordPart(int codePoint) {
    return codePoint != CodePointReader.END
        && (isWordStart(codePoint) || CharacterCluster.isMark(codePoint));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    reader = new CodePointReader(input);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(reader.offset());
    offset.setOffset(last, last);
  }
}
