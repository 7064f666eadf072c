package vn.cancu.analysis;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import vn.cancu.vocabulary.NumberKey;

/**
 * Replaces the number of a document by its {@link NumberKey keys}, all at the place of the number.
 */
public final class NumberKeyFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private Iterator<String> keys = Collections.emptyIterator();
  private @Nullable State number;

  public NumberKeyFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (keys.hasNext()) {
      restoreState(number);
      increment.setPositionIncrement(0);
      term.setEmpty().append(keys.next());
      return true;
    }
    while (input.incrementToken()) {
      keys = NumberKey.indexed(null, term.toString(), null).iterator();
      if (keys.hasNext()) {
        number = captureState();
        term.setEmpty().append(keys.next());
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    keys = Collections.emptyIterator();
  }
}
