package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.index.DocumentSink;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.Listing;
import vn.cancu.search.ListingContract;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

class LuceneListingTest extends ListingContract {

  @TempDir private Path folder;
  private @Nullable LuceneDocumentSink sink;
  private @Nullable LuceneSearchEngine engine;

  @Override
  protected DocumentSink sink() throws IOException {
    if (sink == null) {
      sink = LuceneDocumentSink.open(folder, VOCABULARY, CLOCK);
    }
    return sink;
  }

  @Override
  protected SearchEngine engine() throws IOException {
    if (engine == null) {
      engine = LuceneSearchEngine.open(folder, VOCABULARY, SETTINGS, 20_000, CLOCK, Duration.ZERO);
    }
    return engine;
  }

  /** Also with stretches so short that every listing has several. */
  @Override
  protected List<Listing> listings(SearchRequest request) throws IOException {
    LuceneSearchEngine lucene = (LuceneSearchEngine) engine();
    return List.of(lucene.list(request), lucene.list(request, 1), lucene.list(request, 7));
  }

  @AfterEach
  void close() throws IOException {
    if (engine != null) {
      engine.close();
    }
    if (sink != null) {
      sink.close();
    }
  }
}
