package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.Deadline;
import vn.cancu.document.UnitName;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.TestDocument;
import vn.cancu.search.lucene.LuceneSearchEngine;
import vn.cancu.vocabulary.Vocabulary;

/** The calendar over a real index: what it counts is what a click finds. */
class CalendarIT {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final long SEED = 41;
  private static final String DECREE = "43/2021/NĐ-CP";
  private static final UnitName OFFICE = TestDocument.unit("van-phong", "Văn phòng");
  private static final UnitName LEGAL = TestDocument.unit("vu-phap-che", "Vụ Pháp chế");
  private static final UnitName STRANGER = new UnitName(null, "Tổ công tác 06");

  @TempDir private static Path folder;
  private static LuceneDocumentSink sink;
  private static SearchEngine engine;
  private static Site site;

  @BeforeAll
  static void start() throws IOException {
    Vocabulary vocabulary = Vocabulary.load(Site.CONFIG);
    sink = LuceneDocumentSink.open(folder, vocabulary, CLOCK);
    Random random = new Random(SEED);
    for (int number = 1; number <= 6; number++) {
      sink.put("s" + number, plan(number, random).build());
    }
    sink.put("waiting", waiting().build());
    sink.commit();
    RankingSettings settings = RankingSettings.load(Site.CONFIG);
    engine = LuceneSearchEngine.open(folder, vocabulary, settings, 1000, CLOCK);
    site = Site.over(engine);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    engine.close();
    sink.close();
  }

  private static TestDocument plan(int number, Random random) {
    TestDocument plan = TestDocument.of("Kế hoạch", number + "/KH-BHXH", "202" + number + "-01-15");
    for (int i = 0; i < 25; i++) {
      plan.task(
          "việc " + i % 3,
          units(random),
          units(random),
          deadline(2021 + random.nextInt(4), random));
    }
    return plan;
  }

  private static List<UnitName> units(Random random) {
    List<UnitName> units = new ArrayList<>(List.of(OFFICE, LEGAL, STRANGER));
    units.removeIf(_ -> random.nextBoolean());
    return units;
  }

  private static Deadline deadline(int year, Random random) {
    LocalDate start = LocalDate.of(year, 1 + 3 * random.nextInt(4), 1);
    return switch (random.nextInt(7)) {
      case 0 -> new Deadline.None();
      case 1 -> new Deadline.Recurring("hằng quý", "FREQ=MONTHLY;INTERVAL=3");
      case 2 -> new Deadline.Recurring("hằng tuần", "FREQ=WEEKLY", new Deadline.Day(start, false));
      case 3 -> new Deadline.Year(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      case 4 -> new Deadline.Quarter(start, start.plusMonths(3).minusDays(1));
      case 5 -> new Deadline.Month(start, start.plusMonths(1).minusDays(1));
      default -> new Deadline.Day(start.plusDays(random.nextInt(28)), random.nextBoolean());
    };
  }

  private static TestDocument waiting() {
    return TestDocument.of("Quyết định", "9/QĐ-BHXH", "2021-02-01")
        .task(
            "chờ nghị định",
            List.of(OFFICE),
            List.of(),
            new Deadline.Event("Sau khi Nghị định số " + DECREE + " được ban hành", 15),
            DECREE);
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = site.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&q=vi%E1%BB%87c+1",
        "&lead=van-phong",
        "&lead=van-phong&lead=vu-phap-che",
        "&unit=-van-phong",
        "&deadline=2023&deadline=2022-Q4",
        "&coordinating=to-cong-tac-06&asOf=2022-05-05",
        "&type=ke-hoach&deadline=-2023",
      })
  void everyCellOfTheLoadCountsWhatItsLinkFinds(String filters)
      throws IOException, InterruptedException {
    for (String role : List.of("lead", "coordinating", "both")) {
      for (String by : List.of("month", "quarter")) {
        String path = "/api/v1/deadlines/load?year=2023&role=" + role + "&by=" + by + filters;
        JsonNode load = json(path);
        int cells = 0;
        for (JsonNode unit : load.path("units")) {
          for (int i = 0; i < unit.path("counts").size(); i++) {
            long count = unit.path("counts").get(i).asLong();
            JsonNode url = unit.path("urls").get(i);
            assertThat(url.isNull()).isEqualTo(count == 0);
            if (count > 0) {
              cells++;
              assertThat(json(url.asString()).path("total").asLong())
                  .as("%s, %s", path, url)
                  .isEqualTo(count);
            }
          }
        }
        assertThat(cells).as(path).isPositive();
      }
    }
  }

  private static final Pattern CELL =
      Pattern.compile(
          "<a href=\"([^\"]+)\" class=\"s[1-5]\" aria-label=\"[^\"]*: (\\d+) nhiệm vụ\"");

  @Test
  void aCellOfThePictureIsALinkToItsTasks() throws IOException, InterruptedException {
    Matcher cells = CELL.matcher(site.get("/lich/khoi-luong?year=2022&by=quarter").body());
    int count = 0;
    while (cells.find()) {
      String href = cells.group(1).replace("&amp;", "&");
      assertThat(site.get(href).body())
          .contains("<strong>" + cells.group(2) + "</strong> nhiệm vụ");
      count++;
    }
    assertThat(count).isGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({"'', 151", "'&lead=van-phong', ", "'&q=vi%E1%BB%87c+2&deadline=2022', "})
  void groupsAddUpToTheTotalOfTheSearch(String filters, Long expected)
      throws IOException, InterruptedException {
    JsonNode calendar = json("/api/v1/deadlines?asOf=2022-11-01" + filters);
    long sum = 0;
    for (JsonNode group : calendar.path("groups")) {
      sum += group.path("count").asLong();
      String listed =
          "/api/v1/deadlines?asOf=2022-11-01&size=7&bucket=" + group.path("name").asString();
      assertThat(occurrences(listed + filters)).hasSize(group.path("count").asInt());
    }
    long total =
        json("/api/v1/search?scope=tasks&asOf=2022-11-01" + filters).path("total").asLong();
    assertThat(sum).isEqualTo(total).isEqualTo(calendar.path("total").asLong());
    if (expected != null) {
      assertThat(total).isEqualTo(expected);
    }
  }

  /** All occurrences of all pages, none of them twice. */
  private static List<JsonNode> occurrences(String first) throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String path = first;
    while (path != null) {
      HttpResponse<String> response = site.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      for (JsonNode one : MAPPER.readTree(response.body()).path("occurrences")) {
        assertThat(seen.add(one.path("date") + one.path("id").asString())).isTrue();
        all.add(one);
      }
      path =
          response
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }
    return all;
  }

