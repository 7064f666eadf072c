package vn.cancu.parse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.document.TextSpan;

/**
 * A row of a task table while it is read: its cells by role, its number apart.
 *
 * <p>Footnote marks are taken out of the cells and kept.
 */
final class TaskRow {

  private static final String MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Map<TableRole, String> cells = new EnumMap<>(TableRole.class);
  private final StringBuilder marks = new StringBuilder();
  private Optional<TaskNumber> number = Optional.empty();
  private TextSpan span;

  TaskRow(Table.Row row, List<TableRole> roles) {
    span = row.span();
    int lastContent = roles.lastIndexOf(TableRole.CONTENT);
    for (int i = 0; i < roles.size() && i < row.cells().size(); i++) {
      boolean group = roles.get(i) == TableRole.CONTENT && i < lastContent;
      put(group ? TableRole.OTHER : roles.get(i), row.cells().get(i));
    }
    takeNumber();
  }

  private void put(TableRole role, String cell) {
    String text = withoutMarks(cell);
    if (!text.isEmpty()) {
      cells.merge(role, text, (before, more) -> before + "\u2028" + more);
    }
  }

  private String withoutMarks(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        marks.append(c);
      } else {
        text.append(c);
      }
    }
    return text.length() == cell.length() ? cell : text.toString().replace(" .", ".").strip();
  }

  /** A number stands in its own cell, or in front of the content where that cell is empty. */
  private void takeNumber() {
    String printed = of(TableRole.NUMBER);
    String content = of(TableRole.CONTENT);
    number = TaskNumber.of(printed);
    if (number.isPresent()) {
      return;
    }
    Optional<TaskNumber.Prefix> prefix =
        TaskNumber.prefix(printed.isEmpty() ? content : printed + " " + content.strip());
    if (prefix.isPresent()) {
      number = Optional.of(prefix.get().number());
      cells.put(TableRole.CONTENT, prefix.get().rest());
    } else if (content.isEmpty() && printed.length() > 2) {
      cells.put(TableRole.CONTENT, printed);
    }
    cells.remove(TableRole.NUMBER);
  }

  String of(TableRole role) {
    return cells.getOrDefault(role, "");
  }

  boolean has(TableRole role) {
    return cells.containsKey(role);
  }

  Optional<TaskNumber> number() {
    return number;
  }

  TextSpan span() {
    return span;
  }

  String marks() {
    return marks.toString();
  }

  int length() {
    return span.length();
  }

  boolean isEmpty() {
    return cells.keySet().stream().allMatch(role -> role == TableRole.NUMBER);
  }

  boolean namesLead() {
    return has(TableRole.LEAD) || has(TableRole.UNITS);
  }

  /** A row that says nothing about who or when: the heading of the rows below it. */
  boolean isHeading() {
    return has(TableRole.CONTENT)
        && !namesLead()
        && !has(TableRole.COORDINATING)
        && !has(TableRole.DEADLINE)
        && !has(TableRole.PRODUCT);
  }

  /** Takes the cells of the row that goes on this one. */
  void append(TaskRow more, TableAlignment alignment) {
    more.cells.forEach((role, text) ->
        cells.merge(role, text, (before, after) -> alignment.joined(before, after)));
    marks.append(more.marks);
    span = new TextSpan(span.start(), more.span.end());
  }

  /** Takes the unit of the row above, whose cell spans this row too. */
  void inheritLead(TaskRow above) {
    cells.put(TableRole.LEAD, above.of(TableRole.LEAD));
  }

  /** Takes the content of the row above, whose cell spans this row too. */
  void inherit(TaskRow above) {
    cells.put(TableRole.CONTENT, above.of(TableRole.CONTENT));
    if (!has(TableRole.DEADLINE) && above.has(TableRole.DEADLINE)) {
      cells.put(TableRole.DEADLINE, above.of(TableRole.DEADLINE));
    }
    marks.append(above.marks);
  }
}
