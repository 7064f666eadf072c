package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.cancu.calendar.Conditions;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.LoadPicture;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;
import vn.cancu.search.Occurrence;
import vn.cancu.search.Occurrences;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.Validities;
import vn.cancu.vocabulary.Vocabulary;

/** The calendar over generated tasks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class DueBenchmark {

  private static final Path CONFIG = Path.of("config");
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DayRange MONTH =
      new DayRange(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 31));
  private static final SearchRequest ALL =
      new SearchRequest(
          "", vn.cancu.search.Scope.TASKS, List.of(), Sort.RELEVANCE, 20, null, Set.of());

  @Param("200000")
  public int tasks;

  private Path scratch = Path.of("");
  private LuceneSearchEngine engine;
  private Deadlines deadlines;

  @Setup
  public void open() throws IOException {
    scratch = Files.createTempDirectory("due-benchmark");
    TaskIndex.write(scratch, tasks);
    Clock clock = Clock.fixed(LocalDate.of(2021, 11, 1).atStartOfDay(VIETNAM).toInstant(), VIETNAM);
    engine =
        LuceneSearchEngine.open(
            scratch, Vocabulary.load(CONFIG), RankingSettings.load(CONFIG), 1000, clock);
    Catalogue catalogue = new Catalogue(engine);
    Validities validities = new Validities(engine, catalogue, clock);
    deadlines = new Deadlines(engine, new Conditions(engine, catalogue, validities), clock);
  }

  @TearDown
  public void close() throws IOException {
    engine.close();
    BenchmarkIndex.delete(scratch);
  }

  /** The load of all units in a year. */
  @Benchmark
  public LoadPicture load() {
    return deadlines.load(new LoadQuestion(ALL, 2021, LoadQuestion.By.MONTH, Facet.UNIT, 0), 20);
  }

  /** How many tasks stand in every group. */
  @Benchmark
  public long groups() {
    TaskCalendar calendar = deadlines.of(ALL);
    long sum = 0;
    for (Group group : Group.values()) {
      sum += calendar.count(group);
    }
    return sum;
  }

  /** A month with the first three tasks of every day. */
  @Benchmark
  public Map<LocalDate, List<Occurrence>> month() {
    return deadlines.of(ALL).firstOfDays(MONTH, 3);
  }

  /** The first page of five years. */
  @Benchmark
  public Occurrences fiveYears() {
    DayRange range = new DayRange(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
    return deadlines.of(ALL).occurrences(range, 20, null);
  }
}
