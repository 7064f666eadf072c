package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.ingest.Corpus.fold;
import static vn.cancu.ingest.Corpus.near;
import static vn.cancu.ingest.Corpus.overlap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.Indicator;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.repair.RepairedText;

/**
 * What is understood of the five shipped documents against what a person read in them, line by
 * line. The floors lie a little under the measured values: a change that loses knowledge fails.
 */
class CorpusTest {

  private static Corpus corpus;

  @BeforeAll
  static void readTheCorpus() throws IOException {
    corpus = Corpus.read();
    assertThat(corpus.documents).hasSize(5);
  }

  private static void atLeast(double floor, String what, Corpus.Share share) {
    assertThat(share.value()).as("%s: %s", what, share.wrong()).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void metadata() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : Corpus.rows("metadata")) {
      Metadata read = Objects.requireNonNull(corpus.documents.get(row[0])).metadata();
      String found = fold(field(read, row[1]));
      if (!found.equals(fold(row[2]))) {
        wrong.add(row[0] + " " + row[1] + ": " + found + ", expected " + row[2]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static @Nullable Object field(Metadata m, String field) {
    return switch (field) {
      case "number" -> m.number();
      case "type" -> m.type();
      case "issuer" -> m.issuer();
      case "issuedOn" -> m.issuedOn();
      case "title" -> m.title();
      case "signer" -> m.signer();
      case "signerTitle" -> m.signerTitle();
      case "planYear" -> m.planYear();
      default -> throw new IllegalArgumentException(field);
    };
  }

  @Test
  void references() {
    Corpus.Findings<Reference> found =
        corpus
        .new Findings<>(
            "references",
            8,
            LegalDocument::references,
            CorpusTest::isSame,
            (row, each) -> near(row, each.line(), 1));
    assertThat(found.f1()).as("%s", found).isGreaterThanOrEqualTo(0.985);
    atLeast(0.97, "target", found.share((row, r) -> is(r.target(), row[4], row[5])));
    atLeast(
        0.95,
        "relation",
        found.share(
            (row, r) -> is(lower(r.relation()), row[6], row[10].isEmpty() ? row[6] : row[10])));
    atLeast(0.97, "pinpoint", found.share((row, r) -> row[9].equals(text(r.pinpoint()))));
  }

  private static boolean isSame(String[] row, Reference r) {
    boolean named =
        row[3].isEmpty()
            ? r.number() == null && (row[4].isEmpty() || is(r.target(), row[4], row[5]))
            : fold(row[3]).equals(fold(r.number()));
    return near(row, r.line(), 1) && fold(row[2]).equals(fold(r.type())) && named;
  }

  private static boolean is(@Nullable Object found, String right, String alsoRight) {
    String value = found == null ? "" : found.toString();
    return value.equals(right) || !alsoRight.isEmpty() && value.equals(alsoRight);
  }

  private static String lower(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Pinpoint at) {
    return at == null
        ? ""
        : Arrays.asList(at.article(), at.clause(), at.point()).stream()
            .map(part -> part == null ? "" : part)
            .collect(Collectors.joining("/"));
  }

  @Test
  void forms() {
    Corpus.Findings<FormReference> found =
        corpus
        .new Findings<>(
            "forms",
            5,
            LegalDocument::forms,
            (row, form) -> near(row, form.line(), 1) && code(row[2]).equals(code(form.form())),
            (row, form) -> near(row, form.line(), 1));
    assertThat(found.f1()).as("%s", found).isGreaterThanOrEqualTo(0.95);
    atLeast(0.90, "parent", found.share((row, form) -> is(form.of(), row[3], row[4])));
  }

  private static String code(String form) {
    return fold(form).replaceFirst("^mẫu (số )?", "");
  }

  @Test
  void taskRows() {
    Corpus.Findings<Task> found =
        corpus
        .new Findings<>(
            "tasks",
            -1,
            document -> document.rows().filter(task -> !isHeading(task)).toList(),
            (row, task) ->
                near(row, task.line(), 3)
                    && fold(row[2]).equals(fold(task.no()))
                    && (row[3].equals(ids(task.leadUnits())) || near(row, task.line(), 0)),
            (row, task) -> false);
    BiPredicate<String[], Task> lead = (row, task) -> row[3].equals(ids(task.leadUnits()));
    BiPredicate<String[], Task> coordinating =
        (row, task) -> row[4].equals(ids(task.coordinatingUnits()));
    BiPredicate<String[], Task> time = (row, task) -> isTime(row, 5, task.deadline());
    BiPredicate<String[], Task> product = (row, task) -> isAlike(row[8], task.product());
    assertThat(found.f1()).as("%s", found).isGreaterThanOrEqualTo(0.98);
    atLeast(0.98, "lead", found.share(lead));
    atLeast(0.96, "coordinating", found.share(coordinating));
    atLeast(0.98, "deadline", found.share(time));
    atLeast(0.95, "product", found.share(product));
    atLeast(0.90, "row", found.share(lead.and(coordinating).and(time).and(product)));
  }

  /** A row that only names what its parts are about. */
  private static boolean isHeading(Task task) {
    return task.leadUnits().isEmpty() && task.deadline() instanceof Deadline.None;
  }

  private static boolean isAlike(String expected, @Nullable String found) {
    return expected.isEmpty() || found == null
        ? expected.isEmpty() && found == null
        : overlap(expected, found) >= 0.85;
  }

  private static String ids(List<UnitName> units) {
    return units.stream()
        .map(UnitName::id)
        .filter(Objects::nonNull)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static boolean isTime(String[] row, int kind, Deadline deadline) {
    return isKind(row[kind], deadline)
        && is(deadline.start(), row[kind + 1], "")
        && is(deadline.end(), row[kind + 2], "");
  }

  /** Several quarters together may be called a range. */
  private static boolean isKind(String kind, Deadline deadline) {
    String found = deadline.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return kind.equals(found.equals("day") ? "date" : found)
        || kind.equals("quarter") && found.equals("range");
  }

  @Test
  void deadlinesInText() {
    Corpus.Findings<Duty> found =
        corpus
        .new Findings<>("deadlines", 8, LegalDocument::duties, CorpusTest::isAt, CorpusTest::isAt);
    assertThat(found.f1()).as("%s", found).isGreaterThanOrEqualTo(0.88);
    atLeast(0.90, "time", found.share((row, duty) -> isTime(row, 3, duty.deadline())));
    atLeast(
        0.85,
        "unit",
        found.share((row, duty) -> {
          String name = duty.unit() == null ? "" : duty.unit().name();
          return units(name).equals(units(row[6]))
              || row[6].isEmpty() && units(name).equals(units(row[7]));
        }));
  }

  private static boolean isAt(String[] row, Duty duty) {
    return near(row, duty.line(), 1) && overlap(row[2], duty.raw()) >= 0.6;
  }

  private static Set<String> units(String names) {
    Set<String> ids = new TreeSet<>();
    for (String name : names.split(";")) {
      ids.add(Corpus.VOCABULARY.units().find(name).map(unit -> unit.id()).orElse(fold(name)));
    }
    return ids;
  }

  @Test
  void indicators() {
    Corpus.Findings<Indicator> found =
        corpus
        .new Findings<>(
            "indicators",
            5,
            LegalDocument::indicators,
            (row, each) ->
                row[2].isEmpty()
                    ? near(row, each.line(), 1) && fold(row[4]).equals(fold(each.value()))
                    : row[2].equals(each.code()),
            (row, each) -> near(row, each.line(), 1));
    assertThat(found.f1()).as("%s", found).isGreaterThanOrEqualTo(0.90);
    atLeast(0.90, "name", found.share((row, each) -> overlap(row[3], each.name()) >= 0.85));
  }

  @Test
  void repairs() {
    atLeast(0.97, "broken words", repaired("broken-word"));
    atLeast(0.70, "misread words", repaired("ocr-confusion"));
    atLeast(0.995, "what only looks wrong", repaired("keep"));
  }

  private static Corpus.Share repaired(String kind) {
    List<String[]> rows =
        Corpus.rows("repairs").stream().filter(row -> row[3].equals(kind)).toList();
    List<String> wrong =
        rows.stream().filter(row -> !isRepaired(row)).map(row -> String.join(" | ", row)).toList();
    return new Corpus.Share(wrong, rows.size());
  }

  /** Whether the right words stand at their place, and the damaged ones no more. */
  private static boolean isRepaired(String[] row) {
    RepairedText text = Objects.requireNonNull(corpus.texts.get(row[0]));
    int first = Integer.parseInt(row[1]) - 2;
    int last = first + Integer.parseInt(row[2]) + 4;
    StringBuilder near = new StringBuilder();
    for (int i = 0; i < text.text().length(); i++) {
      int line = text.lineAt(i);
      if (line >= first && line <= last) {
        near.append(text.text().charAt(i));
      }
    }
    String place = near.toString().replaceAll("[\\s|\\u2028]+", " ");
    Pattern damaged = word(row[4]);
    return word(row[5]).matcher(place).find()
        && (row[3].equals("keep") || !damaged.matcher(place.replace(row[5], " ")).find());
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
  }
}
