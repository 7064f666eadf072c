package vn.cancu.analysis;

import java.io.IOException;
import java.util.function.LongFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Counted terms as a stream that is used again for every text. */
final class CountedTermStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private LongFunction<BytesRef> terms = key -> new BytesRef();
  private TermCounts counts = new TermCounts();
  private int next;

  /** The stream over what was counted, whose keys stand for these terms. */
  CountedTermStream over(TermCounts counted, LongFunction<BytesRef> each) {
    terms = each;
    counts = counted;
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
    if (next >= counts.size()) {
      return false;
    }
    // Term and frequency are all that ever changes, so there is nothing to clear.
    term.setBytesRef(terms.apply(counts.key(next)));
    frequency.setTermFrequency(counts.count(next));
    next++;
    return true;
  }
}
