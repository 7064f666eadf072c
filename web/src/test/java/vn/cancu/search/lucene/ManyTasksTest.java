package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.LegalDocument;
import vn.cancu.sample.ManyTasks;
import vn.cancu.sample.Samples;
import vn.cancu.search.Facet;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.Vocabulary;

/** The generated tasks that benchmarks search: as many as asked for, always the same. */
class ManyTasksTest {

  private static final Path CONFIG = Path.of("..", "config");
  private static final int TASKS = 100;

  private final Vocabulary vocabulary = Vocabulary.load(CONFIG);

  private Stream<LegalDocument> documents() {
    return new ManyTasks(Samples.all(), vocabulary, 7).documents(TASKS);
  }

  @Test
  void aSeedGivesTheSameDocuments() {
    assertThat(documents()).containsExactlyElementsOf(documents().toList());
  }

  @Test
  void everyTaskIsFound(@TempDir Path folder) throws IOException {
    assertThat(TaskIndex.write(folder, vocabulary, documents())).isEqualTo(TASKS);
    try (LuceneSearchEngine engine =
        LuceneSearchEngine.open(
            folder, vocabulary, RankingSettings.load(CONFIG), 1000, Clock.systemUTC())) {
      SearchRequest all =
          new SearchRequest(
              "", Scope.TASKS, List.of(), Sort.DEADLINE, 1, null, EnumSet.of(Facet.DEADLINE));
      assertThat(engine.search(all).total()).isEqualTo(TASKS);
      assertThat(engine.search(all).facets().getFirst().values())
          .extracting("value")
          .contains("ongoing", "none");
    }
  }
}
