package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;

/** What a text finds, and in which order. */
public abstract class QueryContract extends SearchContract {

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
}
