package vn.cancu.search.lucene;

import org.junit.jupiter.api.extension.RegisterExtension;
import vn.cancu.search.HitContract;
import vn.cancu.search.TestEngine;

class LuceneHitTest extends HitContract {

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }
}
