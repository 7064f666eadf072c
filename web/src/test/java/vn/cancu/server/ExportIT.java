package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every export read back by a library that did not write it, and held to the page. */
class ExportIT {

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static JsonObject page(String query) throws IOException, InterruptedException {
    String separator = query.isEmpty() ? "" : "&";
    return JsonParser.parseString(
            site.get("/tim-kiem.json?" + query + separator + "size=200").body())
        .getAsJsonObject();
  }

  private static List<String> ids(JsonObject page) {
    JsonArray hits = page.getAsJsonArray("hits");
    List<String> ids = new ArrayList<>();
    hits.forEach(hit -> ids.add(hit.getAsJsonObject().get("id").getAsString()));
    assertThat(ids).hasSize(page.get("total").getAsInt());
    return ids;
  }

  private static List<CSVRecord> csv(String path) throws IOException, InterruptedException {
    String text = site.get(path).body();
    assertThat(text).startsWith("\uFEFF");
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text.substring(1)))
        .getRecords();
  }

  private static byte[] bytes(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(site.address() + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }
  }

  private static Calendar calendar(String path)
      throws IOException, InterruptedException, ParserException {
    String text = site.get(path).body();
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(Component component, String property) {
    return component.<Property>getProperty(property).map(Property::getValue).orElse("");
  }

  private static String value(Calendar calendar, String property) {
    return calendar.<Property>getProperty(property).map(Property::getValue).orElse("");
  }

  private static List<CalendarComponent> events(Calendar calendar) {
    return calendar.getComponents(Component.VEVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "scope=tasks",
        "scope=tasks&lead=van-phong&sort=deadline",
        "scope=tasks&deadline=2021-Q4",
        "scope=provisions&q=th%E1%BB%B1c+hi%E1%BB%87n",
        "scope=references&reference=nghi-dinh%2F89-2020-nd-cp",
        "scope=tasks&lead=-van-phong&sort=newest",
        "scope=tasks&q=khong-co-gi-nhu-the",
      })
  void tablesAndLinesHaveTheHitsOfThePageInItsOrder(String query)
      throws IOException, InterruptedException {
    List<String> ids = ids(page(query));
    assertThat(csv("/tim-kiem.csv?" + query).stream().map(record -> record.get("Mã")))
        .containsExactlyElementsOf(ids);
    String lines = site.get("/tim-kiem.ndjson?" + query).body();
    assertThat(
            lines
                .lines()
                .map(
                    line -> JsonParser.parseString(line).getAsJsonObject().get("id").getAsString()))
        .containsExactlyElementsOf(ids);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes("/tim-kiem.xlsx?" + query)))) {
      List<String> rows =
          StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
              .skip(1)
              .map(row -> row.getCell(row.getLastCellNum() - 1).getStringCellValue())
              .toList();
      assertThat(rows).containsExactlyElementsOf(ids);
    }
  }

  @Test
  void whereThePageBeganDoesNotMatter() throws IOException, InterruptedException {
    assertThat(csv("/tim-kiem.csv?scope=tasks&size=5&cursor=o5&facets=none"))
        .hasSize(page("scope=tasks").get("total").getAsInt());
    assertThat(csv("/nhiem-vu.csv")).hasSize(page("scope=tasks").get("total").getAsInt());
  }

  @Test
  void aRowSaysWhatTheDocumentSays() throws IOException, InterruptedException {
    CSVRecord row = csv("/nhiem-vu.csv?deadline=2021-02").getFirst();
    assertThat(row.get("Nội dung")).isEqualTo("Báo cáo kết quả giải quyết chế độ");
    assertThat(row.get("Đơn vị chủ trì")).isEqualTo("Văn phòng");
    assertThat(row.get("Đơn vị phối hợp")).isEqualTo("Vụ Pháp chế");
    assertThat(row.get("Thời hạn (theo văn bản)")).isEqualTo("Trước ngày 28/02/2021");
    assertThat(row.get("Hạn cuối")).isEqualTo("2021-02-27");
    assertThat(row.get("Loại thời hạn")).isEqualTo("Ngày");
    assertThat(row.get("Sản phẩm")).isEqualTo("Báo cáo");
    assertThat(row.get("Số văn bản")).isEqualTo("114/QĐ-BHXH");
    assertThat(row.get("Ngày ban hành")).isEqualTo("2021-01-19");
    assertThat(row.get("Địa chỉ"))
        .isEqualTo(site.address() + "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.3");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes("/nhiem-vu.xlsx?deadline=2021-02")))) {
      Row cells = workbook.getSheetAt(0).getRow(1);
      assertThat(DateUtil.isCellDateFormatted(cells.getCell(4))).isTrue();
      assertThat(cells.getCell(4).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2021, 2, 27));
    }
  }

  @Test
  void theCalendarHasADayForEveryTaskThatHasOne()
      throws IOException, InterruptedException, ParserException {
    Calendar calendar = calendar("/nhiem-vu.ics");
    List<CalendarComponent> events = events(calendar);
    assertThat(events.stream().map(event -> value(event, "DTSTART")))
        .containsExactly("20211231", "20210227", "20211231", "20310731", "20210331", "20211109");
    assertThat(events.stream().map(event -> value(event, "UID"))).doesNotHaveDuplicates();
    assertThat(value(events.get(4), "RRULE"))
        .isEqualTo("FREQ=YEARLY;UNTIL=20211231;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
    assertThat(events)
        .allSatisfy(event -> {
          assertThat(event.<Property>getProperty("DTSTART").orElseThrow().toString())
              .startsWith("DTSTART;VALUE=DATE:");
          assertThat(event.validate().hasErrors()).isFalse();
        });
    assertThat(value(events.get(1), "SUMMARY")).isEqualTo("Báo cáo kết quả giải quyết chế độ");
    assertThat(value(events.get(1), "URL"))
        .isEqualTo(site.address() + "/nhiem-vu/quyet-dinh/114-qd-bhxh-2021/b1.3");
    assertThat(value(events.get(1), "DESCRIPTION"))
        .contains("Chủ trì: Văn phòng", "Trước ngày 28/02/2021", "Quyết định 114/QĐ-BHXH");
    assertThat(value(calendar, "X-WR-CALDESC")).contains("25 nhiệm vụ thường xuyên");
    assertThat(value(calendar, "REFRESH-INTERVAL")).isEqualTo("PT12H");
  }

  @Test
  void theCalendarIsNamedAfterItsQueryAndIsTheSameTomorrow()
      throws IOException, InterruptedException, ParserException {
    String path = "/tim-kiem.ics?lead=van-phong&deadline=2021-Q1&scope=documents";
    Calendar calendar = calendar(path);
    assertThat(value(calendar, "NAME"))
        .isEqualTo("Nhiệm vụ – Đơn vị chủ trì: Văn phòng; Thời hạn: Quý 1/2021");
    assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo(value(calendar, "NAME"));
    assertThat(events(calendar)).hasSize(1);
    assertThat(site.get(path).body()).isEqualTo(site.get(path).body());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=utf-8",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ics, text/calendar;charset=utf-8",
    "ndjson, application/x-ndjson",
  })
  void tellsWhatItIsAndWhatItIsCalled(String suffix, String type)
      throws IOException, InterruptedException {
    String path = "/nhiem-vu." + suffix + "?lead=van-phong&deadline=2021-Q1";
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> answer = site.send(method, path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("").replace("; ", ";"))
          .isEqualTo(type);
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .hasValue(
              "attachment; filename=\"nhiem-vu-van-phong-quy-1-2021_2026-03-02." + suffix + "\"");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
      assertThat(answer.body().isEmpty()).isEqualTo(method.equals("HEAD"));
      String tag = answer.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = site.send(method, path, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void theApiGivesTheFormAClientAccepts() throws IOException, InterruptedException {
    String path = "/api/v1/search?scope=tasks";
    HttpResponse<String> lines = site.get(path, "Accept", "application/x-ndjson");
    assertThat(lines.body().lines()).hasSize(31);
    assertThat(lines.headers().allValues("Vary").toString()).contains("Accept");
    assertThat(site.get(path, "Accept", "text/csv").body()).startsWith("\uFEFF");
    HttpResponse<String> json = site.get(path, "Accept", "*/*");
    assertThat(json.body()).startsWith("{\"query\"");
    assertThat(json.headers().firstValue("ETag")).isNotEqualTo(lines.headers().firstValue("ETag"));
  }

  @Test
  void aLineIsAHitWithItsWholeText() throws IOException, InterruptedException {
    JsonObject line =
        JsonParser.parseString(
                site.get("/nhiem-vu.ndjson?deadline=2021-02")
                    .body()
                    .lines()
                    .findFirst()
                    .orElseThrow())
            .getAsJsonObject();
    assertThat(line.get("text").getAsString()).isEqualTo("Báo cáo kết quả giải quyết chế độ");
    assertThat(line.getAsJsonObject("task").getAsJsonObject("deadline").get("kind").getAsString())
        .isEqualTo("date");
    assertThat(line.has("snippet")).isFalse();
    assertThat(line.has("score")).isFalse();
  }

  @Test
  void unknownParametersAreRefused() throws IOException, InterruptedException {
    HttpResponse<String> answer = site.get("/tim-kiem.csv?query=x");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:80", "127.0.0.1@evil.example", "\"><script>", "x y"})
  void aForeignHostIsNotBelieved(String host) throws IOException {
    String answer =
        site.raw(
            "GET /nhiem-vu.csv?deadline=2021-02 HTTP/1.1\r\nHost: "
                + host
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).doesNotContain("evil", "<script>");
    if (answer.startsWith("HTTP/1.1 200")) {
      assertThat(answer).contains(site.address() + "/nhiem-vu/");
    }
  }

  @Test
  void theNameTheReaderUsesForThisMachineIsKept() throws IOException {
    String answer =
        site.raw(
            "GET /nhiem-vu.csv?deadline=2021-02 HTTP/1.1\r\nHost: LocalHost:8080\r\nConnection:"
                + " close\r\n\r\n");
    assertThat(answer).contains(",http://localhost:8080/nhiem-vu/");
  }

  @Test
  void aFeedIsCompressedForThoseWhoAsk() throws IOException, InterruptedException {
    assertThat(
            site.get("/nhiem-vu.csv", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
        .hasValue("gzip");
    assertThat(
            site.get("/nhiem-vu.xlsx", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }
}
