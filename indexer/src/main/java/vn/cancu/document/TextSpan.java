package vn.cancu.document;

/**
 * A stretch of the repaired text of a document.
 *
 * @param start offset of the first character
 * @param end offset after the last character, never before {@code start}
 */
public record TextSpan(int start, int end) {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
