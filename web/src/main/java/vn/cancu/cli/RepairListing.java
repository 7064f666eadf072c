package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import vn.cancu.extract.Extraction;
import vn.cancu.extract.Extractor;
import vn.cancu.extract.SourceText;
import vn.cancu.extract.TikaExtractor;
import vn.cancu.repair.Change;
import vn.cancu.repair.RecordTexts;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairStep;
import vn.cancu.vocabulary.Vocabulary;

/** Prints what repairs change in texts, place by place, and how often each step does. */
final class RepairListing {

  private static final int LONGEST = 60;

  private final Extractor extractor = new TikaExtractor();
  private final Repair repair;
  private final PrintWriter out;
  private final Map<RepairStep, Integer> totals = new EnumMap<>(RepairStep.class);
  private int texts;
  private long words;
  private int rejected;

  RepairListing(Vocabulary vocabulary, PrintWriter out) {
    this.repair = new Repair(vocabulary);
    this.out = out;
  }

  /**
   * A file of any kind that is read, or all below a folder.
   *
   * @throws IOException when it is not there or may not be read
   */
  void files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      file(path);
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
        file(file);
      }
    }
  }

  private void file(Path file) throws IOException {
    if (extractor.extract(file) instanceof Extraction.Extracted(SourceText text)) {
      list(file.toString(), text);
    } else {
      rejected++;
      out.println("✗ " + file + ": không đọc được chữ / no text");
    }
  }

  /** Every record of a file of records. */
  void records(Path file) throws IOException {
    RecordTexts.read(
        file,
        (text, line) -> list(file + "::" + line, new SourceText(text, List.of(), "text/plain")));
  }

  private void list(String source, SourceText text) {
    texts++;
    words += new StringTokenizer(text.text()).countTokens();
    for (Change change : repair.changes(text)) {
      totals.merge(change.step(), 1, Integer::sum);
      out.println(
          String.join(
              "\t",
              change.step().name(),
              source + ":" + change.line(),
              "[" + shown(change.was()) + "]>[" + shown(change.is()) + "]",
              shown(change.before()) + "[" + shown(change.was()) + "]" + shown(change.after())));
    }
  }

  /** On one line, and not too long. */
  private static String shown(String text) {
    String part = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return part.replace('\n', '⏎').replace('\t', '⇥').replace('\u2028', '↵');
  }

  /** The totals; returns how many files had no text. */
  int summary() {
    int all = 0;
    for (Map.Entry<RepairStep, Integer> step : totals.entrySet()) {
      line(step.getKey().name(), step.getValue());
      all += step.getValue();
    }
    line("Cộng / total", all);
    out.printf("%d văn bản, %d từ / %1$d texts, %2$d words%n", texts, words);
    return rejected;
  }

  private void line(String name, int count) {
    out.printf(
        Locale.ROOT,
        "%-13s %7d  %8.2f / 100 000 từ%n",
        name,
        count,
        words == 0 ? 0 : count * 100_000.0 / words);
  }
}
