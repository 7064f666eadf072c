package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
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
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.Vocabulary;

/** Lists of tasks over generated ones: a page by deadline, totals and every facet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class TaskListBenchmark {

  private static final Path CONFIG = Path.of("config");

  @Param("200000")
  public int tasks;

  private Path scratch = Path.of("");
  private LuceneSearchEngine engine;

  @Setup
  public void open() throws IOException {
    scratch = Files.createTempDirectory("task-benchmark");
    TaskIndex.write(scratch, tasks);
    engine =
        LuceneSearchEngine.open(
            scratch,
            Vocabulary.load(CONFIG),
            RankingSettings.load(CONFIG),
            1000,
            Clock.systemDefaultZone());
  }

  @TearDown
  public void close() throws IOException {
    engine.close();
    BenchmarkIndex.delete(scratch);
  }

  private SearchResult list(String text, Filter... filters) {
    return engine.search(
        new SearchRequest(
            text,
            vn.cancu.search.Scope.TASKS,
            List.of(filters),
            Sort.DEADLINE,
            20,
            null,
            EnumSet.allOf(Facet.class)));
  }

  private static Filter only(Facet facet, String value) {
    return new Filter(facet, value, false);
  }

  /** Everything. */
  @Benchmark
  public SearchResult everything() {
    return list("");
  }

  /** What one unit leads in a quarter. */
  @Benchmark
  public SearchResult unitInQuarter() {
    return list("", only(Facet.LEAD, "van-phong"), only(Facet.DEADLINE, "2024-Q1"));
  }

  /** What a text finds among what is due in a year. */
  @Benchmark
  public SearchResult textInYear() {
    return list("thủ tục hành chính", only(Facet.DEADLINE, "2021"));
  }
}
