package vn.cancu.search.lucene;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.cancu.search.QueryContract;
import vn.cancu.search.TestEngine;

class LuceneQueryTest extends QueryContract {

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }
}
