package vn.cancu.search.lucene;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.cancu.search.FilterContract;
import vn.cancu.search.TestEngine;

class LuceneFilterTest extends FilterContract {

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }
}
