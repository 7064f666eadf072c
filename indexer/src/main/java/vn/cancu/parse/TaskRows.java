package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the rows of a table to its tasks: headings, merged cells and broken rows resolved. */
final class TaskRows {

  /**
   * A task as far as its row tells.
   *
   * @param section heading it stands under
   * @param number its number
   * @param path its place as part of an id, not yet unique
   * @param footnote the note its marks or those of its group refer to
   */
  record Entry(
      TaskRow row,
      @Nullable String section,
      @Nullable String number,
      String path,
      @Nullable String footnote) {}

  /** A row kept until it is known whether the next one goes on it or stands below it. */
  private record Kept(TaskRow row, boolean heading) {}

  private final Table table;
  private final TableAlignment alignment;
  private final TaskContinuation continuation;
  private final Map<Character, String> footnotes = new HashMap<>();

  TaskRows(Table table, TableAlignment alignment, UnitListGrammar units) {
    this.table = table;
    this.alignment = alignment;
    this.continuation = new TaskContinuation(units);
    for (String note : table.footnotes()) {
      footnotes.put(note.charAt(0), note.substring(1).strip());
    }
  }

  List<Entry> read() {
    return entries(kept());
  }

  /** The rows with those that go on others joined to them, and empty cells filled from above. */
  private List<Kept> kept() {
    List<Kept> kept = new ArrayList<>();
    boolean gap = false;
    for (Table.Row raw : table.rows()) {
      TaskRow row = new TaskRow(raw, table.header().roles());
      gap |= raw.afterBreak();
      if (row.isEmpty()) {
        continue;
      }
      TaskRow above = kept.isEmpty() ? null : kept.getLast().row();
      if (above != null && continuation.goesOn(above, row, gap)) {
        above.append(row, alignment);
      } else {
        if (!row.has(TableRole.CONTENT) && above != null) {
          row.inherit(above);
        }
        if (above != null && isMergedLead(above, row)) {
          row.inheritLead(above);
        }
        kept.add(new Kept(row, row.isHeading()));
      }
      gap = false;
    }
    return kept;
  }

  /** A row with a time of its own but no unit, beside the last: their unit is one merged cell. */
  private static boolean isMergedLead(TaskRow above, TaskRow row) {
    Optional<Integer> level = row.number().map(TaskNumber::level);
    return level.isPresent()
        && level.equals(above.number().map(TaskNumber::level))
        && row.has(TableRole.CONTENT)
        && row.has(TableRole.DEADLINE)
        && !row.has(TableRole.LEAD)
        && above.has(TableRole.LEAD);
  }

  private List<Entry> entries(List<Kept> kept) {
    List<Entry> entries = new ArrayList<>();
    TaskOutline outline = new TaskOutline();
    for (int i = 0; i < kept.size(); i++) {
      TaskRow row = kept.get(i).row();
      if (kept.get(i).heading() && !isChildless(kept, i)) {
        outline.enter(row);
      } else if (row.has(TableRole.CONTENT)) {
        outline.pass(row);
        String number = outline.number(row);
        String note = footnote(row.marks().isEmpty() ? outline.marks() : row.marks());
        entries.add(new Entry(row, outline.section(), number, outline.path(number), note));
      }
    }
    return entries;
  }

  /** A numbered row that says nothing but what, and has no rows below it, is a task. */
  private static boolean isChildless(List<Kept> kept, int index) {
    TaskNumber number = kept.get(index).row().number().orElse(null);
    if (number == null || number.level() < TaskNumber.INTEGER) {
      return false;
    }
    if (index + 1 == kept.size()) {
      return true;
    }
    return kept.get(index + 1).row().number().filter(n -> n.level() <= number.level()).isPresent();
  }

  private @Nullable String footnote(String marks) {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < marks.length(); i++) {
      String note = footnotes.get(marks.charAt(i));
      if (note != null) {
        notes.append(notes.isEmpty() ? "" : " ").append(note);
      }
    }
    return notes.isEmpty() ? null : notes.toString();
  }
}
