package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.document.LegalDocument;

/** What is told of a hit, and how pages follow one another. */
public abstract class HitContract extends SearchContract {

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
}
