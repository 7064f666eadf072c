package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.index.DocumentSink;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.TaskListContract;

class LuceneTaskListTest extends TaskListContract {

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
