package vn.cancu.analysis;

import java.io.IOException;
import java.io.Reader;

/** Reads code points with a view of the next two; an unpaired surrogate is a code point too. */
final class CodePointReader {

  static final int END = -1;

  private final Reader input;
  private final char[] buffer = new char[512];
  private int at;
  private int filled;
  private boolean exhausted;
  private int consumed;

  CodePointReader(Reader input) {
    this.input = input;
  }

  /** Number of chars before the next code point. */
  int offset() {
    return consumed;
  }

  /** The next code point, or {@link #END}; it stays the next. */
  int peek() throws IOException {
    return peekAt(0);
  }

  /** The code point after the next, or {@link #END}. */
  int peekSecond() throws IOException {
    int next = peekAt(0);
    return next == END ? END : peekAt(Character.charCount(next));
  }

  /** Takes the next code point; there must be one. */
  int next() throws IOException {
    int codePoint = peekAt(0);
    at += Character.charCount(codePoint);
    consumed += Character.charCount(codePoint);
    return codePoint;
  }

  private int peekAt(int ahead) throws IOException {
    if (filled - at < ahead + 2 && !exhausted) {
      fill();
    }
    int index = at + ahead;
    return index < filled ? Character.codePointAt(buffer, index, filled) : END;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    filled -= at;
    at = 0;
    while (filled < buffer.length && !exhausted) {
      int read = input.read(buffer, filled, buffer.length - filled);
      exhausted = read < 0;
      filled += Math.max(0, read);
    }
  }
}
