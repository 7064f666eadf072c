package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.cli.DraftFiles;
import vn.cancu.sample.SmallEngine;
import vn.cancu.vocabulary.Vocabulary;

class WebServerIT {

  private static final String HTML = "text/html;charset=utf-8";
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  /** A request and what its answer must be. */
  record Example(String route, String path, int status, String type, String part) {}

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  static Stream<Example> examples() {
    return Stream.of(
        new Example("/", "/", 200, HTML, "Trong kho có"),
        new Example("/tim-kiem", "/tim-kiem?q=ke+hoach", 200, HTML, "<mark>Kế</mark> hoạch"),
        new Example("/tim-kiem", "/tim-kiem?limt=3", 400, HTML, "limt"),
        new Example("/tim-kiem", "/tim-kiem?cursor=x", 400, HTML, "tìm lại từ trang đầu"),
        new Example("/tim-kiem", "/tim-kiem?q=khongco", 200, HTML, "Không tìm thấy văn bản nào"),
        new Example("/tim-kiem.json", "/tim-kiem.json?q=ke+hoach", 200, JSON, "\"total\":1"),
        new Example(
            "/van-ban/{type}/{number}",
            "/van-ban/quyet-dinh/114-qd-bhxh-2021",
            200,
            HTML,
            "Ban hành &lt;Chương trình hành động&gt; &amp; kế hoạch"),
        new Example(
            "/van-ban/{type}/{number}",
            "/van-ban/nghi-dinh/89-2020-nd-cp",
            200,
            HTML,
            "Chưa có trong kho"),
        new Example(
            "/van-ban/{type}/{number}",
            "/van-ban/ke-hoach/3532-kh-bhxh-2021?ban=2",
            200,
            HTML,
            "<dd>ke-hoach-3532 (bản quét).pdf</dd>"),
        new Example(
            "/van-ban/{type}/{number}", "/van-ban/luat/khong-co", 404, HTML, "Không tìm thấy"),
        new Example("/nhiem-vu", "/nhiem-vu", 200, HTML, "<strong>31</strong> nhiệm vụ"),
        new Example(
            "/nhiem-vu/{type}/{number}/{task}",
            "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.1",
            200,
            HTML,
            "quý IV/2021 (đến hết 31/12/2021)"),
        new Example(
            "/nhiem-vu/{type}/{number}/{task}",
            "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b9.9",
            404,
            HTML,
            "Không tìm thấy"),
        new Example(
            "/nhiem-vu/trung-lap",
            "/nhiem-vu/trung-lap?conflicts=1",
            200,
            HTML,
            "thời hạn khác nhau"),
        new Example("/nhiem-vu/trung-lap", "/nhiem-vu/trung-lap?sort=newest", 400, HTML, "sort"),
        new Example("/nhiem-vu/trung-lap", "/nhiem-vu/trung-lap?cursor=x", 400, HTML, "trang đầu"),
        new Example("/api/v1/tasks", "/api/v1/tasks?size=1", 200, JSON, "\"scope\":\"tasks\""),
        new Example("/api/v1/tasks", "/api/v1/tasks?scope=tasks", 400, PROBLEM, "scope"),
        new Example("/api/v1/tasks:repeated", "/api/v1/tasks:repeated", 200, JSON, "\"times\":21"),
        new Example(
            "/api/v1/tasks/{type}/{number}/{task}",
            "/api/v1/tasks/quyet-dinh/114-qd-bhxh-2021/b1.1",
            200,
            JSON,
            "\"conflict\":true"),
        new Example(
            "/api/v1/tasks/{type}/{number}/{task}",
            "/api/v1/tasks/quyet-dinh/114-qd-bhxh-2021/b9.9",
            404,
            PROBLEM,
            "Không tìm thấy"),
        new Example("/api/v1/units", "/api/v1/units", 200, JSON, "vu-phap-che"),
        new Example("/api/v1/units/{id}", "/api/v1/units/van-phong", 200, JSON, "\"leads\":27"),
        new Example("/api/v1/units/{id}", "/api/v1/units/khong-co", 404, PROBLEM, "Không"),
        new Example(
            "/api/v1/units/{id}/tasks",
            "/api/v1/units/van-phong/tasks?role=lead",
            200,
            JSON,
            "\"total\":27"),
        new Example(
            "/api/v1/units/{id}/tasks",
            "/api/v1/units/van-phong/tasks?role=boss",
            400,
            PROBLEM,
            "role"),
        new Example("/don-vi", "/don-vi", 200, HTML, "Vụ Pháp chế"),
        new Example("/don-vi/{id}", "/don-vi/van-phong", 200, HTML, "Chủ trì: 27 nhiệm vụ"),
        new Example("/don-vi/{id}", "/don-vi/khong-co", 404, HTML, "Không tìm thấy"),
        new Example("/lich", "/lich?asOf=2021-02-01", 200, HTML, "<strong>01/02/2021</strong>"),
        new Example("/lich", "/lich?from=2021-01-01&to=2027-01-01", 400, HTML, "dài nhất là 5 năm"),
        new Example(
            "/lich/khoi-luong",
            "/lich/khoi-luong?year=2021",
            200,
            HTML,
            "aria-label=\"Văn phòng, "),
        new Example(
            "/api/v1/deadlines", "/api/v1/deadlines?asOf=2021-02-01", 200, JSON, "2021-02-27"),
        new Example("/api/v1/deadlines", "/api/v1/deadlines?asOf=nay", 400, PROBLEM, "asOf"),
        new Example(
            "/api/v1/deadlines/load", "/api/v1/deadlines/load?year=2021", 200, JSON, "van-phong"),
        new Example("/can-cu", "/can-cu", 200, HTML, "Kiểm tra dự thảo"),
        new Example("/can-cu/kiem-tra", "/can-cu/kiem-tra", 200, HTML, "multipart/form-data"),
        new Example("/can-cu/tra-cuu", "/can-cu/tra-cuu", 200, HTML, "textarea"),
        new Example(
            "/can-cu/the/{type}/{number}",
            "/can-cu/the/nghi-dinh/89-2020-nd-cp",
            200,
            HTML,
            "Chưa có trong kho"),
        new Example(
            "/can-cu/the/{type}/{number}", "/can-cu/the/luat/khong-co", 404, HTML, "Không tìm"),
        new Example(
            "/can-cu/truy-vet/{type}/{number}",
            "/can-cu/truy-vet/quyet-dinh/114-qd-bhxh-2021",
            200,
            HTML,
            "Nghị định 89/2020/NĐ-CP"),
        new Example(
            "/can-cu/truy-vet/{type}/{number}",
            "/can-cu/truy-vet/nghi-dinh/89-2020-nd-cp?view=diagram&direction=down",
            200,
            HTML,
            "<svg class=\"diagram\""),
        new Example(
            "/can-cu/truy-vet/{type}/{number}",
            "/can-cu/truy-vet/nghi-dinh/89-2020-nd-cp?depth=6",
            400,
            HTML,
            "từ 1 đến 5"),
        new Example(
            "/can-cu/tac-dong/{type}/{number}",
            "/can-cu/tac-dong/nghi-dinh/89-2020-nd-cp",
            200,
            HTML,
            "Nếu Nghị định 89/2020/NĐ-CP thay đổi"),
        new Example(
            "/api/v1/references/{type}/{number}/impact",
            "/api/v1/references/nghi-dinh/89-2020-nd-cp/impact",
            200,
            JSON,
            "\"bearing\":\"meant\""),
        new Example(
            "/api/v1/trace",
            "/api/v1/trace?id=nghi-dinh/89-2020-nd-cp",
            200,
            JSON,
            "\"relation\":\"basis\""),
        new Example(
            "/api/v1/trace",
            "/api/v1/trace?id=nghi-dinh/89-2020-nd-cp&format=csv",
            200,
            "text/csv;charset=utf-8",
            "Văn bản viện dẫn"),
        new Example(
            "/api/v1/trace",
            "/api/v1/trace?id=nghi-dinh/89-2020-nd-cp&format=graphml",
            200,
            "application/xml;charset=utf-8",
            "<graphml"),
        new Example(
            "/api/v1/trace",
            "/api/v1/trace?id=nghi-dinh/89-2020-nd-cp&format=dot",
            200,
            "text/vnd.graphviz;charset=utf-8",
            "digraph"),
        new Example("/api/v1/trace", "/api/v1/trace", 400, PROBLEM, "mã văn bản"),
        new Example("/api/v1/trace", "/api/v1/trace?id=luat/khong-co", 404, PROBLEM, "404"),
        new Example(
            "/api/v1/references/{type}/{number}",
            "/api/v1/references/nghi-dinh/89-2020-nd-cp",
            200,
            JSON,
            "\"incoming\":[{\"relation\":\"basis\""),
        new Example(
            "/api/v1/references/{type}/{number}/citations",
            "/api/v1/references/nghi-dinh/89-2020-nd-cp/citations?relation=basis&size=1",
            200,
            JSON,
            "\"citations\":[{"),
        new Example(
            "/api/v1/references/{type}/{number}/citations",
            "/api/v1/references/nghi-dinh/89-2020-nd-cp/citations?relation=base",
            400,
            PROBLEM,
            "\"didYouMean\":\"basis\""),
        new Example(
            "/api/v1/documents/{type}/{number}/references",
            "/api/v1/documents/quyet-dinh/114-qd-bhxh-2021/references",
            200,
            JSON,
            "\"references\":[{"),
        new Example(
            "/api/v1/documents/{type}/{number}/references",
            "/api/v1/documents/nghi-dinh/89-2020-nd-cp/references",
            404,
            PROBLEM,
            "404"),
        new Example("/api/v1/search", "/api/v1/search?scope=tasks", 200, JSON, "\"total\":31"),
        new Example(
            "/api/v1/search", "/api/v1/search?limt=3", 400, PROBLEM, "\"didYouMean\":\"size\""),
        new Example("/api/v1/search", "/api/v1/search?cursor=x", 400, PROBLEM, "con trỏ"),
        new Example(
            "/tim-kiem",
            "/tim-kiem?q=k%C3%A9&scope=tasks",
            200,
            HTML,
            "Có phải ý bạn là: <a href="),
        new Example(
            "/api/v1/search",
            "/api/v1/search?q=k%C3%A9&scope=documents&year=2021",
            200,
            JSON,
            "\"suggestion\":{\"text\":\"kế\",\"total\":"),
        new Example("/api/v1/search", "/api/v1/search?q=ke", 200, JSON, "\"suggestion\":null"),
        new Example(
            "/api/v1/suggest",
            "/api/v1/suggest?q=van+ph",
            200,
            JSON,
            "\"url\":\"/don-vi/van-phong\""),
        new Example(
            "/api/v1/suggest", "/api/v1/suggest?query=ke", 400, PROBLEM, "\"didYouMean\":\"q\""),
        new Example("/api/v1/suggest", "/api/v1/suggest?q=ke&size=0", 400, PROBLEM, "từ 1 đến 20"),
        new Example(
            "/api/v1/documents/{type}/{number}",
            "/api/v1/documents/quyet-dinh/114-qd-bhxh-2021",
            200,
            JSON,
            "\"held\":true"),
        new Example(
            "/api/v1/documents/{type}/{number}",
            "/api/v1/documents/nghi-dinh/89-2020-nd-cp",
            200,
            JSON,
            "\"held\":false"),
        new Example(
            "/api/v1/documents/{type}/{number}",
            "/api/v1/documents/luat/khong-co",
            404,
            PROBLEM,
            "\"status\":404"),
        new Example(
            "/api/v1/search/explain",
            "/api/v1/search/explain?q=quyet&id=quyet-dinh%2F114-qd-bhxh-2021",
            200,
            JSON,
            "\"kind\":\"text\",\"words\":\"quyet\""),
        new Example(
            "/tim-kiem/vi-sao",
            "/tim-kiem/vi-sao?q=quyet&id=quyet-dinh%2F114-qd-bhxh-2021",
            200,
            HTML,
            "Không có: «&lt;thiếu&gt;»."),
        new Example(
            "/tim-kiem/vi-sao", "/tim-kiem/vi-sao?q=quyet", 400, HTML, "đúng một mã kết quả"),
        new Example(
            "/van-ban/{type}/{number}/lien-quan",
            "/van-ban/quyet-dinh/114-qd-bhxh-2021/lien-quan",
            200,
            HTML,
            "cùng nói đến «bảo hiểm &lt;xã hội&gt;»"),
        new Example(
            "/van-ban/{type}/{number}/lien-quan",
            "/van-ban/quyet-dinh/114-qd-bhxh-2021/lien-quan?muc=khong-co",
            404,
            HTML,
            "Không tìm thấy"),
        new Example(
            "/van-ban/{type}/{number}",
            "/van-ban/quyet-dinh/114-qd-bhxh-2021?hl=%3Cscript%3E",
            200,
            HTML,
            "<link rel=\"canonical\" href=\"/van-ban/quyet-dinh/114-qd-bhxh-2021\">"),
        new Example(
            "/api/v1/documents/{type}/{number}/similar",
            "/api/v1/documents/quyet-dinh/114-qd-bhxh-2021/similar",
            200,
            JSON,
            "\"sharedPhrases\""),
        new Example(
            "/api/v1/provisions/{type}/{number}/{provision}/similar",
            "/api/v1/provisions/quyet-dinh/114-qd-bhxh-2021/khong-co/similar",
            404,
            PROBLEM,
            "\"status\":404"),
        new Example("/tim-kiem.csv", "/tim-kiem.csv", 200, "text/csv;charset=utf-8", "114/QĐ-BHXH"),
        new Example(
            "/tim-kiem.xlsx",
            "/tim-kiem.xlsx",
            200,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/workbook.xml"),
        new Example("/tim-kiem.ndjson", "/tim-kiem.ndjson", 200, "application/x-ndjson", "{\"id\""),
        new Example(
            "/tim-kiem.ics", "/tim-kiem.ics", 200, "text/calendar;charset=utf-8", "END:VEVENT"),
        new Example("/nhiem-vu.csv", "/nhiem-vu.csv", 200, "text/csv;charset=utf-8", "114/QĐ-BHXH"),
        new Example(
            "/nhiem-vu.xlsx",
            "/nhiem-vu.xlsx",
            200,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/workbook.xml"),
        new Example("/nhiem-vu.ndjson", "/nhiem-vu.ndjson", 200, "application/x-ndjson", "{\"id\""),
        new Example(
            "/nhiem-vu.ics", "/nhiem-vu.ics", 200, "text/calendar;charset=utf-8", "END:VEVENT"),
        new Example("/api/v1/openapi.json", "/api/v1/openapi.json", 200, JSON, "\"openapi\""),
        new Example(
            "/tai-san/{version}/{name}",
            "/tai-san/0/style.css",
            200,
            "text/css;charset=utf-8",
            "--paper"),
        new Example(
            "/tai-san/{version}/{name}",
            "/tai-san/0/script.js",
            200,
            "text/javascript;charset=utf-8",
            "keydown"),
        new Example("/tai-san/{version}/{name}", "/tai-san/0/x.css", 404, HTML, "Không tìm thấy"),
        new Example(
            "/robots.txt", "/robots.txt", 200, "text/plain;charset=utf-8", "Disallow: /tim-kiem"),
        new Example("/healthz", "/healthz", 200, "text/plain", "ok"),
        new Example("", "/khong-co-trang-nay", 404, HTML, "Không tìm thấy"),
        new Example("", "/api/v1/nothing", 404, PROBLEM, "\"status\":404"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answers(Example example) throws IOException, InterruptedException {
    HttpResponse<String> response = site.get(example.path());
    assertThat(response.statusCode()).isEqualTo(example.status());
    assertThat(response.headers().firstValue("Content-Type").map(type -> type.replace(" ", "")))
        .hasValue(example.type());
    assertThat(response.body()).contains(example.part());
  }

  @Test
  void everyRouteHasAnExample() {
    Set<String> tried =
        examples().map(Example::route).collect(Collectors.toCollection(TreeSet::new));
    tried.remove("");
    assertThat(tried).isEqualTo(routes(HandlerType.GET));
  }

  /** The addresses the router knows, by the templates they are registered under. */
  static Set<String> routes(HandlerType method) {
    Settings settings = Settings.load(Site.CONFIG);
    Routes routes =
        new Routes(
            new SmallEngine(),
            Vocabulary.load(Site.CONFIG),
            new DraftFiles(Vocabulary.load(Site.CONFIG)),
            settings,
            Clock.systemUTC());
    Javalin javalin = Javalin.create(config -> routes.register(config.routes));
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .filter(parsed -> parsed.endpoint.method.equals(method))
        .map(parsed -> parsed.endpoint.path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void headTellsTheSameWithoutBody(Example example) throws IOException, InterruptedException {
    HttpResponse<String> get = site.get(example.path());
    HttpResponse<String> head = site.send("HEAD", example.path());
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name :
        List.of("Content-Type", "ETag", "Cache-Control", "Content-Security-Policy")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyAnswerProtectsItsReader(Example example) throws IOException, InterruptedException {
    assertProtected(site.get(example.path()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void onlyReadingIsAllowed(String method) throws IOException, InterruptedException {
    HttpResponse<String> page = site.send(method, "/tim-kiem");
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.body()).contains("GET hoặc HEAD");
    assertThat(page.headers().firstValue("Allow"))
        .hasValueSatisfying(
            allow -> assertThat(allow).contains("GET").contains("HEAD").doesNotContain(method));
    assertProtected(page);
    HttpResponse<String> api = site.send(method, "/api/v1/search");
    assertThat(api.statusCode()).isEqualTo(405);
    assertThat(api.headers().firstValue("Content-Type")).hasValue(PROBLEM);
  }

  @Test
  void addressesHaveAnEnd() throws IOException, InterruptedException {
    String path = "/tim-kiem?q=" + "a".repeat(51_000);
    HttpResponse<String> page = site.get(path);
    assertThat(page.statusCode()).isEqualTo(414);
    assertThat(page.body()).contains("Địa chỉ quá dài");
    assertProtected(page);
    HttpResponse<String> api = site.get("/api/v1" + path.replace("tim-kiem", "search"));
    assertThat(api.statusCode()).isEqualTo(414);
    assertThat(api.headers().firstValue("Content-Type")).hasValue(PROBLEM);
  }

  @ParameterizedTest
  @CsvSource({
    "limt=3, limt, size",
    "scop=tasks, scop, scope",
    "scope=task, scope, tasks",
    "deadline=overdu, deadline, overdue",
    "facets=led, facets, lead",
    "page=2, page, cursor",
    "sort=new, sort, ",
    "size=0, size, ",
    "size=x, size, ",
    "q=a&q=b, q, ",
    "year=21, year, ",
    "type=Quy%E1%BA%BFt, type, ",
    "reference=89, reference, ",
    "deadline=2021-13, deadline, ",
    "deadline=2021-02-30, deadline, ",
  })
  void wrongParametersAreNamedWithAHint(String query, String parameter, String meant)
      throws IOException, InterruptedException {
    HttpResponse<String> response = site.get("/api/v1/search?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(PROBLEM);
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    assertThat(response.body())
        .contains("\"param\":\"" + parameter + "\"")
        .contains(meant == null ? "\"didYouMean\":null" : "\"didYouMean\":\"" + meant + "\"");
  }

  @Test
  void otherSitesMayReadTheApi() throws IOException, InterruptedException {
    HttpResponse<String> answer = site.get("/api/v1/search", "Origin", "https://example.vn");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> missing = site.get("/api/v1/documents/luat/khong-co", "Origin", "null");
    assertThat(missing.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    HttpResponse<String> preflight = site.send("OPTIONS", "/api/v1/search");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD, OPTIONS");
    HttpResponse<String> page = site.get("/", "Origin", "https://example.vn");
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void pagesAskedForAsJsonAreJson() throws IOException, InterruptedException {
    HttpResponse<String> answer = site.get("/tim-kiem?q=ke+hoach", "Accept", "application/json");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(JSON);
    assertThat(answer.headers().firstValue("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
    HttpResponse<String> missing = site.get("/khong-co", "Accept", "application/json");
    assertThat(missing.headers().firstValue("Content-Type")).hasValue(PROBLEM);
  }

  @Test
  void pagesHoldNoInlineScriptOrStyle() throws IOException, InterruptedException {
    Pattern inline =
        Pattern.compile("<style|\\sstyle=|\\son\\w+=|<script(?![^>]*\\ssrc=)|javascript:");
    for (Example example : examples().filter(example -> example.type().equals(HTML)).toList()) {
      assertThat(site.get(example.path()).body()).doesNotContainPattern(inline);
    }
  }

  private static void assertProtected(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }
}
