package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Deadline;
import vn.cancu.index.DocumentSink;
import vn.cancu.index.IndexFolder;
import vn.cancu.index.IndexUnusableException;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.EngineContract;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.search.TestDocument;
import vn.cancu.search.TestEngine;

class LuceneSearchEngineTest extends EngineContract {

  private static final SearchRequest DOCUMENTS =
      new SearchRequest("", Scope.DOCUMENTS, List.of(), Sort.RELEVANCE, 10, null, Set.of());

  @RegisterExtension private final LuceneIndex index = new LuceneIndex(VOCABULARY, SETTINGS, CLOCK);

  @Override
  protected TestEngine index() {
    return index;
  }

  private static TestDocument document(int number) {
    return TestDocument.of("Kế hoạch", number + "/KH-BHXH", "2021-01-01")
        .provision("i", null, "Mục I", "Đào tạo")
        .task("Bảo hiểm xã hội", List.of(), List.of(), new Deadline.None());
  }

  @Test
  void aRebuiltIndexTakesTheOldOnesPlaceAtOnce() throws IOException {
    sink().put("old", document(1).build());
    sink().commit();
    SearchEngine reading = engine();
    String before = reading.generation();
    DocumentSink sink = index.rebuild();
    sink.put("a", document(2).build());
    sink.put("b", document(3).build());
    assertThat(reading.search(DOCUMENTS).total()).isEqualTo(1);
    sink.commit();
    assertThat(reading.search(DOCUMENTS).total()).isEqualTo(2);
    assertThat(reading.generation()).isNotEqualTo(before);
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() throws IOException {
    sink().close();
    Path build = IndexFolder.current(index.folder()).orElseThrow();
    OtherVersion.write(build);
    assertThatThrownBy(this::engine)
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("999")
        .hasMessageContaining("cancu index --rebuild");
    assertThatThrownBy(() -> LuceneDocumentSink.open(index.folder(), VOCABULARY))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("cancu index --rebuild");
    index.rebuild().commit();
    assertThat(engine().search(DOCUMENTS).total()).isZero();
  }

  private static Path segments(Path build) throws IOException {
    try (Stream<Path> files = Files.list(build)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("segments_"))
          .max(Path::compareTo)
          .orElseThrow();
    }
  }

  @Test
  void aDamagedIndexIsRefused() throws IOException {
    sink().put("a", document(1).build());
    sink().commit();
    sink().close();
    Path build = IndexFolder.current(index.folder()).orElseThrow();
    Files.write(segments(build), new byte[] {1, 2, 3});
    assertThatThrownBy(this::engine)
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("bị hỏng")
        .hasMessageContaining("cancu index --rebuild");
    assertThatThrownBy(() -> LuceneDocumentSink.open(index.folder(), VOCABULARY))
        .isInstanceOf(IndexUnusableException.class);
  }

  @Test
  void aDamagedPointerIsRefused() throws IOException {
    sink().close();
    Files.writeString(index.folder().resolve("current"), "../../etc");
    assertThatThrownBy(this::engine)
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("cancu index --rebuild");
  }

  @Test
  void aMissingIndexIsNamed(@TempDir Path empty) {
    assertThatThrownBy(() -> LuceneSearchEngine.open(empty, VOCABULARY, SETTINGS, 1000, CLOCK))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("cancu index");
  }

  @Test
  void anEmptyIndexAnswers() throws IOException {
    SearchResult result = engine().search(DOCUMENTS);
    assertThat(result.total()).isZero();
    assertThat(result.totals()).hasSize(Scope.values().length);
    assertThat(engine().summaries()).isEmpty();
  }

  /** Every search sees one commit: each document has one task, so both totals agree. */
  @Test
  void searchesWhileOthersCommit() throws Exception {
    SearchEngine reading = engine();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
      List<Future<Long>> searches =
          IntStream.range(0, 4)
              .mapToObj(i -> readers.submit(() -> readUntil(done, reading)))
              .toList();
      for (int i = 1; i <= 30; i++) {
        sink().put("s" + i % 20, document(i).build());
        sink().commit();
      }
      done.set(true);
      for (Future<Long> search : searches) {
        assertThat(search.get()).isPositive();
      }
    }
    assertThat(reading.search(DOCUMENTS).total()).isEqualTo(20);
  }

  private static long readUntil(AtomicBoolean done, SearchEngine reading) {
    long searches = 0;
    do {
      SearchResult result =
          reading.search(
              new SearchRequest("", Scope.TASKS, List.of(), Sort.NEWEST, 50, null, Set.of()));
      assertThat(result.totals().get(Scope.TASKS)).isEqualTo(result.totals().get(Scope.DOCUMENTS));
      assertThat(result.hits()).hasSize((int) result.total());
      searches++;
    } while (!done.get());
    return searches;
  }
}
