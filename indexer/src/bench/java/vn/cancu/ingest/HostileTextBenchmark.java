package vn.cancu.ingest;

import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Warmup;
import vn.cancu.extract.SourceText;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.Repair;
import vn.cancu.vocabulary.Vocabulary;

/** What each {@link HostileText} costs by its length: twice the text, about twice the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class HostileTextBenchmark {

  @Param public HostileText text = HostileText.ARTICLES;

  /** Millions of characters. */
  @Param({"1", "2", "4", "8"})
  public int millions;

  @Param({"false", "true"})
  public boolean lines;

  private final Vocabulary vocabulary = Vocabulary.load(Path.of("config"));
  private final Repair repair = new Repair(vocabulary);
  private final DocumentParser parser = new DocumentParser(vocabulary);
  private SourceText source = new SourceText("", List.of(), "text/plain");

  @Setup
  public void write() {
    int length = millions * 1_000_000;
    String written = lines ? text.inLines(length) : text.inOneLine(length);
    source = new SourceText(written, List.of(), "text/plain");
  }

  @Benchmark
  public int repairAndParse() {
    return parser.parse("hostile.txt", repair.apply(source)).provisions().size();
  }
}
