package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cancu.search.TestDocument.unit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.index.DocumentSink;
import vn.cancu.vocabulary.Vocabulary;

/** What every search engine must do, whatever it is made of. */
public abstract class SearchEngineContract {

  protected static final Path CONFIG = Path.of("..", "config");
  protected static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);
  protected static final RankingSettings SETTINGS = RankingSettings.load(CONFIG);
  protected static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2021, 5, 10).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
          ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final UnitName OFFICE = unit("van-phong", "Văn phòng");
  private static final UnitName LEGAL = unit("vu-phap-che", "Vụ Pháp chế");
  private static final Deadline NONE = new Deadline.None();

  /** The sink of this test; the same object each time. */
  protected abstract DocumentSink sink() throws IOException;

  /** An engine over what the sink has committed; closed after the test. */
  protected abstract SearchEngine engine() throws IOException;

  @BeforeEach
  void begin() throws IOException {
    sink().commit();
  }

  private SearchEngine holding(TestDocument... documents) throws IOException {
    for (TestDocument document : documents) {
      sink().put(document.id().toString(), document.build());
    }
    sink().commit();
    return engine();
  }

  private static TestDocument plan() {
    return TestDocument.of("Kế hoạch", "505/KH-BHXH", "2021-02-26");
  }

  private static Deadline quarter(int year, int first, int last) {
    LocalDate start = LocalDate.of(year, 3 * first - 2, 1);
    return new Deadline.Quarter(start, LocalDate.of(year, 3 * last, 1).plusMonths(1).minusDays(1));
  }

  private static Deadline day(String day, boolean inclusive) {
    return new Deadline.Day(LocalDate.parse(day), inclusive);
  }

  private static SearchRequest request(Scope scope, String text, Filter... filters) {
    return new SearchRequest(
        text, scope, List.of(filters), Sort.RELEVANCE, 50, null, Set.of(Facet.values()));
  }

  private static Filter with(Facet facet, String value) {
    return new Filter(facet, value, false);
  }

  private static Filter not(Facet facet, String value) {
    return new Filter(facet, value, true);
  }

  private static List<String> contents(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.task() == null ? hit.id() : hit.task().content())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thủ tục hành chính",
        "thu tuc hanh chinh",
        "THỦ TỤC hành chính",
        "hanh chinh thu tuc"
      })
  void findsWithAndWithoutMarksInAnyOrder(String text) throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("Rà soát thủ tục hành chính", List.of(), List.of(), NONE)
                .task("Đào tạo cán bộ", List.of(), List.of(), NONE));
    assertThat(contents(engine.search(request(Scope.TASKS, text))))
        .containsExactly("Rà soát thủ tục hành chính");
  }

  @Test
  void aDutyOfRunningTextIsATask() throws IOException {
    UnitName office = TestDocument.unit("van-phong", "Văn phòng");
    SearchEngine engine =
        holding(
            plan()
                .provision("iii", null, "Mục III", "Tổ chức thực hiện")
                .task("Rà soát thủ tục", List.of(office), List.of(), NONE)
                .duty("Báo cáo kết quả", List.of(office), List.of(), Task.Kind.REPORT, NONE)
                .duty("Không giao cho ai", List.of(), List.of(), Task.Kind.WORK, NONE));
    assertThat(contents(engine.search(request(Scope.TASKS, "", with(Facet.ORIGIN, "text")))))
        .containsExactly("Báo cáo kết quả");
    assertThat(contents(engine.search(request(Scope.TASKS, "", with(Facet.KIND, "work")))))
        .containsExactly("Rà soát thủ tục");
    SearchResult found = engine.search(request(Scope.TASKS, "", with(Facet.LEAD, "van-phong")));
    assertThat(contents(found)).containsExactly("Rà soát thủ tục", "Báo cáo kết quả");
    assertThat(found.hits().getLast().id()).endsWith("#nv-t.1");
    assertThat(engine.summaries().getFirst().tasks()).isEqualTo(2);
  }

  @Test
  void exactMarksComeFirst() throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("Tăng cường thu nợ", List.of(), List.of(), NONE)
                .task("Phòng ngừa thụ động", List.of(), List.of(), NONE)
                .task("Đơn giản thủ tục", List.of(), List.of(), NONE));
    assertThat(contents(engine.search(request(Scope.TASKS, "thủ"))))
        .hasSize(3)
        .startsWith("Đơn giản thủ tục");
    assertThat(contents(engine.search(request(Scope.TASKS, "thụ"))))
        .startsWith("Phòng ngừa thụ động");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bao hiem that nghiep quy 4",
        "bảo hiểm thất nghiệp quý IV",
        "BHTN quý 4/2021",
        "bhtn quy iv nam 2021"
      })
  void findsATaskByEveryWayToWriteIt(String text) throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("Hướng dẫn chi trả BHTN", List.of(OFFICE), List.of(), quarter(2021, 4, 4))
                .task("Hướng dẫn chi trả BHTN", List.of(OFFICE), List.of(), quarter(2021, 2, 2))
                .task("Bảo hiểm y tế", List.of(OFFICE), List.of(), quarter(2021, 4, 4)));
    SearchResult result = engine.search(request(Scope.TASKS, text));
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.hits().getFirst().task())
        .extracting(Task::deadline)
        .isEqualTo(quarter(2021, 4, 4));
  }

  @Test
  void findsATaskByItsUnit() throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("Tổng kết", List.of(LEGAL), List.of(), NONE)
                .task("Sơ kết", List.of(), List.of(OFFICE), NONE));
    assertThat(contents(engine.search(request(Scope.TASKS, "vu phap che"))))
        .containsExactly("Tổng kết");
  }

  @Test
  void aCommonWordAloneIsNotEnough() throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .task("Xây dựng cơ sở dữ liệu bảo hiểm xã hội", List.of(), List.of(), NONE)
                .task("Bảo hiểm y tế hộ gia đình", List.of(), List.of(), NONE));
    assertThat(contents(engine.search(request(Scope.TASKS, "bảo hiểm xã hội"))))
        .containsExactly("Xây dựng cơ sở dữ liệu bảo hiểm xã hội");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"cải cách hành chính\"', 1",
    "'\"cai cach hanh chinh\"', 1",
    "'\"hành chính cải cách\"', 0",
    "'\"cải hành\"', 0",
    "'\"cải hành\"~1', 1",
    "'\"cái cách\"', 0",
    "cải cách -hành, 0",
    "cải cách -lương, 1",
    "lương OR cải cách, 1",
  })
  void readsTheQueryLanguage(String text, long expected) throws IOException {
    SearchEngine engine =
        holding(plan().task("Công tác cải cách hành chính nhà nước", List.of(), List.of(), NONE));
    assertThat(engine.search(request(Scope.TASKS, text)).total()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "114/QĐ-BHXH",
        "114 qd bhxh",
        "QĐ 114",
        "so 114/QD-BHXH",
        "quyết định 114",
        "so:114/QĐ-BHXH"
      })
  void aNumberFindsItsDocumentThenThoseThatCiteIt(String text) throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .provision("mo-dau", null, "Mở đầu", "Kế hoạch 114 ngày")
                .cite("Quyết định", "114/QĐ-BHXH", 2021),
            TestDocument.of("Quyết định", "114/QĐ-BHXH", "2021-01-19")
                .provision("dieu-1", null, "Điều 1", "Ban hành"),
            TestDocument.of("Quyết định", "115/QĐ-BHXH", "2021-01-19")
                .provision("dieu-1", null, "Điều 1", "Ban hành"));
    assertThat(engine.search(request(Scope.DOCUMENTS, text)).hits())
        .extracting(Hit::id)
        .containsExactly("quyet-dinh/114-qd-bhxh-2021", "ke-hoach/505-kh-bhxh-2021");
    assertThat(engine.search(request(Scope.REFERENCES, text)).total()).isEqualTo(1);
  }

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

  @Test
  void snippetsAreEscapedAndMarkWhatWasFound() throws IOException {
    SearchEngine engine =
        holding(
            plan().task("<b>Rà soát</b> & thủ\ttục \"hành\" chính", List.of(), List.of(), NONE));
    for (String text : List.of("thủ tục", "thu tuc")) {
      assertThat(engine.search(request(Scope.TASKS, text)).hits().getFirst().snippet())
          .isEqualTo(
              "&lt;b&gt;Rà soát&lt;/b&gt; &amp; <mark>thủ tục</mark> &quot;hành&quot; chính");
    }
    assertThat(engine.search(request(Scope.TASKS, "")).hits().getFirst().snippet())
        .startsWith("&lt;b&gt;Rà soát");
  }

  @Test
  void whatIsTypedWithoutMarksIsMarkedWhateverItsMarks() throws IOException {
    SearchEngine engine =
        holding(plan().task("Quy định về bảo hiểm thất nghiệp", List.of(OFFICE), List.of(), NONE));
    assertThat(engine.search(request(Scope.TASKS, "bao hiem quy dinh")).hits().getFirst().snippet())
        .isEqualTo("<mark>Quy định</mark> về <mark>bảo hiểm</mark> thất nghiệp");
  }

  @Test
  void aDocumentQuotesItsBestPlace() throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .provision("i", null, "Mục I", "Về việc khác hẳn")
                .provision("ii", null, "Mục II", "Trợ cấp ốm đau dài ngày")
                .provision("iii", null, "Mục III", "Trợ cấp"));
    Hit hit = engine.search(request(Scope.DOCUMENTS, "trợ cấp ốm đau")).hits().getFirst();
    assertThat(hit.snippet()).isEqualTo("<mark>Trợ cấp ốm đau</mark> dài ngày");
    assertThat(hit.place()).isNull();
    assertThat(hit.url()).isEqualTo("/van-ban/ke-hoach/505-kh-bhxh-2021");
  }

  @Test
  void hitsLeadToTheirPlace() throws IOException {
    SearchEngine engine =
        holding(
            plan()
                .provision("dieu-3", null, "Điều 3", "Trách nhiệm")
                .provision("dieu-3.khoan-2", "dieu-3", "Điều 3 khoản 2", "Thi hành")
                .task("Sơ kết", List.of(), List.of(), NONE, "89/2020/NĐ-CP"));
    Hit provision = engine.search(request(Scope.PROVISIONS, "thi hành")).hits().getFirst();
    assertThat(provision.place()).isEqualTo("Điều 3 › khoản 2");
    assertThat(provision.url()).isEqualTo("/van-ban/ke-hoach/505-kh-bhxh-2021#dieu-3.khoan-2");
    assertThat(provision.sourceId()).isEqualTo("source-dieu-3.khoan-2");
    Hit task = engine.search(request(Scope.TASKS, "")).hits().getFirst();
    assertThat(task.place()).isEqualTo("Điều 3 › khoản 2 › 1");
    assertThat(task.url()).isEqualTo("/nhiem-vu/ke-hoach/505-kh-bhxh-2021/b1.1");
    Hit reference = engine.search(request(Scope.REFERENCES, "")).hits().getFirst();
    assertThat(reference.url()).isEqualTo("/van-ban/ke-hoach/505-kh-bhxh-2021#vd-1");
    assertThat(reference.snippet()).isEqualTo("Căn cứ <mark>Nghị định số 89/2020/NĐ-CP</mark>;");
    assertThat(reference.reference()).isEqualTo(plan89().references().getFirst());
  }

  private static LegalDocument plan89() {
    return plan()
        .provision("dieu-3", null, "Điều 3", "Trách nhiệm")
        .provision("dieu-3.khoan-2", "dieu-3", "Điều 3 khoản 2", "Thi hành")
        .task("Sơ kết", List.of(), List.of(), NONE, "89/2020/NĐ-CP")
        .build();
  }

  @ParameterizedTest
  @CsvSource({"NEWEST, 2022 2021 2020 none", "OLDEST, 2020 2021 2022 none"})
  void sortsByDay(Sort sort, String expected) throws IOException {
    SearchEngine engine =
        holding(
            TestDocument.of("Kế hoạch", "1/A", "2021-01-01").title("2021"),
            TestDocument.of("Kế hoạch", "2/A", null).title("none"),
            TestDocument.of("Kế hoạch", "3/A", "2022-01-01").title("2022"),
            TestDocument.of("Kế hoạch", "4/A", "2020-01-01").title("2020"));
    SearchResult result =
        engine.search(new SearchRequest("", Scope.DOCUMENTS, List.of(), sort, 10, null, Set.of()));
    assertThat(String.join(" ", result.hits().stream().map(Hit::title).toList()))
        .isEqualTo(expected);
  }

  @Test
  void sortsByDeadlineOfTheTasksThatWereAskedFor() throws IOException {
    SearchEngine engine =
        holding(
            TestDocument.of("Kế hoạch", "1/A", "2021-01-01")
                .task("a", List.of(OFFICE), List.of(), day("2021-08-01", true))
                .task("b", List.of(LEGAL), List.of(), day("2021-01-01", true)),
            TestDocument.of("Kế hoạch", "2/A", "2021-01-01")
                .task("c", List.of(OFFICE), List.of(), day("2021-07-01", true)),
            TestDocument.of("Kế hoạch", "3/A", "2021-01-01")
                .task("d", List.of(OFFICE), List.of(), NONE));
    for (Scope scope : List.of(Scope.DOCUMENTS, Scope.TASKS)) {
      SearchResult result =
          engine.search(
              new SearchRequest(
                  "",
                  scope,
                  List.of(with(Facet.UNIT, "van-phong")),
                  Sort.DEADLINE,
                  10,
                  null,
                  Set.of()));
      assertThat(result.hits())
          .extracting(hit -> hit.documentId().number())
          .containsExactly("2-a-2021", "1-a-2021", "3-a-2021");
    }
  }

  @Test
  void documentsAreKeptBySource() throws IOException {
    DocumentId id = plan().id();
    sink().put("a", plan().title("cũ").build());
    sink().put("b", plan().title("bản khác").build());
    sink().put("a", plan().title("mới").build());
    sink().commit();
    SearchEngine engine = engine();
    assertThat(engine.documents(id))
        .extracting(document -> document.metadata().title())
        .containsExactlyInAnyOrder("mới", "bản khác");
    sink().remove("b");
    sink().commit();
    assertThat(engine.documents(id)).containsExactly(plan().title("mới").build());
    assertThat(engine.search(request(Scope.DOCUMENTS, "")).total()).isEqualTo(1);
    assertThat(engine.documents(new DocumentId("luat", "khong-co"))).isEmpty();
  }

  @Test
  void nothingIsVisibleBeforeTheCommit() throws IOException {
    SearchEngine engine = holding(plan());
    String before = engine.generation();
    sink().put("x", TestDocument.of("Luật", "1/2020/QH14", null).build());
    assertThat(engine.search(request(Scope.DOCUMENTS, "")).total()).isEqualTo(1);
    assertThat(engine.generation()).isEqualTo(before);
    sink().commit();
    assertThat(engine.search(request(Scope.DOCUMENTS, "")).total()).isEqualTo(2);
    assertThat(engine.generation()).isNotEqualTo(before);
  }

  @Test
  void summariesAreNewestFirst() throws IOException {
    SearchEngine engine =
        holding(
            TestDocument.of("Kế hoạch", "1/A", "2020-01-01"),
            TestDocument.of("Kế hoạch", "2/A", null),
            TestDocument.of("Kế hoạch", "3/A", "2021-01-01")
                .task("a", List.of(), List.of(), NONE, "1/2020/NĐ-CP"));
    assertThat(engine.summaries())
        .extracting(summary -> summary.id().number() + " " + summary.tasks() + summary.references())
        .containsExactly("3-a-2021 11", "1-a-2020 00", "2-a 00");
  }

  @Test
  void knowsCitedDocumentsHeldOrNot() throws IOException {
    DocumentId decree = DocumentId.numbered("Nghị định", "89/2020/NĐ-CP", null);
    SearchEngine engine =
        holding(
            plan().cite("Nghị định", "89/2020/NĐ-CP", null),
            TestDocument.of("Kế hoạch", "9/A", "2021-01-01")
                .cite("Nghị định", "89/2020/NĐ-CP", null));
    CitedDocument cited = engine.cited(decree).orElseThrow();
    assertThat(cited.held()).isFalse();
    assertThat(cited.citations()).isEqualTo(2);
    assertThat(cited.number()).isEqualTo("89/2020/NĐ-CP");
    assertThat(cited.type()).isEqualTo("Nghị định");
    assertThat(
            engine
                .search(request(Scope.REFERENCES, "", with(Facet.REFERENCE, decree.toString())))
                .total())
        .isEqualTo(cited.citations());
    sink().put("s", TestDocument.of("Nghị định", "89/2020/NĐ-CP", "2020-08-04").build());
    sink().commit();
    assertThat(engine.cited(decree).orElseThrow().held()).isTrue();
    assertThat(engine.cited(decree).orElseThrow().date()).isEqualTo("2020-08-04");
    assertThat(engine.cited(new DocumentId("luat", "khong-co"))).isEmpty();
  }

  @Test
  void anIdWithoutAYearAndThoseWithOneKnowEachOther() throws IOException {
    SearchEngine engine =
        holding(
            plan().cite("Nghị quyết", "02/NQ-CP", null).cite("Nghị quyết", "02/NQ-CP", 2019),
            TestDocument.of("Nghị quyết", "02/NQ-CP", "2021-01-01"),
            TestDocument.of("Nghị quyết", "02/NQ-CPX", "2021-01-01"));
    DocumentId bare = new DocumentId("nghi-quyet", "02-nq-cp");
    DocumentId of2019 = new DocumentId("nghi-quyet", "02-nq-cp-2019");
    DocumentId of2021 = new DocumentId("nghi-quyet", "02-nq-cp-2021");
    assertThat(engine.cited(bare).orElseThrow().candidates()).containsExactly(of2019, of2021);
    assertThat(engine.cited(of2019).orElseThrow().candidates()).containsExactly(bare);
    assertThat(engine.cited(of2021).orElseThrow().candidates()).containsExactly(bare);
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void cursorsGiveEveryHitOnce(Scope scope) throws IOException {
    Random random = new Random(7);
    fill(new TestCorpus(random), 25);
    SearchEngine engine = engine();
    for (Sort sort : Sort.values()) {
      for (String text : List.of("", "thu", "bảo hiểm OR năm", "-\"thu\"")) {
        SearchRequest first = new SearchRequest(text, scope, List.of(), sort, 3, null, Set.of());
        List<String> seen = new ArrayList<>();
        SearchResult page = engine.search(first);
        long total = page.total();
        while (page.next() != null) {
          page.hits().forEach(hit -> seen.add(hit.id()));
          page =
              engine.search(
                  new SearchRequest(text, scope, List.of(), sort, 3, page.next(), Set.of()));
        }
        page.hits().forEach(hit -> seen.add(hit.id()));
        assertThat(seen).as(sort + " " + text).hasSize((int) total).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void aCursorBelongsToItsRequestAndItsIndex() throws IOException {
    fill(new TestCorpus(new Random(7)), 5);
    SearchEngine engine = engine();
    SearchRequest first =
        new SearchRequest("", Scope.DOCUMENTS, List.of(), Sort.NEWEST, 2, null, Set.of());
    String next = engine.search(first).next();
    List<SearchRequest> others =
        List.of(
            new SearchRequest("", Scope.TASKS, List.of(), Sort.NEWEST, 2, next, Set.of()),
            new SearchRequest("", Scope.DOCUMENTS, List.of(), Sort.OLDEST, 2, next, Set.of()),
            new SearchRequest("x", Scope.DOCUMENTS, List.of(), Sort.NEWEST, 2, next, Set.of()),
            new SearchRequest("", Scope.DOCUMENTS, List.of(), Sort.NEWEST, 2, "x", Set.of()),
            new SearchRequest("", Scope.DOCUMENTS, List.of(), Sort.NEWEST, 2, "", Set.of()),
            new SearchRequest(
                "", Scope.DOCUMENTS, List.of(), Sort.NEWEST, 2, next + "ă", Set.of()));
    for (SearchRequest other : others) {
      assertThatThrownBy(() -> engine.search(other)).isInstanceOf(BadCursorException.class);
    }
    SearchRequest second =
        new SearchRequest("", Scope.DOCUMENTS, List.of(), Sort.NEWEST, 3, next, Set.of());
    assertThat(engine.search(second).hits()).hasSize(3);
    sink().put("new", plan().build());
    sink().commit();
    assertThatThrownBy(() -> engine.search(second)).isInstanceOf(BadCursorException.class);
  }

  private Map<String, LegalDocument> fill(TestCorpus corpus, int count) throws IOException {
    Map<String, LegalDocument> documents = corpus.documents(count);
    for (Map.Entry<String, LegalDocument> document : documents.entrySet()) {
      sink().put(document.getKey(), document.getValue());
    }
    sink().commit();
    return documents;
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

  /** Some documents are replaced, some removed, over several commits. */
  private void change(TestCorpus corpus, Random random) throws IOException {
    for (int i = 0; i < 6; i++) {
      String source = "s" + (1 + random.nextInt(20));
      if (random.nextBoolean()) {
        sink().put(source, corpus.document(100 + i));
      } else {
        sink().remove(source);
      }
      sink().commit();
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

  @Test
  void noTextMakesASearchFail() throws IOException {
    long seed = 3;
    Random random = new Random(seed);
    TestCorpus corpus = new TestCorpus(random);
    fill(corpus, 5);
    SearchEngine engine = engine();
    String signs = "\"()~-:/\\*?[]{}^+&|!<>\u0000\ud83d\u0301 \t\n123aăđ";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(
            random.nextBoolean()
                ? corpus.words()
                : String.valueOf(signs.charAt(random.nextInt(signs.length()))));
      }
      SearchResult result =
          engine.search(request(corpus.any(List.of(Scope.values())), text.toString()));
      assertThat(result.total()).as("seed %s: %s", seed, text).isNotNegative();
    }
    String longest = "bảo hiểm ".repeat(2000) + "\"x y\"~3 ".repeat(500) + "CNTT ".repeat(500);
    assertThat(engine.search(request(Scope.PROVISIONS, longest)).total()).isNotNegative();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void theGraphIsWhatTheDocumentsSay(long seed) throws IOException {
    Random random = new Random(seed);
    TestCorpus corpus = new TestCorpus(random);
    fill(corpus, 20);
    change(corpus, random);
    SearchEngine engine = engine();
    Map<String, Integer> said = new TreeMap<>();
    for (DocumentSummary summary : engine.summaries()) {
      LegalDocument document = engine.documents(summary.id()).getFirst();
      document.references().stream()
          .filter(reference -> reference.target() != null && !reference.self())
          .forEach(reference ->
              said.merge(
                  document.id() + " " + reference.target() + " " + reference.relation(),
                  1,
                  Integer::sum));
    }
    Map<String, Integer> known = new TreeMap<>();
    for (DocumentSummary summary : engine.summaries()) {
      for (Citation citation : engine.citations().from(summary.id())) {
        known.put(
            citation.source() + " " + citation.target() + " " + citation.relation(),
            citation.mentions());
        assertThat(engine.citations().to(citation.target())).contains(citation);
        List<Mention> mentions = engine.mentions(citation, 1000);
        assertThat(mentions).hasSize(citation.mentions());
        assertThat(mentions)
            .allSatisfy(mention ->
                assertThat(mention.sentence().substring(mention.start(), mention.end()))
                    .isEqualTo(mention.reference().raw()));
      }
    }
    assertThat(known).as("seed %d", seed).isEqualTo(said);
  }
}
