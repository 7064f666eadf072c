package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.TestEngine;
import vn.cancu.vocabulary.Vocabulary;

/** An index in a folder of its own for each test. */
final class LuceneIndex implements TestEngine, BeforeEachCallback, AfterEachCallback {

  private static final int LONGEST_QUERY = 20_000;

  private final Vocabulary vocabulary;
  private final RankingSettings settings;
  private final Clock clock;
  private @Nullable Path folder;
  private @Nullable LuceneDocumentSink sink;
  private @Nullable LuceneSearchEngine engine;

  LuceneIndex(Vocabulary vocabulary, RankingSettings settings, Clock clock) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.clock = clock;
  }

  Path folder() {
    return Objects.requireNonNull(folder);
  }

  @Override
  public LuceneDocumentSink sink() throws IOException {
    if (sink == null) {
      sink = LuceneDocumentSink.open(folder(), vocabulary, clock);
    }
    return sink;
  }

  /** Closes the sink and begins a new index beside the one in use. */
  LuceneDocumentSink rebuild() throws IOException {
    sink().close();
    sink = LuceneDocumentSink.rebuild(folder(), vocabulary, clock);
    return sink;
  }

  @Override
  public LuceneSearchEngine engine() throws IOException {
    if (engine == null) {
      engine =
          LuceneSearchEngine.open(
              folder(), vocabulary, settings, LONGEST_QUERY, clock, Duration.ZERO);
    }
    return engine;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("cancu-index");
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    IOUtils.close(engine, sink);
    IOUtils.rm(folder());
  }
}
