package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.search.Explanation;
import vn.cancu.search.Explanation.Kind;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/** An explanation tells the very score a hit has, and what it consists of. */
class ExplanationTest {

  private static final int FIRST = 8;

  @TempDir private static Path folder;
  private static CorpusIndex corpus;

  @BeforeAll
  static void index() throws IOException {
    corpus = CorpusIndex.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    corpus.close();
  }

  private static List<String> queries() throws IOException {
    try (var in =
        Objects.requireNonNull(ExplanationTest.class.getResourceAsStream("judged-tasks.tsv"))) {
      List<String> queries =
          new ArrayList<>(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> !line.startsWith("#"))
                  .map(line -> line.split("\t")[1])
                  .toList());
      queries.addAll(
          List.of(
              "114/QĐ-BHXH",
              "khoản 1 Điều 1 114/QĐ-BHXH",
              "\"bảo hiểm xã hội\" OR CNTT",
              "bhxh việt nam donvi:\"Văn phòng\"",
              "-quyết định kế hoạch",
              "thu",
              "\"bảo hiểm\"~5 -thất"));
      return queries;
    }
  }

  private static SearchRequest request(String text, Scope scope) {
    return new SearchRequest(text, scope, List.of(), Sort.RELEVANCE, FIRST, null, Set.of());
  }

  @Test
  void addsUpToTheScoreOfEveryHit() throws IOException {
    int explained = 0;
    for (String query : queries()) {
      for (Scope scope : Scope.values()) {
        SearchRequest request = request(query, scope);
        for (Hit hit : corpus.engine().search(request).hits()) {
          Explanation explanation = corpus.engine().explain(request, hit.id()).orElseThrow();
          double sum = explanation.parts().stream().mapToDouble(Explanation.Part::points).sum();
          assertThat(explanation.score()).as("%s %s", query, hit.id()).isEqualTo(hit.score());
          assertThat(sum)
              .as("%s %s %s", query, hit.id(), explanation.parts())
              .isCloseTo(hit.score(), within(1e-5 * Math.max(1, hit.score())));
          if (explanation.details() != null) {
            assertThat(explanation.details().value())
                .isCloseTo(hit.score(), within(1e-5 * Math.max(1, hit.score())));
          }
          explained++;
        }
      }
    }
    assertThat(explained).isGreaterThan(1000);
  }

  @Test
  void addsUpBeyondTheHitsLookedAtCloserToo() {
    SearchRequest all =
        new SearchRequest(
            "bao hiem xa hoi", Scope.PROVISIONS, List.of(), Sort.RELEVANCE, 120, null, Set.of());
    List<Hit> hits = corpus.engine().search(all).hits();
    assertThat(hits).hasSizeGreaterThan(60);
    for (Hit hit : hits) {
      Explanation explanation = corpus.engine().explain(all, hit.id()).orElseThrow();
      assertThat(explanation.score()).isEqualTo(hit.score());
    }
    Hit last = hits.getLast();
    assertThat(corpus.engine().explain(all, last.id()).orElseThrow().parts())
        .extracting(Explanation.Part::kind)
        .doesNotContain(Kind.COVERAGE);
  }

  @Test
  void putsNeighbouringWordsTogetherAndNamesWhatIsMissing() {
    SearchRequest request = request("bảo hiểm xã hội xyzq tự nguyện", Scope.PROVISIONS);
    Hit first = corpus.engine().search(request).hits().getFirst();
    Explanation explanation = corpus.engine().explain(request, first.id()).orElseThrow();
    assertThat(explanation.parts())
        .filteredOn(part -> part.kind() == Kind.TEXT)
        .extracting(Explanation.Part::words)
        .anyMatch(words -> words.startsWith("bảo hiểm xã hội"));
    Explanation.Evidence evidence = Objects.requireNonNull(explanation.evidence());
    assertThat(evidence.missing()).contains("xyzq");
    assertThat(evidence.typed()).isEqualTo(7);
    assertThat(evidence.found()).isGreaterThanOrEqualTo(evidence.required());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cải cách", "cải cách thủ tục hành chính"})
  void showsWordsInOrderAsTheyWereTyped(String typed) {
    SearchRequest request = request(typed, Scope.PROVISIONS);
    Hit first = corpus.engine().search(request).hits().getFirst();
    assertThat(corpus.engine().explain(request, first.id()).orElseThrow().parts())
        .filteredOn(part -> part.kind() == Kind.ORDER)
        .extracting(Explanation.Part::words)
        .containsExactly(typed);
  }

  @Test
  void knowsNumbersAndWhatIsNoHit() {
    SearchRequest number = request("114/QĐ-BHXH", Scope.DOCUMENTS);
    Explanation explanation =
        corpus.engine().explain(number, "quyet-dinh/114-qd-bhxh-2021").orElseThrow();
    assertThat(explanation.parts().getFirst().kind()).isEqualTo(Kind.OWN_NUMBER);
    SearchRequest other = request("khongcochunaothenay", Scope.DOCUMENTS);
    assertThat(corpus.engine().explain(other, "quyet-dinh/114-qd-bhxh-2021")).isEmpty();
    assertThat(corpus.engine().explain(number, "quyet-dinh/0-qd")).isEmpty();
    assertThat(corpus.engine().explain(number, "quyet-dinh/114-qd-bhxh-2021#dieu-1")).isEmpty();
  }
}
