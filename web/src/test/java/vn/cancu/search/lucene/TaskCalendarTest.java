package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.calendar.Conditions;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.document.Deadline;
import vn.cancu.document.Task;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.Occurrence;
import vn.cancu.search.Occurrences;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;
import vn.cancu.search.TestDocument;
import vn.cancu.search.UndatedHits;
import vn.cancu.trace.Catalogue;
import vn.cancu.vocabulary.Vocabulary;

/** What is due when, over a real index. */
class TaskCalendarTest {

  private static final Path CONFIG = Path.of("..", "config");
  private static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate TODAY = LocalDate.of(2021, 11, 1);
  private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(VIETNAM).toInstant(), VIETNAM);
  private static final String DECREE = "43/2021/NĐ-CP";

  @TempDir private Path folder;
  private LuceneDocumentSink sink;
  private LuceneSearchEngine engine;
  private Deadlines deadlines;

  @BeforeEach
  void open() throws IOException {
    sink = LuceneDocumentSink.open(folder, VOCABULARY, CLOCK);
    sink.commit();
    RankingSettings settings = RankingSettings.load(CONFIG);
    engine = LuceneSearchEngine.open(folder, VOCABULARY, settings, 20_000, CLOCK, Duration.ZERO);
    Catalogue catalogue = new Catalogue(engine);
    deadlines = new Deadlines(engine, new Conditions(engine, catalogue), CLOCK);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
    sink.close();
  }

  private TaskCalendar holding(TestDocument document) throws IOException {
    sink.put("plan", document.build());
    sink.commit();
    return deadlines.of(all());
  }

  private static SearchRequest all() {
    return new SearchRequest("", Scope.TASKS, List.of(), Sort.RELEVANCE, 20, null, Set.of());
  }

  private static TestDocument plan() {
    return TestDocument.of("Kế hoạch", "505/KH-BHXH", "2021-02-26");
  }

  private static TestDocument with(TestDocument document, String content, Deadline deadline) {
    return document.task(content, List.of(), List.of(), deadline);
  }

  private static Deadline by(String day) {
    return new Deadline.Day(LocalDate.parse(day), true);
  }

  private static Deadline again(String words, @Nullable String rule) {
    return new Deadline.Recurring(words, rule);
  }

  private static Deadline event(String words, @Nullable Integer days) {
    return new Deadline.Event(words, days);
  }

  /** A plan with everything there is. */
  private static TestDocument everything() {
    TestDocument plan = plan();
    with(plan, "past", by("2021-10-31"));
    with(plan, "today", by("2021-11-01"));
    with(plan, "before", new Deadline.Day(LocalDate.of(2021, 12, 1), false));
    with(plan, "q4", new Deadline.Quarter(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)));
    with(plan, "later", by("2022-01-01"));
    with(plan, "weekly", again("hằng tuần", "FREQ=WEEKLY"));
    with(plan, "fifteenth", again("trước ngày 15 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15"));
    with(plan, "whenever", again("định kỳ hoặc đột xuất", null));
    with(plan, "never", again("hằng gì", "FREQ=NONSENSE"));
    with(plan, "always", new Deadline.Ongoing(null));
    with(plan, "none", new Deadline.None());
    with(plan, "vague", event("Sau khi có hướng dẫn", null));
    return plan.task(
        "waiting",
        List.of(),
        List.of(),
        event("Sau khi Nghị định số " + DECREE + " được ban hành", 20),
        DECREE);
  }

  @Test
  void everyTaskStandsInOneGroup() throws IOException {
    TaskCalendar calendar = holding(everything());
    StringBuilder groups = new StringBuilder();
    for (Group group : Group.values()) {
      groups.append((group.parameter() + ": " + names(calendar, group)).strip()).append("\n");
    }
    assertThat(groups.toString())
        .isEqualTo(
            """
            overdue: past
            month: today before
            quarter: q4
            soon:
            later: later
            recurring: weekly fifteenth
            irregular: whenever never
            ongoing: always
            event: vague waiting
            none: none
            """);
    assertThat(sum(calendar)).isEqualTo(calendar.total()).isEqualTo(13);
  }

  private static long sum(TaskCalendar calendar) {
    return Arrays.stream(Group.values()).mapToLong(calendar::count).sum();
  }

  /** What a group lists, page by page; as many as it counts. */
  private static String names(TaskCalendar calendar, Group group) {
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      List<Hit> hits;
      if (group.isDated() || group == Group.RECURRING) {
        Occurrences page = calendar.dated(group, 1, cursor);
        hits = page.list().stream().map(Occurrence::hit).toList();
        cursor = page.next();
      } else {
        UndatedHits page = calendar.undated(group, 1, cursor);
        hits = page.hits();
        cursor = page.next();
      }
      hits.forEach(hit -> names.add(content(hit)));
    } while (cursor != null);
    assertThat(names).hasSize(Math.toIntExact(calendar.count(group)));
    return String.join(" ", names);
  }

  private static String content(Hit hit) {
    Task task = hit.task();
    return task == null ? "" : task.content();
  }

  @Test
  void aConditionalDeadlineBecomesADayWhileItsDocumentIsHeld() throws IOException {
    TaskCalendar before = holding(everything());
    assertThat(names(before, Group.EVENT)).isEqualTo("vague waiting");
    sink.put("decree", TestDocument.of("Nghị định", DECREE, "2021-10-20").build());
    sink.commit();
    TaskCalendar held = deadlines.of(all());
    assertThat(names(held, Group.EVENT)).isEqualTo("vague");
    assertThat(names(held, Group.MONTH)).isEqualTo("today waiting before");
    assertThat(held.dated(Group.MONTH, 5, null).list().get(1).day())
        .isEqualTo(LocalDate.of(2021, 11, 9));
    assertThat(sum(held)).isEqualTo(held.total()).isEqualTo(before.total());
    sink.remove("decree");
    sink.commit();
    TaskCalendar after = deadlines.of(all());
    assertThat(names(after, Group.EVENT)).isEqualTo("vague waiting");
    assertThat(names(after, Group.MONTH)).isEqualTo("today before");
  }

  @Test
  void aRangeListsEveryTimeATaskComesAgain() throws IOException {
    TaskCalendar calendar = holding(everything());
    DayRange days = new DayRange(LocalDate.of(2021, 11, 7), LocalDate.of(2021, 12, 1));
    List<String> listed = new ArrayList<>();
    String cursor = null;
    do {
      Occurrences page = calendar.occurrences(days, 2, cursor);
      page.list()
          .forEach(one -> listed.add(one.day().toString().substring(5) + " " + content(one.hit())));
      cursor = page.next();
    } while (cursor != null);
    assertThat(listed)
        .containsExactly(
            "11-07 weekly",
            "11-14 weekly",
            "11-14 fifteenth",
            "11-21 weekly",
            "11-28 weekly",
            "11-30 before");
    assertThat(calendar.count(days) + calendar.recurringCount(days)).isEqualTo(listed.size());
    assertThat(calendar.days(days).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(listed.size());
    assertThat(calendar.firstOfDays(days, 1).get(LocalDate.of(2021, 11, 14)))
        .extracting(one -> content(one.hit()))
        .containsExactly("weekly");
    assertThat(new TreeSet<>(calendar.firstOfDays(days, 5).keySet()))
        .isEqualTo(calendar.days(days).keySet());
  }

  /** Whatever is asked, groups add up to the total of the search and days to the groups. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void groupsAddUpToTheTotalOfTheSearch(long seed) throws IOException {
    Random random = new Random(seed);
    for (int document = 0; document < 8; document++) {
      TestDocument plan =
          TestDocument.of("Kế hoạch", document + "/KH-BHXH", "2021-02-0" + (1 + document));
      for (int i = random.nextInt(30); i > 0; i--) {
        plan.task(
            "việc " + random.nextInt(3),
            random.nextBoolean() ? List.of(TestDocument.unit("van-phong", "Văn phòng")) : List.of(),
            List.of(),
            deadline(random),
            DECREE);
      }
      sink.put("s" + document, plan.build());
    }
    if (random.nextBoolean()) {
      sink.put("decree", TestDocument.of("Nghị định", DECREE, "2021-10-20").build());
    }
    sink.commit();
    for (int round = 0; round < 40; round++) {
      SearchRequest request =
          all()
              .withText(random.nextBoolean() ? "" : "việc " + random.nextInt(3))
              .withFilters(
                  random.nextBoolean()
                      ? List.of()
                      : List.of(new Filter(Facet.LEAD, "van-phong", random.nextBoolean())))
              .withAsOf(TODAY.plusDays(random.nextInt(200) - 100));
      TaskCalendar calendar = deadlines.of(request);
      assertThat(sum(calendar))
          .as("seed %s: %s", seed, request)
          .isEqualTo(engine.search(request).total());
      for (Group group : Group.values()) {
        names(calendar, group);
      }
    }
  }

  private static Deadline deadline(Random random) {
    LocalDate day = TODAY.plusDays(random.nextInt(200) - 100);
    return switch (random.nextInt(9)) {
      case 0 -> new Deadline.None();
      case 1 -> new Deadline.Ongoing(null);
      case 2 -> again("hằng tháng", "FREQ=MONTHLY");
      case 3 ->
          new Deadline.Recurring(
              "hằng quý", "FREQ=MONTHLY;INTERVAL=3", new Deadline.Day(day, random.nextBoolean()));
      case 4 -> again("định kỳ", null);
      case 5 -> event("Kể từ ngày Nghị định số " + DECREE + " được ban hành", random.nextInt(40));
      case 6 -> event("Khi có yêu cầu", null);
      default -> new Deadline.Day(day, random.nextBoolean());
    };
  }
}
