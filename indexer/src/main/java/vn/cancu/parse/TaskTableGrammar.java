package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.document.UnitName;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Units;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Tables that say who does what by when. The columns are told by their headings, in any order and
 * wording; a row may be a line with tabs, or its cells may stand one a line.
 */
final class TaskTableGrammar {

  private static final int LONGEST_QUOTE = 80;

  private final Units units;
  private final UnitListGrammar lists;
  private final ReportGrammar reports;

  TaskTableGrammar(Vocabulary vocabulary) {
    this.units = vocabulary.units();
    this.lists = new UnitListGrammar(units);
    this.reports = new ReportGrammar(units);
  }

  /**
   * The task tables of a text in order.
   *
   * @param planYear the year that counts where a time prints none
   * @param remarks takes what a careful reader should know
   */
  List<TaskTable> read(RepairedText text, @Nullable Integer planYear, List<Diagnostic> remarks) {
    return read(text, tables(text, planYear), planYear, remarks);
  }

  /** All tables of a text, of tasks or not, in order. */
  List<Table> tables(RepairedText text, @Nullable Integer planYear) {
    return new TableScan(text.text(), units, new DeadlineGrammar(planYear)).run();
  }

  /** Those of {@code found} that are task tables. */
  List<TaskTable> read(
      RepairedText text, List<Table> found, @Nullable Integer planYear, List<Diagnostic> remarks) {
    DeadlineGrammar deadlines = new DeadlineGrammar(planYear);
    List<TaskTable> tables = new ArrayList<>();
    for (Table table : found) {
      if (!table.header().isOfTasks()) {
        continue;
      }
      String id = "b" + (tables.size() + 1);
      List<Task> tasks = new Reading(text, table, deadlines, remarks).tasks(id);
      if (!tasks.isEmpty()) {
        tables.add(new TaskTable(id, table.title(), table.span(), tasks));
      }
    }
    return tables;
  }

  /** One table being read. */
  private final class Reading {

    private final RepairedText text;
    private final Table table;
    private final DeadlineGrammar deadlines;
    private final List<Diagnostic> remarks;
    private final Map<String, Integer> ids = new HashMap<>();

    Reading(RepairedText text, Table table, DeadlineGrammar deadlines, List<Diagnostic> remarks) {
      this.text = text;
      this.table = table;
      this.deadlines = deadlines;
      this.remarks = remarks;
    }

    List<Task> tasks(String tableId) {
      TableAlignment alignment = new TableAlignment(table.header().roles(), units, deadlines);
      List<Task> tasks = new ArrayList<>();
      for (TaskRows.Entry entry : new TaskRows(table, alignment, lists).read()) {
        tasks.add(task(tableId, entry));
      }
      return tasks;
    }

    private Task task(String tableId, TaskRows.Entry entry) {
      TaskRow row = entry.row();
      int line = text.lineAt(row.span().start());
      TaskUnits who = TaskUnits.of(row, lists);
      String content = TaskText.line(row.of(TableRole.CONTENT));
      report(who, content, line);
      String time = row.of(TableRole.DEADLINE);
      ReportGrammar.Report report = reports.read(content);
      return new Task(
          unique(tableId + "." + entry.path()),
          Task.Origin.TABLE,
          report == null ? Task.Kind.WORK : Task.Kind.REPORT,
          entry.section(),
          entry.number(),
          content,
          who.lead(),
          who.coordinating(),
          report == null ? List.of() : report.recipients(),
          time.isEmpty() ? null : TaskText.line(time),
          deadline(time, line),
          row.has(TableRole.PRODUCT) ? TaskText.line(row.of(TableRole.PRODUCT)) : null,
          entry.footnote(),
          line,
          row.span());
    }

    private Deadline deadline(String time, int line) {
      List<String> problems = new ArrayList<>();
      Deadline deadline = deadlines.read(time, problems);
      problems.forEach(problem -> remarks.add(new Diagnostic("impossible-date", line, problem)));
      return deadline;
    }

    private void report(TaskUnits who, String content, int line) {
      for (List<UnitName> names : List.of(who.lead(), who.coordinating())) {
        for (UnitName name : names) {
          if (name.id() == null) {
            String message =
                "Không nhận ra đơn vị «" + name.name() + "» ở nhiệm vụ «" + quote(content) + "»";
            remarks.add(new Diagnostic("unknown-unit", line, message));
          }
        }
      }
    }

    private static String quote(String content) {
      return content.length() <= LONGEST_QUOTE
          ? content
          : content.substring(0, LONGEST_QUOTE) + "…";
    }

    private String unique(String id) {
      int count = ids.merge(id, 1, Integer::sum);
      return count == 1 ? id : id + "-" + count;
    }
  }
}
