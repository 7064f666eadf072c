package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;

/**
 * A search in the process: ten hits with excerpts, exact totals of all scopes, facets type, issuer
 * and year; beside it the least that a program over plain Lucene would do for the same page.
 *
 * <p>Searches the shipped corpus, or an index of the program: {@code -p data=FOLDER -p
 * queries=FILE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class SearchBenchmark {

  private static final int HITS = 10;

  /** Folder of an index of the program; the corpus is indexed when there is none. */
  @Param("")
  public String data = "";

  /** File of queries, one a line, or JSON objects with a {@code text}; built in when empty. */
  @Param("")
  public String queries = "";

  private Path scratch = Path.of("");
  private BenchmarkIndex index;
  private BareLucene bare;
  private List<String> texts = List.of();
  private int next;
  private long portalNanos;
  private long bareNanos;

  @Setup
  public void open() throws IOException {
    scratch = Files.createTempDirectory("search-benchmark");
    index = BenchmarkIndex.open(data, scratch.resolve("portal"));
    bare = BareLucene.of(index.engine(), scratch.resolve("bare"));
    texts = BenchmarkIndex.queries(queries);
  }

  @TearDown
  public void close() throws IOException {
    bare.close();
    index.engine().close();
    BenchmarkIndex.delete(scratch);
  }

  private String text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  private SearchResult portal(String text) {
    return index
        .engine()
        .search(
            new SearchRequest(
                text,
                vn.cancu.search.Scope.PROVISIONS,
                List.of(),
                Sort.RELEVANCE,
                HITS,
                null,
                Set.of(Facet.TYPE, Facet.ISSUER, Facet.YEAR)));
  }

  /** The program. */
  @Benchmark
  public SearchResult portal() {
    return portal(text());
  }

  /** Plain Lucene. */
  @Benchmark
  public BareLucene.Page bareLucene() throws IOException {
    return bare.search(text(), HITS);
  }

  /** Both in turn, query by query, so that a busy machine slows both down; prints the ratio. */
  @Benchmark
  public long ratio() throws IOException {
    String text = text();
    long start = System.nanoTime();
    long total = portal(text).total();
    long middle = System.nanoTime();
    total += bare.search(text, HITS).total();
    portalNanos += middle - start;
    bareNanos += System.nanoTime() - middle;
    return total;
  }

  @TearDown(Level.Iteration)
  public void print() {
    if (bareNanos > 0) {
      System.out.printf("portal / bare Lucene: %.2f%n", (double) portalNanos / bareNanos);
    }
    portalNanos = 0;
    bareNanos = 0;
  }
}
