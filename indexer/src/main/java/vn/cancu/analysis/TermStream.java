package vn.cancu.analysis;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Ready terms as a stream that is used again for every text. */
final class TermStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private IntFunction<BytesRef> terms = i -> new BytesRef();
  private int length;
  private int next;

  /** The stream over these terms. */
  TermStream over(int count, IntFunction<BytesRef> each) {
    terms = each;
    length = count;
    next = 0;
    return this;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    clearAttributes(); // as the end of the text before left them
  }

  @Override
  public boolean incrementToken() {
    if (next >= length) {
      return false;
    }
    // The term is all that ever changes, so there is nothing to clear.
    term.setBytesRef(terms.apply(next++));
    return true;
  }
}
