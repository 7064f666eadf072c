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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.api.SearchParameters;
import vn.cancu.api.SuggestApi;

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
        WebServerIT.routes(HandlerType.GET).stream()
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
          assertThat(path.getKey()).endsWith(template.toString());
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
    "Document, /api/v1/documents/quyet-dinh/114-qd-bhxh-2021",
    "Document, /api/v1/documents/ke-hoach/3532-kh-bhxh-2021",
    "CitedDocument, /api/v1/documents/nghi-dinh/89-2020-nd-cp",
    "CitedDocument, /api/v1/documents/nghi-quyet/20-nq-tw",
    "Problem, /api/v1/documents/luat/khong-co",
    "Problem, /api/v1/search?scope=task&limt=3",
  })
  void answersAreAsDescribed(String schema, String path) throws IOException, InterruptedException {
    HttpResponse<String> response = site.get(path);
    JsonSchema described = new JsonSchema(description);
    assertThat(described.violations(schema, MAPPER.readTree(response.body()))).isEmpty();
  }

  @Test
  void aNextPageIsALinkAndFollowingItEndsTheList() throws IOException, InterruptedException {
    Set<String> ids = new TreeSet<>();
    String path = "/api/v1/search?scope=tasks&size=7";
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
    assertThat(ids).hasSize(30);
  }
}
