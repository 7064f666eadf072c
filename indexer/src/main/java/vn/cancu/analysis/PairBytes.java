package vn.cancu.analysis;

import org.apache.lucene.util.BytesRef;

/** Joins two terms to the term of their pair, in one buffer. */
final class PairBytes {

  private final BytesRef joined = new BytesRef(64);

  BytesRef of(BytesRef first, BytesRef second) {
    int length = first.length + 1 + second.length;
    if (length > joined.bytes.length) {
      joined.bytes = new byte[2 * length];
    }
    System.arraycopy(first.bytes, first.offset, joined.bytes, 0, first.length);
    joined.bytes[first.length] = SyllableBigramFilter.SEPARATOR;
    System.arraycopy(second.bytes, second.offset, joined.bytes, first.length + 1, second.length);
    joined.length = length;
    return joined;
  }
}
