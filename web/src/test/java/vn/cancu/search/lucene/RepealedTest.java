package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Explanation;
import vn.cancu.search.Hit;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.search.TestDocument;
import vn.cancu.vocabulary.Vocabulary;

/** A document that another one ends ranks lower, with all in it, from that day on. */
class RepealedTest {

  private static final Path CONFIG = Path.of("..", "config");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final DocumentId OLD = DocumentId.numbered("Nghị định", "1/2010/NĐ-CP", null);
  private static final String NEWER = "nghi-dinh/2-2020-nd-cp";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private LuceneDocumentSink sink;

  @SuppressWarnings("NullAway.Init")
  private LuceneSearchEngine engine;

  @BeforeEach
  void open() throws IOException {
    Vocabulary vocabulary = Vocabulary.load(CONFIG);
    sink = LuceneDocumentSink.open(folder, vocabulary, CLOCK);
    sink.put("old", decree("1/2010/NĐ-CP", "2010-01-01").build());
    sink.put("newer", decree("2/2020/NĐ-CP", "2020-01-01").build());
    for (int i = 0; i < 30; i++) {
      sink.put("other" + i, decree(100 + i + "/2015/NĐ-CP", "2015-01-01").build());
    }
    sink.commit();
    engine =
        LuceneSearchEngine.open(
            folder, vocabulary, RankingSettings.load(CONFIG), 1000, CLOCK, Duration.ZERO);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
    sink.close();
  }

  /** All say the same, so that nothing but the end of one can tell them apart. */
  private static TestDocument decree(String number, String day) {
    return TestDocument.of("Nghị định", number, day)
        .title("Quy định về quản lý thu")
        .provision("dieu-1", null, "Điều 1", "Điều 1. Quản lý thu bảo hiểm xã hội")
        .cite("Luật", "58/2014/QH13", null);
  }

  private void say(String sentence, String day) throws IOException {
    sink.put(
        "ending",
        TestDocument.of("Nghị định", "9/2021/NĐ-CP", day)
            .says(sentence, Relation.REPLACES, "Nghị định", "1/2010/NĐ-CP", null, null)
            .build());
    sink.commit();
  }

  private static SearchRequest request(Scope scope, int size, @Nullable String cursor) {
    return new SearchRequest(
        "quản lý thu", scope, List.of(), Sort.RELEVANCE, size, cursor, Set.of());
  }

  private List<Hit> all(Scope scope) {
    return engine.search(request(scope, 200, null)).hits();
  }

  private static List<String> documents(List<Hit> hits) {
    return hits.stream().map(hit -> hit.documentId().toString()).toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Scope.class,
      names = {"DOCUMENTS", "PROVISIONS"})
  void itsHitsStandLastWithNoHitLost(Scope scope) throws IOException {
    List<Hit> before = all(scope);
    assertThat(documents(before).getFirst()).isEqualTo(OLD.toString());
    say("Nghị định này thay thế @.", "2021-01-01");
    List<Hit> after = all(scope);
    assertThat(after).hasSameSizeAs(before);
    assertThat(documents(after).getLast()).isEqualTo(OLD.toString());
    assertThat(documents(after)).contains(NEWER);
    double share = after.getLast().score() / after.getFirst().score();
    assertThat(share).isCloseTo(RankingSettings.load(CONFIG).repealed(), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(
      value = Scope.class,
      names = {"DOCUMENTS", "PROVISIONS"})
  void pagesGiveTheSameOrderAsTheWhole(Scope scope) throws IOException {
    say("Nghị định này thay thế @.", "2021-01-01");
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      SearchResult page = engine.search(request(scope, 7, cursor));
      page.hits().forEach(hit -> paged.add(hit.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(paged).isEqualTo(all(scope).stream().map(Hit::id).toList());
  }

  @Test
  void theExplanationAddsUpAndNamesWhoSaysSo() throws IOException {
    say("Nghị định này thay thế @.", "2021-01-01");
    for (Scope scope : new Scope[] {Scope.DOCUMENTS, Scope.PROVISIONS}) {
      Hit last = all(scope).getLast();
      Explanation explanation = engine.explain(request(scope, 200, null), last.id()).orElseThrow();
      assertThat(explanation.score()).isEqualTo(last.score());
      assertThat(explanation.parts().stream().mapToDouble(Explanation.Part::points).sum())
          .isCloseTo(last.score(), within(1e-5));
      assertThat(explanation.parts())
          .filteredOn(part -> part.kind() == Explanation.Kind.ENDED)
          .singleElement()
          .satisfies(part -> assertThat(part.points()).isNegative())
          .satisfies(part -> assertThat(part.words()).isEqualTo("Nghị định 9/2021/NĐ-CP"));
    }
  }

  @Test
  void aPartThatEndsOrADayToComeChangesNothing() throws IOException {
    List<String> before = documents(all(Scope.DOCUMENTS));
    say("Bãi bỏ Điều 1 @.", "2021-01-01");
    assertThat(documents(all(Scope.DOCUMENTS))).startsWith(before.toArray(String[]::new));
    say("@ hết hiệu lực từ ngày 03/03/2026.", "2021-01-01");
    assertThat(documents(all(Scope.DOCUMENTS))).startsWith(before.toArray(String[]::new));
    assertThat(engine.ranksLower(OLD, LocalDate.of(2026, 3, 2))).isFalse();
    assertThat(engine.ranksLower(OLD, LocalDate.of(2026, 3, 3))).isTrue();
    SearchRequest tomorrow = request(Scope.DOCUMENTS, 200, null).withAsOf(LocalDate.of(2026, 3, 3));
    assertThat(documents(engine.search(tomorrow).hits()).getLast()).isEqualTo(OLD.toString());
  }

  @Test
  void nothingEndsWhatCameLater() throws IOException {
    say("Nghị định này thay thế @.", "2009-01-01");
    assertThat(engine.ranksLower(OLD, LocalDate.of(2026, 3, 2))).isFalse();
  }

  @Test
  void aDocumentAskedForByItsNumberStaysOnTop() throws IOException {
    say("Nghị định này thay thế @.", "2021-01-01");
    SearchRequest named =
        new SearchRequest(
            "1/2010/NĐ-CP", Scope.DOCUMENTS, List.of(), Sort.RELEVANCE, 5, null, Set.of());
    assertThat(documents(engine.search(named).hits()).getFirst()).isEqualTo(OLD.toString());
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    SearchRequest first = request(Scope.DOCUMENTS, 7, null);
    String cursor = engine.search(first).next();
    assertThat(cursor).isNotNull();
    assertThatThrownBy(
            () -> {
              say("Nghị định này thay thế @.", "2021-01-01");
              engine.search(first.withCursor(cursor));
            })
        .isInstanceOf(BadCursorException.class);
  }
}
