package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.cancu.search.Listing;
import vn.cancu.search.ListingContract;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.TestEngine;

class LuceneListingTest extends ListingContract {

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }

  /** Also with stretches so short that every listing has several. */
  @Override
  protected List<Listing> listings(SearchRequest request) throws IOException {
    LuceneSearchEngine lucene = index.engine();
    return List.of(lucene.list(request), lucene.list(request, 1), lucene.list(request, 7));
  }
}
