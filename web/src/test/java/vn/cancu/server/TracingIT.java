package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.Relation;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.Reading;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.TestDocument;
import vn.cancu.search.lucene.LuceneSearchEngine;
import vn.cancu.vocabulary.Vocabulary;

/** Tracing over the documents the portal ships with, with the real index, parser and server. */
class TracingIT {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Clock SOME_DAY =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final String DECREE = "nghi-dinh/89-2020-nd-cp";

  @TempDir private static Path folder;
  private static LuceneDocumentSink sink;
  private static SearchEngine engine;
  private static Site site;

  @BeforeAll
  static void start() throws IOException {
    Vocabulary vocabulary = Vocabulary.load(Site.CONFIG);
    sink = LuceneDocumentSink.open(folder, vocabulary, SOME_DAY);
    Pipeline pipeline = Pipeline.standard(vocabulary);
    try (Stream<Path> files = Files.list(Path.of("..", "corpus"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        if (pipeline.read(file) instanceof Reading.Understood understood) {
          sink.put(file.getFileName().toString(), understood.document());
        }
      }
    }
    sink.commit();
    engine =
        LuceneSearchEngine.open(
            folder, vocabulary, RankingSettings.load(Site.CONFIG), 1000, SOME_DAY);
    site = Site.over(engine);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    engine.close();
    sink.close();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return MAPPER.readTree(site.get(path).body());
  }

  private static JsonNode check(String text) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        site.post(
            "/api/v1/references:check",
            "application/json",
            MAPPER.writeValueAsString(Map.of("text", text)));
    assertThat(answer.statusCode()).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }

  /** The engine notices a commit within half a second. */
  private static void await(String path, String part) throws IOException, InterruptedException {
    String body = "";
    for (int tries = 0; tries < 100; tries++) {
      body = site.get(path).body();
      if (body.contains(part)) {
        return;
      }
      Thread.sleep(100);
    }
    assertThat(body).contains(part);
  }

