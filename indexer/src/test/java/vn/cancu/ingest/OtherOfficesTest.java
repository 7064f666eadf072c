package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Invented documents of offices the vocabulary does not know, in other layouts, against what a
 * clerk reads in them. {@code expected.tsv} has a line a fact: file, kind, then its columns.
 */
class OtherOfficesTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "vn", "cancu", "ingest", "elsewhere");
  private static final Pipeline PIPELINE =
      Pipeline.standard(Vocabulary.load(Path.of("..", "config")));

  static List<String> files() throws IOException {
    return expected().keySet().stream().toList();
  }

  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("expected.tsv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        facts
            .computeIfAbsent(line.substring(0, tab), file -> new ArrayList<>())
            .add(line.substring(tab + 1));
      }
    }
    return facts;
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAsAClerkReadsIt(String file) throws IOException {
    LegalDocument document = understood(PIPELINE.read(FOLDER.resolve(file)));
    List<String> found = new ArrayList<>(metadata(document.metadata()));
    document.rows().map(OtherOfficesTest::task).forEach(found::add);
    document
        .duties()
        .forEach(duty -> found.add(row("limit", duty.raw(), deadline(duty.deadline()))));
    document
        .references()
        .forEach(
            each -> found.add(row("reference", each.relation(), String.valueOf(each.target()))));
    document.diagnostics().stream()
        .filter(remark -> remark.code().equals("impossible-date"))
        .forEach(remark -> found.add(row("remark", remark.message())));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(expected().get(file)));
  }

  private static LegalDocument understood(Reading reading) {
    return switch (reading) {
      case Reading.Understood(LegalDocument document) -> document;
      case Reading.Rejected(String reason) -> throw new AssertionError(reason);
    };
  }

  private static List<String> metadata(Metadata m) {
    List<String> rows = new ArrayList<>();
    add(rows, "number", m.number());
    add(rows, "type", m.type());
    add(rows, "issuer", m.issuer());
    add(rows, "place", m.place());
    add(rows, "issuedOn", m.issuedOn());
    add(rows, "title", m.title());
    add(rows, "signer", m.signer());
    add(rows, "signerTitle", m.signerTitle());
    return rows;
  }

  private static void add(List<String> rows, String field, @Nullable Object value) {
    if (value != null) {
      rows.add(row(field, value));
    }
  }

  private static String task(Task task) {
    return row(
        "task",
        Objects.requireNonNullElse(task.no(), "-"),
        task.content(),
        names(task.leadUnits()),
        names(task.coordinatingUnits()),
        deadline(task.deadline()),
        Objects.requireNonNullElse(task.product(), "-"));
  }

  private static String names(List<UnitName> units) {
    return units.isEmpty()
        ? "-"
        : units.stream().map(UnitName::name).collect(Collectors.joining("; "));
  }

  private static String deadline(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter(var start, var end) -> start + ".." + end;
      case Deadline.Month(var start, var end) -> start + ".." + end;
      case Deadline.Year(var start, var end) -> start + ".." + end;
      case Deadline.Range(var start, var end) -> start + ".." + end;
      case Deadline.Day(var end, boolean inclusive) -> (inclusive ? "to " : "before ") + end;
      case Deadline.Recurring(_, var rule, _) -> Objects.requireNonNullElse(rule, "recurring");
      case Deadline.Ongoing _ -> "ongoing";
      case Deadline.Event(var event, var days) -> days == null ? event : days + " days after";
      case Deadline.None() -> "-";
    };
  }

  private static String row(Object... cells) {
    return java.util.Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("\t"));
  }
}
