package vn.cancu.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.DocumentSink;
import vn.cancu.vocabulary.Vocabulary;

/**
 * What every search engine must do, whatever it is made of: a scenario begins with nothing held.
 */
public abstract class EngineContract {

  protected static final Path CONFIG = Path.of("..", "config");

  protected static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);

  protected static final RankingSettings SETTINGS = RankingSettings.load(CONFIG);

  protected static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2021, 5, 10).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
          ZoneId.of("Asia/Ho_Chi_Minh"));

  /** The engine of this scenario; the same object each time. */
  protected abstract TestEngine index();

  protected final DocumentSink sink() throws IOException {
    return index().sink();
  }

  protected final SearchEngine engine() throws IOException {
    return index().engine();
  }

  @BeforeEach
  void begin() throws IOException {
    sink().commit();
  }

  protected final SearchEngine holding(TestDocument... documents) throws IOException {
    for (TestDocument document : documents) {
      sink().put(document.id().toString(), document.build());
    }
    sink().commit();
    return engine();
  }

  protected final Map<String, LegalDocument> fill(TestCorpus corpus, int count) throws IOException {
    Map<String, LegalDocument> documents = corpus.documents(count);
    for (Map.Entry<String, LegalDocument> document : documents.entrySet()) {
      sink().put(document.getKey(), document.getValue());
    }
    sink().commit();
    return documents;
  }
}
