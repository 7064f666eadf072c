package vn.cancu.search.lucene;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.cancu.search.CollectionContract;
import vn.cancu.search.TestEngine;

class LuceneCollectionTest extends CollectionContract {

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }
}
