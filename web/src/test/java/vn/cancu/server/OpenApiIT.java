package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.api.CalendarParameters;
import vn.cancu.api.ExplainApi;
import vn.cancu.api.ImpactParameters;
import vn.cancu.api.LoadParameters;
import vn.cancu.api.RepeatedParameters;
import vn.cancu.api.SearchApi;
import vn.cancu.api.SearchParameters;
import vn.cancu.api.SuggestApi;
import vn.cancu.api.TraceParameters;

/** The description of the API says what the API does, no more and no less. */
class OpenApiIT {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static Site site;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    site = Site.start();
    description = MAPPER.readTree(site.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void listsExactlyTheRoutes() {
    Set<String> served =
        Stream.of(HandlerType.GET, HandlerType.POST)
            .flatMap(method -> WebServerIT.routes(method).stream())
            .filter(route -> route.startsWith("/api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(description.path("paths").propertyNames())).isEqualTo(served);
  }

  @Test
  void listsExactlyTheParametersOfASearch() {
    List<String> described = new ArrayList<>();
    description
        .at("/paths/~1api~1v1~1search/get/parameters")
        .forEach(parameter -> described.add(parameter.path("name").asString()));
    assertThat(described).containsExactlyElementsOf(SearchParameters.NAMES);
  }

  @Test
  void listsExactlyTheParametersOfASuggestion() {
    List<String> described = new ArrayList<>();
    description
        .at("/paths/~1api~1v1~1suggest/get/parameters")
        .forEach(parameter -> described.add(parameter.path("name").asString()));
    assertThat(described).containsExactlyElementsOf(SuggestApi.NAMES);
  }

  @Test
  void listsExactlyTheParametersOfAnExplanation() {
    List<String> described = new ArrayList<>();
    description
        .at("/paths/~1api~1v1~1search~1explain/get/parameters")
        .forEach(parameter -> described.add(parameter.path("name").asString()));
    assertThat(described).containsExactlyElementsOf(ExplainApi.NAMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deadlines", "deadlines~1load"})
  void listsExactlyTheParametersOfTheCalendar(String route) {
    List<String> described = new ArrayList<>();
    description
        .at("/paths/~1api~1v1~1" + route + "/get/parameters")
        .forEach(parameter -> described.add(parameter.path("name").asString()));
    assertThat(described)
        .containsExactlyElementsOf(
            route.endsWith("load") ? LoadParameters.NAMES : CalendarParameters.NAMES);
  }

  @Test
  void namesThePathParametersOfEveryRoute() {
    description
        .path("paths")
        .properties()
        .forEach(path -> {
          StringBuilder template = new StringBuilder();
          path.getValue()
              .at("/get/parameters")
              .forEach(parameter -> {
                if (parameter.path("in").asString().equals("path")) {
                  template
                      .append('/')
                      .append('{')
                      .append(parameter.path("name").asString())
                      .append('}');
                }
              });
          assertThat(path.getKey()).contains(template.toString());
          assertThat(path.getKey().chars().filter(c -> c == '{').count())
              .isEqualTo(template.chars().filter(c -> c == '{').count());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "SearchAnswer, /api/v1/search?size=200",
    "SearchAnswer, /api/v1/search?scope=tasks&size=3&lead=van-phong&year=-2020",
    "SearchAnswer, /api/v1/search?scope=provisions&q=dieu",
    "SearchAnswer, /api/v1/search?scope=references&sort=newest&facets=reference",
    "SearchAnswer, /tim-kiem.json?q=((",
    "SearchAnswer, /api/v1/search?q=k%C3%A9",
    "SuggestAnswer, /api/v1/suggest?q=k",
    "SuggestAnswer, /api/v1/suggest",
    "Problem, /api/v1/suggest?q=k&size=21&limit=1",
    "SearchAnswer, /api/v1/search?q=114%2FQ%C4%90-BHXH&exact=0",
    "SearchAnswer, /api/v1/search?q=02%2FNQ-CP&exact=1",
    "Problem, /api/v1/search?exact=yes",
    "Explanation, /api/v1/search/explain?q=quyet&id=quyet-dinh%2F114-qd-bhxh-2021",
    "Explanation, /api/v1/search/explain?q=quyet&sort=newest&id=quyet-dinh%2F114-qd-bhxh-2021",
    "Problem, /api/v1/search/explain?q=ke+hoach&id=luat%2Fkhong-co",
    "Problem, /api/v1/search/explain?q=ke+hoach",
    "SimilarAnswer, /api/v1/documents/quyet-dinh/114-qd-bhxh-2021/similar?size=1",
    "Problem, /api/v1/documents/nghi-dinh/89-2020-nd-cp/similar",
    "Problem, /api/v1/documents/quyet-dinh/114-qd-bhxh-2021/similar?size=51",
    "Problem, /api/v1/provisions/quyet-dinh/114-qd-bhxh-2021/khong-co/similar",
    "Document, /api/v1/documents/quyet-dinh/114-qd-bhxh-2021",
    "Document, /api/v1/documents/ke-hoach/3532-kh-bhxh-2021",
    "CitedDocument, /api/v1/documents/nghi-dinh/89-2020-nd-cp",
    "CitedDocument, /api/v1/documents/nghi-quyet/20-nq-tw",
    "Deadlines, /api/v1/deadlines?asOf=2021-02-01&size=3",
    "Deadlines, /api/v1/deadlines?bucket=none&size=3",
    "Deadlines, /api/v1/deadlines?bucket=recurring&unit=van-phong",
    "Problem, /api/v1/deadlines?from=2021-02-30&bucket=all",
    "Load, /api/v1/deadlines/load?year=2021&role=both&size=2",
    "Load, /api/v1/deadlines/load?by=quarter&lead=van-phong",
    "Problem, /api/v1/deadlines/load?year=21",
    "Trace, /api/v1/trace?id=quyet-dinh/114-qd-bhxh-2021&depth=3",
    "Trace, /api/v1/trace?id=nghi-dinh/89-2020-nd-cp&relation=basis&type=quyet-dinh&year=2021",
    "Problem, /api/v1/trace?id=x&depth=9",
    "ReferenceSummary, /api/v1/references/nghi-quyet/20-nq-tw",
    "Citations, /api/v1/references/nghi-dinh/89-2020-nd-cp/citations?size=1",
    "Impact, /api/v1/references/nghi-quyet/20-nq-tw/impact?size=1&tasks=all",
    "Problem, /api/v1/references/nghi-dinh/89-2020-nd-cp/impact?place=x",
    "SearchAnswer, /api/v1/tasks?group=unit&size=4",
    "Problem, /api/v1/tasks?scope=tasks",
    "RepeatedTasks, /api/v1/tasks:repeated?conflicts=1&unit=van-phong",
    "Problem, /api/v1/tasks:repeated?facets=none",
    "TaskPlace, /api/v1/tasks/quyet-dinh/114-qd-bhxh-2021/b1.1",
    "TaskPlace, /api/v1/tasks/quyet-dinh/114-qd-bhxh-2021/b1.2",
    "Problem, /api/v1/tasks/quyet-dinh/114-qd-bhxh-2021/khong-co",
    "Units, /api/v1/units",
    "Problem, /api/v1/units?q=x",
    "UnitSummary, /api/v1/units/van-phong",
    "Problem, /api/v1/units/khong-co",
    "SearchAnswer, /api/v1/units/van-phong/tasks?role=coordinating&groups=1",
    "Problem, /api/v1/units/van-phong/tasks?lead=van-phong",
    "DocumentReferences, /api/v1/documents/quyet-dinh/114-qd-bhxh-2021/references",
    "Problem, /api/v1/documents/luat/khong-co",
    "Problem, /api/v1/search?scope=task&limt=3",
  })
  void answersAreAsDescribed(String schema, String path) throws IOException, InterruptedException {
    HttpResponse<String> response = site.get(path);
    JsonSchema described = new JsonSchema(description);
    assertThat(described.violations(schema, MAPPER.readTree(response.body()))).isEmpty();
  }

  private static List<String> queryParameters(String path) {
    List<String> described = new ArrayList<>();
    description
        .path("paths")
        .path(path)
        .at("/get/parameters")
        .forEach(parameter -> {
          if (parameter.path("in").asString().equals("query")) {
            described.add(parameter.path("name").asString());
          }
        });
    return described;
  }

  @Test
  void listsExactlyTheParametersOfTasks() {
    assertThat(queryParameters("/api/v1/tasks")).isEqualTo(SearchApi.TASK_NAMES);
    assertThat(queryParameters("/api/v1/units/{id}/tasks")).isEqualTo(SearchApi.UNIT_NAMES);
    assertThat(queryParameters("/api/v1/tasks:repeated")).isEqualTo(RepeatedParameters.NAMES);
  }

  @Test
  void listsExactlyTheParametersOfATrace() {
    List<String> described = new ArrayList<>();
    description
        .at("/paths/~1api~1v1~1trace/get/parameters")
        .forEach(parameter -> described.add(parameter.path("name").asString()));
    assertThat(described).containsExactlyElementsOf(TraceParameters.NAMES);
  }

  @Test
  void listsExactlyTheParametersOfAnImpact() {
    List<String> described = new ArrayList<>();
    description
        .at("/paths/~1api~1v1~1references~1{type}~1{number}~1impact/get/parameters")
        .forEach(parameter -> {
          if (parameter.path("in").asString().equals("query")) {
            described.add(parameter.path("name").asString());
          }
        });
    assertThat(described).containsExactlyElementsOf(ImpactParameters.NAMES);
  }

  @ParameterizedTest
  @CsvSource({
    "DraftCheck, /api/v1/references:check, Căn cứ Nghị định số 89/2020/NĐ-CP ngày 05/8/2020",
    "Problem, /api/v1/references:check, ' '",
    "Lookup, /api/v1/references:lookup, Nghị định số 89/2020/NĐ-CP",
    "Problem, /api/v1/references:lookup?format=xls, x",
  })
  void answersToWhatIsSentAreAsDescribed(String schema, String path, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> response = site.post(path, "text/plain", body);
    JsonSchema described = new JsonSchema(description);
    assertThat(described.violations(schema, MAPPER.readTree(response.body()))).isEmpty();
  }

  @Test
  void aNextPageIsALinkAndFollowingItEndsTheList() throws IOException, InterruptedException {
    assertThat(followed("/api/v1/search?scope=tasks&size=7")).hasSize(31);
    assertThat(followed("/api/v1/tasks?size=7")).hasSize(31);
    assertThat(followed("/api/v1/units/van-phong/tasks?size=7&role=lead")).hasSize(27);
  }

  private static Set<String> followed(String first) throws IOException, InterruptedException {
    Set<String> ids = new TreeSet<>();
    String path = first;
    for (int pages = 0; path != null && pages < 10; pages++) {
      HttpResponse<String> response = site.get(path);
      MAPPER
          .readTree(response.body())
          .path("hits")
          .forEach(hit -> assertThat(ids.add(hit.path("id").asString())).isTrue());
      path =
          response
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }
    assertThat(path).isNull();
    return ids;
  }
}