  @Test
  void aRangeHoldsWhatItCountsInOrder() throws IOException, InterruptedException {
    String path = "/api/v1/deadlines?from=2022-03-01&to=2022-06-30&size=9";
    JsonNode counts = json(path).path("counts");
    List<JsonNode> all = occurrences(path);
    assertThat(all)
        .hasSize(counts.path("tasks").asInt() + counts.path("recurring").asInt())
        .extracting(one -> one.path("date").asString())
        .isSorted()
        .allMatch(day -> day.compareTo("2022-03-01") >= 0 && day.compareTo("2022-06-30") <= 0);
    assertThat(all).extracting(one -> one.path("kind").asString()).contains("recurring", "quarter");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2022-02-30, from",
    "to=nay, to",
    "asOf=2022-13-01, asOf",
    "from=2022-02-02&to=2022-02-01, to",
    "from=2022-01-01&to=2027-01-02, to",
    "bucket=quahan, bucket",
    "cursor=x, cursor",
    "limit=3, limit",
  })
  void whatCannotBeAskedIsAProblem(String query, String parameter)
      throws IOException, InterruptedException {
    HttpResponse<String> response = site.get("/api/v1/deadlines?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(MAPPER.readTree(response.body()).at("/errors/0/param").asString())
        .isEqualTo(parameter);
    assertThat(site.get("/lich?bucket=none&" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void aDayCanTakeThePlaceOfToday() throws IOException, InterruptedException {
    String overdue = "deadline=overdue&asOf=2022-01-01";
    long total = json("/api/v1/search?scope=tasks&" + overdue).path("total").asLong();
    assertThat(total)
        .isPositive()
        .isLessThan(json("/api/v1/search?scope=tasks&deadline=overdue").path("total").asLong());
    for (String page : List.of("/tim-kiem?scope=tasks&", "/nhiem-vu?")) {
      assertThat(site.get(page + overdue).body())
          .contains("<strong>" + total + "</strong> nhiệm vụ", "ngày 01/01/2022");
    }
  }

  @Test
  void aConditionalTaskHasADayWhileItsDocumentIsHeld() throws Exception {
    String task = "/nhiem-vu/quyet-dinh/9-qd-bhxh-2021/b1.1";
    String search = "/tim-kiem?scope=tasks&q=%22ch%E1%BB%9D+ngh%E1%BB%8B+%C4%91%E1%BB%8Bnh%22";
    String month = "/lich?view=month&from=2021-04-01";
    String told = "15 ngày tính từ ngày ban hành Nghị định " + DECREE + " (31/03/2021)";
    List<String> pages = List.of(task, search, month, "/lich?from=2021-04-15&to=2021-04-15");
    for (String page : pages) {
      assertThat(site.get(page).body()).as(page).doesNotContain(told);
    }
    assertThat(json("/api/v1/deadlines?bucket=event").path("occurrences")).hasSize(1);
    change(() -> sink.put("decree", TestDocument.of("Nghị định", DECREE, "2021-03-31").build()));
    for (String page : pages) {
      assertThat(site.get(page).body()).as(page).contains(told);
    }
    JsonNode day = json("/api/v1/deadlines?from=2021-04-15&to=2021-04-15").at("/occurrences/0");
    assertThat(day.path("kind").asString()).isEqualTo("condition");
    assertThat(day.at("/condition/documentId").asString()).isEqualTo("nghi-dinh/43-2021-nd-cp");
    assertThat(json("/api/v1/search?scope=tasks&deadline=event").path("total").asInt())
        .as("the value of the facet stays")
        .isEqualTo(1);
    change(() -> sink.remove("decree"));
    for (String page : pages) {
      assertThat(site.get(page).body()).as(page).doesNotContain(told);
    }
  }

  /** Quarterly tasks of plans without a year are due on 31 March. */
  @Test
  void theFirstPageTellsWhatIsDueSoon() throws IOException, InterruptedException {
    String home = site.get("/").body();
    assertThat(home).contains("Sắp đến hạn", "<time datetime=\"2026-03-31\"");
    Matcher link =
        Pattern.compile("href=\"([^\"]+)\" rel=\"nofollow\">Xem cả ([\\d.]+) lượt").matcher(home);
    assertThat(link.find()).isTrue();
    assertThat(site.get(link.group(1).replace("&amp;", "&")).body())
        .contains("Đến hạn từ 02/03/2026 đến 01/04/2026 <span class=\"n\">" + link.group(2));
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  /** Changes the index and waits until that is seen. */
  private static void change(Change change) throws IOException, InterruptedException {
    String before = engine.generation();
    change.make();
    sink.commit();
    for (int i = 0; i < 200 && engine.generation().equals(before); i++) {
      Thread.sleep(50);
    }
    assertThat(engine.generation()).isNotEqualTo(before);
  }
}