  @Test
  void everyLinkOfEveryPageOfTheDocumentsLeadsSomewhere() throws IOException, InterruptedException {
    Deque<String> pages = new ArrayDeque<>();
    engine.summaries().forEach(summary -> pages.add("/van-ban/" + summary.id()));
    engine.summaries().forEach(summary -> pages.add("/can-cu/truy-vet/" + summary.id()));
    Map<String, HttpResponse<String>> got = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (String path : pages) {
      for (String href : hrefs(site.get(path).body())) {
        int hash = href.indexOf('#');
        String page = hash < 0 ? href : href.substring(0, hash);
        String address = page.isEmpty() ? path : page;
        if (!address.startsWith("/")) {
          broken.add(path + " -> " + href);
          continue;
        }
        HttpResponse<String> answer = got.get(address);
        if (answer == null) {
          answer = site.get(address);
          got.put(address, answer);
        }
        boolean there =
            answer.statusCode() == 200
                && (hash < 0 || ids(answer.body()).contains(href.substring(hash + 1)));
        if (!there) {
          broken.add(path + " -> " + href + " " + answer.statusCode());
        }
      }
    }
    assertThat(got).hasSizeGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  private static Set<String> hrefs(String html) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = HREF.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  private static Set<String> ids(String html) {
    Set<String> found = new HashSet<>();
    Matcher matcher = ID.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void thePageOfACitedDocumentBecomesItsOwnWhenItsFileComesAndIsBackWhenItGoes()
      throws IOException, InterruptedException {
    String path = "/van-ban/" + DECREE;
    await(path, "Chưa có trong kho");
    sink.put(
        "89.txt",
        TestDocument.of("Nghị định", "89/2020/NĐ-CP", "2020-08-04")
            .title("Quy định chức năng, nhiệm vụ của Bảo hiểm xã hội Việt Nam")
            .issuer("Chính phủ")
            .provision("dieu-1", null, "Điều 1", "Điều 1. Vị trí và chức năng")
            .build());
    sink.commit();
    await(path, "id=\"dieu-1\"");
    assertThat(site.get(path).body()).doesNotContain("Kho chưa giữ toàn văn");
    assertThat(json("/api/v1/references/" + DECREE).at("/document/held").asBoolean()).isTrue();
    sink.remove("89.txt");
    sink.commit();
    await(path, "Kho chưa giữ toàn văn");
    assertThat(json("/api/v1/references/" + DECREE).at("/document/held").asBoolean()).isFalse();
  }

  @Test
  void resolutionsOfOneNumberAndDifferentYearsStayTwo() throws IOException, InterruptedException {
    sink.put(
        "two.txt",
        TestDocument.of("Kế hoạch", "77/KH-X", "2022-01-01")
            .says("Căn cứ @;", Relation.BASIS, "Nghị quyết", "02/NQ-CP", 2019, null)
            .says("Căn cứ @ mới;", Relation.BASIS, "Nghị quyết", "02/NQ-CP", 2021, null)
            .build());
    sink.commit();
    try {
      await("/can-cu/truy-vet/ke-hoach/77-kh-x-2022", "02-nq-cp-2019");
      JsonNode trace = json("/api/v1/trace?id=ke-hoach/77-kh-x-2022&direction=up&depth=1");
      List<String> targets = new ArrayList<>();
      trace.path("edges").forEach(edge -> targets.add(edge.path("target").asString()));
      assertThat(targets)
          .contains("nghi-quyet/02-nq-cp-2019", "nghi-quyet/02-nq-cp-2021")
          .doesNotHaveDuplicates();
      JsonNode found =
          MAPPER
              .readTree(
                  site.post("/api/v1/references:lookup", "text/plain", "Nghị quyết 02/NQ-CP")
                      .body())
              .at("/results/0");
      assertThat(found.path("status").asString()).isEqualTo("several");
      assertThat(found.path("candidates").size()).isGreaterThanOrEqualTo(2);
    } finally {
      sink.remove("two.txt");
      sink.commit();
    }
  }

  @Test
  void aDraftIsComparedWithWhatIsKnown() throws IOException, InterruptedException {
    String text =
        "TỜ TRÌNH\r\nCăn cứ Nghị định số 89/2020/NĐ-CP ngày 05/8/2020 của Chính phủ;\r\n"
            + "Căn cứ Quyết định số 114/QĐ-BHXH ngày 19/01/2021 của Bảo hiểm xã hội Việt Nam;\r\n"
            + "Theo Thông tư số 999/2031/TT-BTC và Nghị quyết số 33-NQ/TW.";
    JsonNode answer = check(text);
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode each : answer.path("references")) {
      String there = text.substring(each.path("start").asInt(), each.path("end").asInt());
      assertThat(there).isEqualTo(each.path("raw").asString());
      found.put(each.path("targetId").asString(), each);
    }
    assertThat(found).containsKeys(DECREE, "quyet-dinh/114-qd-bhxh-2021");
    assertThat(Objects.requireNonNull(found.get(DECREE)).at("/remarks/0/kind").asString())
        .isEqualTo("date");
    assertThat(Objects.requireNonNull(found.get(DECREE)).at("/remarks/0/expected").asString())
        .isEqualTo("2020-08-04");
    assertThat(
            Objects.requireNonNull(found.get("quyet-dinh/114-qd-bhxh-2021"))
                .path("status")
                .asString())
        .isEqualTo("held");
    assertThat(
            Objects.requireNonNull(found.get("thong-tu/999-2031-tt-btc")).path("status").asString())
        .isEqualTo("unknown");
  }

  @Test
  void aFileIsReadAndNothingOfItStays() throws IOException, InterruptedException {
    Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.html\"\r\n"
            + "Content-Type: text/html\r\n\r\n<html><body><p>Căn cứ Nghị định số 89/2020/NĐ-CP"
            + " của Chính phủ;</p></body></html>\r\n--x--\r\n";
    HttpResponse<String> page =
        site.post("/can-cu/kiem-tra", "multipart/form-data; boundary=x", form);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("/van-ban/" + DECREE).contains("hit-ref");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    try (Stream<Path> left = Files.list(scratch)) {
      assertThat(left.filter(file -> file.getFileName().toString().startsWith("cancu-draft-")))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{', 400",
    "application/json, '{\"text\":1}', 400",
    "text/plain, ' ', 400",
    "image/png, x, 415",
  })
  void whatCannotBeCheckedIsAProblem(String type, String body, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = site.post("/api/v1/references:check", type, body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(" / ");
  }

  @Test
  void whatIsTooLongIsAProblem() throws IOException, InterruptedException {
    assertThat(
            site.post("/api/v1/references:check", "text/plain", "a".repeat(2_000_001)).statusCode())
        .isEqualTo(413);
    assertThat(site.post("/can-cu/kiem-tra", "text/plain", "a".repeat(20_200_000)).statusCode())
        .isEqualTo(413);
    assertThat(
            site.post("/api/v1/references:lookup", "text/plain", "1\n".repeat(1001)).statusCode())
        .isEqualTo(413);
    assertThat(site.post("/tim-kiem", "text/plain", "a".repeat(70_000)).statusCode())
        .isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "114/QĐ-BHXH, likely, quyet-dinh/114-qd-bhxh-2021",
    "quyet dinh 114, likely, quyet-dinh/114-qd-bhxh-2021",
    "Quyết định số 114/QĐ-BHXH ngày 19/01/2021, found, quyet-dinh/114-qd-bhxh-2021",
    "89/2020/NĐ-CP, found, nghi-dinh/89-2020-nd-cp",
    "quyet-dinh/114-qd-bhxh-2021, found, quyet-dinh/114-qd-bhxh-2021",
    "999/2031/TT-BTC, unknown, thong-tu/999-2031-tt-btc",
    "không phải số, unreadable, ",
  })
  void aLineIsReadInAnySpelling(String line, String status, String id)
      throws IOException, InterruptedException {
    JsonNode answer =
        MAPPER
            .readTree(site.post("/api/v1/references:lookup", "text/plain", line).body())
            .at("/results/0");
    assertThat(answer.path("status").asString()).isEqualTo(status);
    assertThat(answer.path("readAs").asString("")).isEqualTo(id == null ? "" : id);
  }

  @Test
  void tablesAreSafeForSpreadsheets() throws IOException, InterruptedException {
    String csv =
        site.post("/api/v1/references:lookup?format=csv", "text/plain", "=1+1\n@x\n-2").body();
    assertThat(csv)
        .startsWith("\uFEFFDòng,")
        .contains(",'=1+1,")
        .contains(",'@x,")
        .contains(",'-2,");
  }

  @Test
  void citationsOfADocumentAreAllThereByCursor() throws IOException, InterruptedException {
    String path = "/api/v1/references/" + DECREE + "/citations?size=1";
    long total = json(path).path("total").asLong();
    List<String> urls = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = json(path + cursor);
      page.path("citations").forEach(citation -> urls.add(citation.path("url").asString()));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
    } while (!cursor.isEmpty() && urls.size() <= total);
    assertThat(total).isPositive();
    assertThat(urls).hasSize((int) total).doesNotHaveDuplicates();
  }
}
