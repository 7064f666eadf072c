package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cancu.document.LegalDocument;

/**
 * All that is extracted from the five shipped documents, compared as a whole with what was last
 * accepted, so that every change shows what it gained and what it lost.
 *
 * <p>To accept a change, run this test with {@code -Dgolden.accept=true}, read the difference of
 * the files under {@code src/test/resources/corpus/golden} and commit them with the change.
 */
class GoldenExtractionTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "corpus", "golden");

  @Test
  void theExtractionOfTheCorpusIsTheOneLastAccepted() throws IOException {
    Map<String, LegalDocument> documents = Corpus.read().documents;
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, LegalDocument> entry : documents.entrySet()) {
        Files.writeString(file(entry.getKey()), json(entry.getValue()));
      }
    }
    for (Map.Entry<String, LegalDocument> entry : documents.entrySet()) {
      assertThat(json(entry.getValue()))
          .as("%s; if this is right, run with -Dgolden.accept=true", entry.getKey())
          .isEqualTo(Files.readString(file(entry.getKey())));
    }
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".json");
  }

  private static String json(LegalDocument document) {
    return ExtractionJson.write(document, true).replace("\r\n", "\n") + "\n";
  }
}
