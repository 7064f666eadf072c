package vn.cancu.search.lucene;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.cancu.search.DueContract;
import vn.cancu.search.TestEngine;

class LuceneDueTest extends DueContract {

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }
}
