package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.UnitName;

/** What filters leave, and what is counted beside their values. */
public abstract class FilterContract extends SearchContract {

  @ParameterizedTest
  @EnumSource(Scope.class)
  void severalFiltersHoldForTheSameTask(Scope scope) throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .provision("i", null, "Mục I", "Chung")
                .task("Một", List.of(OFFICE), List.of(), quarter(2021, 4, 4), "1/2020/NĐ-CP"),
            TestDocument.of("Kế hoạch", "506/KH-BHXH", "2021-02-26")
                .provision("i", null, "Mục I", "Chung")
                .task("Hai", List.of(OFFICE), List.of(), quarter(2021, 1, 1), "1/2020/NĐ-CP")
                .task("Ba", List.of(LEGAL), List.of(), quarter(2021, 4, 4), "1/2020/NĐ-CP"));
    Filter office = with(Facet.LEAD, "van-phong");
    Filter fourth = with(Facet.DEADLINE, "2021-Q4");
    for (SearchRequest request :
        List.of(
            request(scope, "", office, fourth),
            request(scope, "han:2021-Q4", office),
            request(scope, "chutri:\"Văn phòng\" han:2021-Q4"))) {
      SearchResult result = engine.search(request);
      assertThat(result.hits())
          .as(request.text())
          .extracting(Hit::documentId)
          .containsExactly(plan().id());
    }
  }

  @Test
  void anExcludedValueLeavesOutEveryHitThatHasIt() throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("Một", List.of(OFFICE), List.of(), NONE)
                .task("Hai", List.of(LEGAL), List.of(), NONE),
            TestDocument.of("Kế hoạch", "506/KH-BHXH", "2021-02-26")
                .task("Ba", List.of(LEGAL), List.of(), NONE),
            TestDocument.of("Quyết định", "7/QĐ-BHXH", "2021-02-26")
                .provision("dieu-1", null, "Điều 1", "Không nhiệm vụ"));
    Filter notOffice = not(Facet.UNIT, "van-phong");
    assertThat(contents(engine.search(request(Scope.TASKS, "", notOffice))))
        .containsExactlyInAnyOrder("Hai", "Ba");
    assertThat(contents(engine.search(request(Scope.DOCUMENTS, "", notOffice))))
        .containsExactlyInAnyOrder("ke-hoach/506-kh-bhxh-2021", "quyet-dinh/7-qd-bhxh-2021");
  }

  @ParameterizedTest
  @CsvSource({
    "2021, q1 q1-2 r4-9 r4-8 m6 before1110 by0520 y",
    "2021-Q1, q1 q1-2",
    "2021-Q2, q1-2 r4-9 r4-8 m6 by0520",
    "2021-Q3, r4-9 r4-8",
    "2021-Q4, before1110",
    "2021-04, r4-8",
    "2021-06, r4-8 m6",
    "2021-11, before1110",
    "2021-11-10, before1110",
    "2021-11-09, ''",
    "none, none",
    "ongoing, always",
    "overdue, q1",
    "this-month, by0520",
    "this-quarter, q1-2 m6 by0520",
    "next-30-days, by0520",
    "nonsense, ''",
  })
  void deadlinesStandInTheCalendar(String value, String expected) throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("q1", List.of(), List.of(), quarter(2021, 1, 1))
                .task("q1-2", List.of(), List.of(), quarter(2021, 1, 2))
                .task("r4-9", List.of(), List.of(), range("2021-04-01", "2021-09-30"))
                .task("r4-8", List.of(), List.of(), range("2021-04-01", "2021-08-31"))
                .task("m6", List.of(), List.of(), month("2021-06-01", "2021-06-30"))
                .task("before1110", List.of(), List.of(), day("2021-11-10", false))
                .task("by0520", List.of(), List.of(), day("2021-05-20", true))
                .task("y", List.of(), List.of(), year("2021-01-01", "2021-12-31"))
                .task("always", List.of(), List.of(), new Deadline.Ongoing(null))
                .task("none", List.of(), List.of(), NONE));
    SearchResult result = engine.search(request(Scope.TASKS, "", with(Facet.DEADLINE, value)));
    assertThat(String.join(" ", contents(result))).isEqualTo(expected);
  }

  private static Deadline range(String start, String end) {
    return new Deadline.Range(LocalDate.parse(start), LocalDate.parse(end));
  }

  private static Deadline month(String start, String end) {
    return new Deadline.Month(LocalDate.parse(start), LocalDate.parse(end));
  }

  private static Deadline year(String start, String end) {
    return new Deadline.Year(LocalDate.parse(start), LocalDate.parse(end));
  }

  @Test
  void deadlineValuesHaveNamesAndDaysAreNotOffered() throws IOException {
    SearchEngine engine = holding(plan().task("a", List.of(), List.of(), day("2021-11-10", true)));
    assertThat(values(engine.search(request(Scope.TASKS, "")), Facet.DEADLINE))
        .containsExactly("Năm 2021", "Quý IV/2021", "Tháng 11/2021");
    Filter overdue = with(Facet.DEADLINE, "overdue");
    assertThat(values(engine.search(request(Scope.TASKS, "", overdue)), Facet.DEADLINE))
        .containsExactly("Năm 2021", "Quý IV/2021", "Tháng 11/2021", "Quá hạn");
  }

  private static List<String> values(SearchResult result, Facet facet) {
    return result.facets().stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream())
        .map(FacetCounts.Value::label)
        .toList();
  }

  @Test
  void valuesAreLabelledForReaders() throws IOException {
    UnitName unknown = new UnitName(null, "Tổ công tác 06");
    SearchEngine engine =
        holding(
            plan()
                .cite("Nghị quyết", "02/NQ-CP", 2019)
                .task("a", List.of(OFFICE), List.of(unknown), NONE, "89/2020/NĐ-CP"));
    SearchResult result = engine.search(request(Scope.DOCUMENTS, ""));
    assertThat(values(result, Facet.LEAD)).containsExactly("Văn phòng");
    assertThat(values(result, Facet.COORDINATING)).containsExactly("Tổ công tác 06");
    assertThat(values(result, Facet.TYPE)).containsExactly("Kế hoạch");
    assertThat(values(result, Facet.YEAR)).containsExactly("2021");
    assertThat(values(result, Facet.REFERENCE))
        .containsExactly("Nghị quyết 02/NQ-CP năm 2019", "Nghị định 89/2020/NĐ-CP");
  }

  @Test
  void aPlaceInACitedDocumentIsFoundWithAllThatLiesInIt() throws IOException {
    Pinpoint point = new Pinpoint("5", "2", "đ");
    SearchEngine engine =
        holding(
            plan()
                .citeAt("Nghị định", "1/2020/NĐ-CP", point, new Pinpoint("7", null, null))
                .citeAt("Nghị định", "1/2020/NĐ-CP", new Pinpoint("5", null, null))
                .citeAt("Nghị định", "2/2020/NĐ-CP", point)
                .citeAt("Nghị định", "1/2020/NĐ-CP", new Pinpoint("50", null, null)));
    String decree = "nghi-dinh/1-2020-nd-cp";
    Map.of("", 3L, "#dieu-5", 2L, "#dieu-5.khoan-2.diem-đ", 1L, "#dieu-7", 1L, "#dieu-6", 0L)
        .forEach((path, total) -> {
          SearchResult result =
              engine.search(request(Scope.REFERENCES, "", with(Facet.REFERENCE, decree + path)));
          assertThat(result.total()).as(path).isEqualTo(total);
        });
    SearchResult chosen =
        engine.search(
            request(
                Scope.REFERENCES, "", with(Facet.REFERENCE, decree + "#dieu-5.khoan-2.diem-đ")));
    assertThat(values(chosen, Facet.REFERENCE))
        .contains("điểm đ khoản 2 Điều 5 Nghị định 1/2020/NĐ-CP");
    assertThat(engine.citedPlaces(DocumentId.parse(decree).orElseThrow()))
        .extracting(CitedPlace::toString)
        .containsExactly(
            new CitedPlace(new Pinpoint("5", null, null), 2).toString(),
            new CitedPlace(new Pinpoint("50", null, null), 1).toString(),
            new CitedPlace(new Pinpoint("7", null, null), 1).toString());
  }

  @Test
  void chosenValuesAreThereEvenWithoutHits() throws IOException {
    SearchEngine engine = holding(plan().task("a", List.of(OFFICE), List.of(), NONE));
    SearchResult result =
        engine.search(
            request(
                Scope.TASKS, "", with(Facet.UNIT, "vu-phap-che"), not(Facet.LEAD, "van-phong")));
    assertThat(result.total()).isZero();
    assertThat(result.facets().getFirst().values())
        .containsExactly(new FacetCounts.Value("vu-phap-che", "Vụ Pháp chế", 0, true, false));
    assertThat(result.facets())
        .filteredOn(counts -> counts.facet() == Facet.LEAD)
        .flatExtracting(FacetCounts::values)
        .containsExactly(new FacetCounts.Value("van-phong", "Văn phòng", 0, false, true));
  }

  /** The promise of every facet: what stands beside a value is what a click on it gives. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCountIsTheNumberOfHitsAfterTheClick(long seed) throws IOException {
    Random random = new Random(seed);
    TestCorpus corpus = new TestCorpus(random);
    fill(corpus, 20);
    change(corpus, random);
    SearchEngine engine = engine();
    for (int i = 0; i < 60; i++) {
      SearchRequest request = corpus.request().withGroups(random.nextBoolean());
      SearchResult result = engine.search(request);
      for (FacetCounts counts : result.facets()) {
        for (FacetCounts.Value value : counts.values()) {
          SearchRequest clicked = clicked(request, counts.facet(), value.value());
          assertThat(value.count())
              .as("seed %s, %s, %s = %s", seed, request, counts.facet(), value)
              .isEqualTo(engine.search(clicked).total());
        }
        assertThat(new HashSet<>(counts.values().stream().map(FacetCounts.Value::value).toList()))
            .as("values once, and all that are chosen")
            .hasSameSizeAs(counts.values())
            .containsAll(chosen(request, counts.facet()));
      }
      for (Scope scope : Scope.values()) {
        assertThat(result.totals().get(scope))
            .as("seed %s, %s, %s", seed, request, scope)
            .isEqualTo(engine.search(in(scope, request)).total());
      }
    }
  }

  private static SearchRequest clicked(SearchRequest request, Facet facet, String value) {
    List<Filter> filters = new ArrayList<>(request.filters());
    filters.removeIf(filter -> filter.facet() == facet && !filter.excluded());
    filters.remove(not(facet, value));
    filters.removeIf(not(facet, value)::equals);
    filters.add(with(facet, value));
    return request.withFilters(filters).withSort(Sort.RELEVANCE).counting();
  }

  private static SearchRequest in(Scope scope, SearchRequest request) {
    return request.withScope(scope).counting();
  }

  private static List<String> chosen(SearchRequest request, Facet facet) {
    return request.filters().stream()
        .filter(filter -> filter.facet() == facet)
        .map(Filter::value)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void filtersMeanWhatADocumentSays(long seed) throws IOException {
    TestCorpus corpus = new TestCorpus(new Random(seed));
    FilterOracle oracle = new FilterOracle(fill(corpus, 25).values());
    SearchEngine engine = engine();
    for (int i = 0; i < 150; i++) {
      SearchRequest random = corpus.request();
      List<Filter> filters =
          random.filters().stream().filter(filter -> filter.facet() != Facet.DEADLINE).toList();
      for (Scope scope : Scope.values()) {
        SearchRequest request =
            new SearchRequest("", scope, filters, Sort.RELEVANCE, 1, null, Set.of());
        assertThat(engine.search(request).total())
            .as("seed %s, %s, %s", seed, scope, filters)
            .isEqualTo(oracle.count(scope, filters));
      }
    }
  }
}
