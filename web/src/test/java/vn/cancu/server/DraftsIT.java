package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is sent to be compared with the collection: drafts and lists of numbers. */
class DraftsIT {

  private static final String DECREE = "nghi-dinh/89-2020-nd-cp";

  @TempDir private static Path folder;
  private static CorpusSite corpus;

  @BeforeAll
  static void start() throws IOException {
    corpus = CorpusSite.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    corpus.close();
  }

  private static JsonNode check(String text) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        corpus.post(
            "/api/v1/references:check",
            "application/json",
            CorpusSite.MAPPER.writeValueAsString(Map.of("text", text)));
    assertThat(answer.statusCode()).isEqualTo(200);
    return CorpusSite.MAPPER.readTree(answer.body());
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
        corpus.post("/can-cu/kiem-tra", "multipart/form-data; boundary=x", form);
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
    HttpResponse<String> answer = corpus.post("/api/v1/references:check", type, body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(" / ");
  }

  @Test
  void whatIsTooLongIsAProblem() throws IOException, InterruptedException {
    assertThat(
            corpus
                .post("/api/v1/references:check", "text/plain", "a".repeat(2_000_001))
                .statusCode())
        .isEqualTo(413);
    assertThat(corpus.post("/can-cu/kiem-tra", "text/plain", "a".repeat(20_200_000)).statusCode())
        .isEqualTo(413);
    assertThat(
            corpus.post("/api/v1/references:lookup", "text/plain", "1\n".repeat(1001)).statusCode())
        .isEqualTo(413);
    assertThat(corpus.post("/tim-kiem", "text/plain", "a".repeat(70_000)).statusCode())
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
        CorpusSite.MAPPER
            .readTree(corpus.post("/api/v1/references:lookup", "text/plain", line).body())
            .at("/results/0");
    assertThat(answer.path("status").asString()).isEqualTo(status);
    assertThat(answer.path("readAs").asString("")).isEqualTo(id == null ? "" : id);
  }

  @Test
  void tablesAreSafeForSpreadsheets() throws IOException, InterruptedException {
    String csv =
        corpus.post("/api/v1/references:lookup?format=csv", "text/plain", "=1+1\n@x\n-2").body();
    assertThat(csv)
        .startsWith("\uFEFFDòng,")
        .contains(",'=1+1,")
        .contains(",'@x,")
        .contains(",'-2,");
  }
}
