package vn.cancu.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import vn.cancu.document.LegalDocument;
import vn.cancu.extract.SourceText;
import vn.cancu.parse.DocumentParser;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

/**
 * How many megabytes of plain text a second become documents on one core: repair and parse, as the
 * pipeline does them once a file is read. The row {@code megabytes} is the answer.
 *
 * <p>Other texts are measured by {@code -p text=PATH}, a file or a folder of plain text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {

  /** {@code clean}, {@code ocr}, or a path. */
  @Param({"clean", "ocr"})
  public String text = "";

  private final Vocabulary vocabulary = Vocabulary.load(Path.of("config"));
  private final Repair repair = new Repair(vocabulary);
  private final DocumentParser parser = new DocumentParser(vocabulary);
  private List<SourceText> sources = List.of();
  private List<RepairedText> repaired = List.of();
  private double megabytes;

  /**
   * Millions of bytes of UTF-8 a second; after each iteration also by processor time, which does
   * not depend on what else is running.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Speed {

    /** Read by JMH. */
    public double megabytes;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;

    @Setup(Level.Iteration)
    public void start() {
      start = threads.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf("%.2f MB a second of processor time; ", megabytes / seconds);
    }
  }

  @Setup
  public void load() {
    List<String> texts = texts();
    megabytes =
        texts.stream().mapToInt(each -> each.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    sources = texts.stream().map(each -> new SourceText(each, List.of(), "text/plain")).toList();
    repaired = sources.stream().map(repair::apply).toList();
  }

  private List<String> texts() {
    try {
      return switch (text) {
        case "clean" -> SampleTexts.clean();
        case "ocr" -> SampleTexts.damaged();
        default -> SampleTexts.at(Path.of(text));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public int repairAndParse(Speed speed) {
    int found = 0;
    for (SourceText source : sources) {
      LegalDocument document = parser.parse("benchmark", repair.apply(source));
      found += document.references().size() + document.provisions().size();
    }
    speed.megabytes += megabytes;
    return found;
  }

  @Benchmark
  public int repair(Speed speed) {
    int length = 0;
    for (SourceText source : sources) {
      length += repair.apply(source).text().length();
    }
    speed.megabytes += megabytes;
    return length;
  }

  @Benchmark
  public int parse(Speed speed) {
    int found = 0;
    for (RepairedText each : repaired) {
      found += parser.parse("benchmark", each).references().size();
    }
    speed.megabytes += megabytes;
    return found;
  }
}
