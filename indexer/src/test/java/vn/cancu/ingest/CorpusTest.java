package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Vocabulary;

/**
 * What is understood of the five shipped documents against what a person read in them, line by
 * line. The floors are measured values rounded down: a change that loses knowledge fails here.
 */
class CorpusTest {

  private static final Map<String, LegalDocument> DOCUMENTS = new TreeMap<>();

  @BeforeAll
  static void readTheCorpus() throws IOException {
    Pipeline pipeline = Pipeline.standard(Vocabulary.load(Path.of("..", "config")));
    try (Stream<Path> files = Files.list(Path.of("..", "corpus"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        assertThat(pipeline.read(file)).isInstanceOf(Reading.Understood.class);
        if (pipeline.read(file) instanceof Reading.Understood(LegalDocument document)) {
          DOCUMENTS.put(file.getFileName().toString().replace(".txt", ""), document);
        }
      }
    }
  }

  @Test
  void metadata() {
    List<String> wrong = new ArrayList<>();
    List<String[]> expected = rows("metadata");
    for (String[] row : expected) {
      String found = metadataField(document(row[0]).metadata(), row[1]);
      if (!fold(found).equals(fold(row[2]))) {
        wrong.add(row[0] + " " + row[1] + ": " + found + ", expected " + row[2]);
      }
    }
    assertThat(1 - (double) wrong.size() / expected.size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void references() {
    Score score = new Score();
    for (Map.Entry<String, LegalDocument> entry : DOCUMENTS.entrySet()) {
      List<String[]> all =
          rows("references").stream().filter(row -> row[0].equals(entry.getKey())).toList();
      List<String[]> wanted = all.stream().filter(row -> row[8].isEmpty()).toList();
      List<Reference> left = new ArrayList<>(entry.getValue().references());
      List<String[]> missed = match(wanted, left, CorpusTest::sameReference);
      left.removeIf(r -> all.stream().anyMatch(row -> !row[8].isEmpty() && near(row, r.line())));
      score.add(
          wanted.size(),
          missed,
          left.stream().map(r -> entry.getKey() + ":" + r.line() + " " + r.raw()).toList());
    }
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void tasksWithTheirUnitsAndDeadlines() {
    Score rows = new Score();
    Score leads = new Score();
    Score deadlines = new Score();
    for (Map.Entry<String, LegalDocument> entry : DOCUMENTS.entrySet()) {
      List<String[]> wanted =
          rows("tasks").stream().filter(row -> row[0].equals(entry.getKey())).toList();
      rows.add(wanted, entry.getValue(), (row, task) -> near(row, task.line()));
      leads.add(
          wanted,
          entry.getValue(),
          (row, task) -> near(row, task.line()) && row[3].equals(ids(task.leadUnits())));
      deadlines.add(
          wanted,
          entry.getValue(),
          (row, task) -> near(row, task.line()) && sameDeadline(row, task));
    }
    assertThat(rows.f1()).as("rows: %s", rows).isGreaterThanOrEqualTo(0.85);
    assertThat(leads.f1()).as("lead units: %s", leads).isGreaterThanOrEqualTo(0.85);
    assertThat(deadlines.f1()).as("deadlines: %s", deadlines).isGreaterThanOrEqualTo(0.85);
  }

  private static boolean sameReference(String[] row, Reference r) {
    boolean sameName =
        row[3].isEmpty()
            ? r.number() == null && (row[4].isEmpty() || row[4].equals(String.valueOf(r.target())))
            : fold(row[3]).equals(fold(r.number()));
    return near(row, r.line()) && fold(row[2]).equals(fold(r.type())) && sameName;
  }

  private static boolean sameDeadline(String[] row, Task task) {
    String kind =
        task.deadline().getClass().getSimpleName().toLowerCase(Locale.ROOT).replace("day", "date");
    return row[5].equals(kind)
        && row[6].equals(text(task.deadline().start()))
        && row[7].equals(text(task.deadline().end()));
  }

  private static String metadataField(Metadata m, String field) {
    return text(
        switch (field) {
          case "number" -> m.number();
          case "type" -> m.type();
          case "issuer" -> m.issuer();
          case "issuedOn" -> m.issuedOn();
          case "title" -> m.title();
          case "signer" -> m.signer();
          case "signerTitle" -> m.signerTitle();
          case "planYear" -> m.planYear();
          default -> throw new IllegalArgumentException(field);
        });
  }

  private static boolean near(String[] row, int line) {
    return Math.abs(Integer.parseInt(row[1]) - line) <= 1;
  }

  private static String ids(List<UnitName> units) {
    return units.stream()
        .map(UnitName::id)
        .filter(Objects::nonNull)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static String text(@Nullable Object value) {
    return value == null
        ? ""
        : value instanceof LocalDate date ? date.toString() : value.toString();
  }

  private static String fold(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static LegalDocument document(String file) {
    return Objects.requireNonNull(DOCUMENTS.get(file), file);
  }

  private static List<String[]> rows(String name) {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/corpus", name + ".tsv"))) {
      return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Pairs each row with one prediction, which leaves {@code left}; returns the rows without one.
   */
  private static <T> List<String[]> match(
      List<String[]> rows, List<T> left, BiPredicate<String[], T> same) {
    List<String[]> missed = new ArrayList<>();
    for (String[] row : rows) {
      left.stream()
          .filter(candidate -> same.test(row, candidate))
          .findFirst()
          .ifPresentOrElse(left::remove, () -> missed.add(row));
    }
    return missed;
  }

  private static final class Score {

    private int gold;
    private final List<String> missed = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();

    void add(List<String[]> wanted, LegalDocument document, BiPredicate<String[], Task> same) {
      List<Task> left = new ArrayList<>(document.tasks().toList());
      List<String[]> without = match(wanted, left, same);
      add(
          wanted.size(),
          without,
          left.stream().map(task -> task.line() + " " + task.content()).toList());
    }

    void add(int wanted, List<String[]> without, List<String> tooMany) {
      gold += wanted;
      without.forEach(row -> missed.add(Arrays.toString(row)));
      extra.addAll(tooMany);
    }

    double f1() {
      int right = gold - missed.size();
      return 2.0 * right / (gold + right + extra.size());
    }

    @Override
    public String toString() {
      return "F1 " + f1() + ", missed " + missed + ", too many " + extra;
    }
  }
}
