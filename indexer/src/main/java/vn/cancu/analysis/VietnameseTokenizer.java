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
    return isWordPart(next)
        || ((next == '.' || next == ',')
            && Character.isDigit(previous)
            && Character.isDigit(reader.peekSecond()));
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
