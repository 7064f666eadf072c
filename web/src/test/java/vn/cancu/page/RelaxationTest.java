package vn.cancu.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cancu.api.SearchParameters;
import vn.cancu.sample.SmallEngine;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

class RelaxationTest {

  private final SmallEngine engine = new SmallEngine();

  private List<Relaxation> relaxations(String text, Scope scope, Filter... filters) {
    SearchRequest request =
        new SearchRequest(
            text, scope, List.of(filters), Sort.RELEVANCE, 20, null, EnumSet.allOf(Facet.class));
    assertThat(engine.search(request).total()).as("hits of the strict search").isZero();
    return Relaxation.of(engine.search(request), engine);
  }

  @Test
  void namesTheFilterThatIsInTheWay() {
    Filter office = new Filter(Facet.LEAD, "van-phong", false);
    Filter july = new Filter(Facet.DEADLINE, "2031-07", false);
    assertThat(relaxations("", Scope.TASKS, office, july))
        .extracting(Relaxation::text, Relaxation::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Bỏ «Đơn vị chủ trì: Văn phòng»", "1"),
            org.assertj.core.groups.Tuple.tuple("Bỏ «Thời hạn: Tháng 07/2031»", "27"),
            org.assertj.core.groups.Tuple.tuple("Bỏ mọi bộ lọc", "31"));
  }

  @Test
  void offersOtherScopesAndTheFiltersWithoutTheText() {
    assertThat(
            relaxations(
                "hoi nghi khach hang", Scope.TASKS, new Filter(Facet.TYPE, "ke-hoach", false)))
        .extracting(Relaxation::text)
        .containsExactly("Xem ở mục Văn bản", "Xem ở mục Điều khoản");
    assertThat(relaxations("khongco", Scope.TASKS, new Filter(Facet.LEAD, "van-phong", false)))
        .extracting(Relaxation::text)
        .containsExactly("Bỏ câu tìm, giữ bộ lọc");
  }

  @Test
  void namesTheWordThatIsInTheWay() {
    SearchRequest request =
        new SearchRequest(
            "hoi khongco", Scope.DOCUMENTS, List.of(), Sort.RELEVANCE, 20, null, Set.of());
    assertThat(Relaxation.absent(engine.search(request), engine)).containsExactly("khongco");
    assertThat(relaxations("hoi khongco", Scope.DOCUMENTS))
        .extracting(Relaxation::text)
        .containsExactly("Bỏ «khongco» khỏi câu tìm");
  }

  @Test
  void offersToSearchForWhatIsMeantInsteadOfWhatWasTyped() {
    SearchRequest request =
        new SearchRequest(
            "khongco",
            Scope.DOCUMENTS,
            List.of(new Filter(Facet.TYPE, "luat", false)),
            Sort.RELEVANCE,
            20,
            null,
            Set.of(),
            true);
    assertThat(Relaxation.of(engine.search(request), engine))
        .allMatch(relaxation ->
            relaxation.href().contains("exact=1") || relaxation.text().contains("nguyên văn"));
  }

  @Test
  void aCountIsWhatFollowingTheLinkGives() {
    Filter office = new Filter(Facet.LEAD, "van-phong", false);
    Filter notOne = new Filter(Facet.TYPE, "quyet-dinh", true);
    List<Relaxation> offered = relaxations("", Scope.TASKS, office, notOne);
    assertThat(offered).isNotEmpty();
    for (Relaxation relaxation : offered) {
      assertThat(Wording.count(engine.search(request(relaxation.href())).total()))
          .as(relaxation.text())
          .isEqualTo(relaxation.count());
    }
  }

  private static SearchRequest request(String href) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int query = href.indexOf('?');
    for (String pair : query < 0 ? new String[0] : href.substring(query + 1).split("&")) {
      String[] parts = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
      parameters.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    Scope scope = href.startsWith(Links.TASKS) ? Scope.TASKS : Scope.DOCUMENTS;
    return switch (SearchParameters.read(parameters, scope)) {
      case SearchParameters.Reading.Accepted(SearchRequest request) -> request;
      case SearchParameters.Reading.Refused refused -> throw new AssertionError(refused.toString());
    };
  }
}
