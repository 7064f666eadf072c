package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairQuality;
import vn.cancu.repair.RepairedText;

/**
 * How well a document could be read: remarks on what is missing in its tables, and a score from 0
 * to 100 with its reasons.
 *
 * <p>The score loses up to 40 points for words that are none after the repair (4 for each percent),
 * 5 for each of number, type, issuer and day of issue that was not read, up to 15 for the share of
 * tasks without a lead unit, 10 for those without a time, 10 for those whose row lost cells, 10 for
 * the references whose year is unknown, 20 for pages that could not be read, and 2 for each other
 * warning up to 10.
 */
public final class QualityReport {

  /** The code of the remark that holds the score. */
  public static final String SCORE = "quality-score";

  private static final String MISSING_CELLS = "missing-cells";
  private static final String NO_LEAD = "task-without-lead";
  private static final String NO_TIME = "task-without-time";
  private static final String NO_YEAR = "reference-without-year";

  private static final Set<String> WEIGHED =
      Set.of(MISSING_CELLS, NO_LEAD, NO_TIME, NO_YEAR, Repair.unreadCode());

  private static final Set<String> RECORDS = Repair.recordCodes();

  private static final Pattern SCORE_IN_WORDS =
      Pattern.compile("^Chất lượng đọc (\\d{1,3})/100\\b");

  private static final int LINES_NAMED = 8;
  private static final int UNREAD_POINTS = 20;
  private static final int WARNING_POINTS = 2;
  private static final int MOST_WARNING_POINTS = 10;

  private final RepairedText text;
  private final Metadata metadata;
  private final List<TaskTable> tables;
  private final int references;

  /**
   * @param references number of references with a number
   */
  QualityReport(RepairedText text, Metadata metadata, List<TaskTable> tables, int references) {
    this.text = text;
    this.metadata = metadata;
    this.tables = tables;
    this.references = references;
  }

  /** The score of a document; empty where none was given, as for imported records. */
  public static OptionalInt score(LegalDocument document) {
    return document.diagnostics().stream()
        .filter(remark -> remark.code().equals(SCORE))
        .map(remark -> SCORE_IN_WORDS.matcher(remark.message()))
        .filter(Matcher::find)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .findFirst();
  }

  /** How many remarks of a document tell of something that could not be read or is missing. */
  public static int warnings(LegalDocument document) {
    return (int) document.diagnostics().stream().filter(QualityReport::isWarning).count();
  }

  /** What of a document could not be read, in words; {@code null} when all of it was. */
  public static @Nullable String unread(LegalDocument document) {
    String unread =
        document.diagnostics().stream()
            .filter(remark -> remark.code().equals(Repair.unreadCode()))
            .map(Diagnostic::message)
            .collect(Collectors.joining(" "));
    return unread.isEmpty() ? null : unread;
  }

  private static boolean isWarning(Diagnostic remark) {
    return !remark.code().equals(SCORE) && !RECORDS.contains(remark.code());
  }

  /** Adds its remarks to those of the grammars, the score last. */
  void addTo(List<Diagnostic> remarks) {
    List<Task> tasks = tables.stream().flatMap(table -> table.tasks().stream()).toList();
    List<Integer> shifted = lines(tables.stream().flatMap(this::shifted));
    List<Integer> noLead = lines(tasks.stream().filter(task -> task.leadUnits().isEmpty()));
    List<Integer> noTime =
        lines(tasks.stream().filter(task -> task.deadline() instanceof Deadline.None));
    remark(remarks, MISSING_CELLS, shifted, "Bảng lệch cột ở %2$s.");
    remark(remarks, NO_LEAD, noLead, "%1$d nhiệm vụ không rõ đơn vị chủ trì: %2$s.");
    remark(remarks, NO_TIME, noTime, "%1$d nhiệm vụ không rõ thời hạn: %2$s.");
    int yearless = count(remarks, NO_YEAR);
    double lost =
        4 * Math.min(10, 100 * text.quality().invalidAfter())
            + 5 * unread()
            + share(15, noLead.size(), tasks.size())
            + share(10, noTime.size(), tasks.size())
            + share(10, shifted.size(), tasks.size())
            + share(10, yearless, references)
            + (count(remarks, Repair.unreadCode()) > 0 ? UNREAD_POINTS : 0)
            + others(remarks);
    int score = (int) Math.round(Math.max(0, 100 - lost));
    remarks.add(new Diagnostic(SCORE, 0, words(score, yearless)));
  }

  private static List<Integer> lines(Stream<Task> tasks) {
    return tasks.map(Task::line).distinct().toList();
  }

  /** Rows with another number of cells than most rows of their table. */
  private Stream<Task> shifted(TaskTable table) {
    Map<Integer, Long> widths =
        table.tasks().stream().collect(Collectors.groupingBy(this::cells, Collectors.counting()));
    int usual =
        widths.entrySet().stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
    return table.tasks().stream().filter(task -> cells(task) > 1 && cells(task) != usual);
  }

  private int cells(Task task) {
    return 1 + (int) task.span().of(text.text()).chars().filter(c -> c == '\t').count();
  }

  private static void remark(
      List<Diagnostic> remarks, String code, List<Integer> lines, String message) {
    if (!lines.isEmpty()) {
      remarks.add(
          new Diagnostic(code, lines.getFirst(), message.formatted(lines.size(), named(lines))));
    }
  }

  private static String named(List<Integer> lines) {
    String first =
        lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    int more = lines.size() - LINES_NAMED;
    return "dòng " + first + (more > 0 ? " và " + more + " dòng khác" : "");
  }

  private int unread() {
    return (int)
        Stream.of(
                metadata.number() == null,
                metadata.type() == null,
                metadata.issuer() == null,
                metadata.issuedOn() == null)
            .filter(missing -> missing)
            .count();
  }

  private static double share(int points, int some, int all) {
    return all == 0 ? 0 : points * Math.min(1.0, (double) some / all);
  }

  private static int count(List<Diagnostic> remarks, String code) {
    return (int) remarks.stream().filter(remark -> remark.code().equals(code)).count();
  }

  private static int others(List<Diagnostic> remarks) {
    long others =
        remarks.stream()
            .filter(QualityReport::isWarning)
            .map(Diagnostic::code)
            .filter(code -> !WEIGHED.contains(code))
            .count();
    return (int) Math.min(MOST_WARNING_POINTS, WARNING_POINTS * others);
  }

  private String words(int score, int yearless) {
    RepairQuality quality = text.quality();
    int repairs = quality.repairs().values().stream().mapToInt(Integer::intValue).sum();
    List<String> parts = new ArrayList<>();
    parts.add(
        "âm tiết không hợp lệ "
            + percent(quality.invalidAfter())
            + " (trước khi sửa "
            + percent(quality.invalidBefore())
            + ")");
    parts.add(repairs == 0 ? "không phải sửa chỗ nào" : "đã sửa " + repairs + " chỗ");
    if (yearless > 0) {
      parts.add(yearless + " dẫn chiếu chưa rõ năm");
    }
    return "Chất lượng đọc " + score + "/100: " + String.join("; ", parts) + ".";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share).replace('.', ',') + " %";
  }
}
