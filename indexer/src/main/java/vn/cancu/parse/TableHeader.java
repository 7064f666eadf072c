package vn.cancu.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The heading of a table.
 *
 * @param roles of its columns, left to right
 * @param next index of the line after it
 */
record TableHeader(List<TableRole> roles, int next) {

  private static final int MOST_COLUMNS = 14;

  TableHeader {
    roles = List.copyOf(roles);
  }

  /** Whether rows of this table are tasks: it says what, and by whom or until when. */
  boolean isOfTasks() {
    boolean who = roles.stream().anyMatch(TableRole::namesUnits);
    boolean figures = roles.contains(TableRole.MEASURE) || roles.contains(TableRole.VALUE);
    return roles.contains(TableRole.CONTENT)
        && (who || (roles.contains(TableRole.DEADLINE) && !figures));
  }

  /** Whether rows of this table are figures: it says what, and in which unit of measure. */
  boolean isOfFigures() {
    return !isOfTasks() && roles.contains(TableRole.CONTENT) && roles.contains(TableRole.MEASURE);
  }

  /** The heading that begins with this line, whose cells are separated by tabs. */
  static Optional<TableHeader> ofRow(TableLines lines, int index) {
    List<String> cells = lines.cells(index);
    if (cells.size() < 2 || cells.size() > MOST_COLUMNS || !areHeadings(cells)) {
      return Optional.empty();
    }
    List<String> titles = new ArrayList<>(cells);
    int next = index + 1;
    if (next < lines.size() && continues(titles, lines.cells(next))) {
      combine(titles, lines.cells(next));
      next++;
    }
    if (next < lines.size() && isColumnNumbers(lines.cells(next))) {
      next++;
    }
    return checked(titles.stream().map(TableRole::of).toList(), next);
  }

  private static boolean areHeadings(List<String> cells) {
    int headings = 0;
    int filled = 0;
    for (String cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
      headings += !cell.isEmpty() && TableRole.isHeading(cell) ? 1 : 0;
    }
    return headings >= 2 && headings * 3 >= filled * 2;
  }

  /** Whether the second row splits a column of the first: "Chủ trì", "Phối hợp" below "Đơn vị". */
  private static boolean continues(List<String> titles, List<String> cells) {
    return cells.size() <= titles.size() + 1
        && cells.stream().anyMatch(cell -> !cell.isEmpty())
        && cells.stream().allMatch(cell -> cell.isEmpty() || TableRole.isHeading(cell));
  }

  private static void combine(List<String> titles, List<String> cells) {
    if (cells.size() >= titles.size()) {
      for (int i = 0; i < cells.size(); i++) {
        if (i >= titles.size()) {
          titles.add(cells.get(i));
        } else if (!cells.get(i).isEmpty()) {
          titles.set(i, below(titles.get(i), cells.get(i)));
        }
      }
      return;
    }
    List<String> parts = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    for (int i = 0; i < titles.size(); i++) {
      if (TableRole.of(titles.get(i)).namesUnits()) {
        titles.remove(i);
        titles.addAll(i, parts);
        return;
      }
    }
  }

  /** A heading below another replaces it when it has a meaning of its own. */
  private static String below(String upper, String lower) {
    return TableRole.of(lower) != TableRole.OTHER ? lower : (upper + " " + lower).strip();
  }

  /** A row "(1) (2) (3)" below a heading numbers the columns. */
  private static boolean isColumnNumbers(List<String> cells) {
    int numbers = 0;
    for (String cell : cells) {
      if (!cell.isEmpty() && (TaskNumber.of(cell).isEmpty() || cell.length() > 4)) {
        return false;
      }
      numbers += cell.isEmpty() ? 0 : 1;
    }
    return numbers > 2;
  }

  /** The heading that begins with this line and has a line for each column. */
  static Optional<TableHeader> ofLines(TableLines lines, int index) {
    List<TableRole> roles = new ArrayList<>();
    int at = index;
    while (at < lines.size() && roles.size() < MOST_COLUMNS && isTitle(lines, at)) {
      TableRole role = TableRole.of(lines.text(at));
      if (roles.isEmpty() || roles.getLast() != role) {
        roles.add(role);
      }
      at++;
    }
    boolean late = roles.indexOf(TableRole.NUMBER) > 0;
    return late || roles.size() < 3 ? Optional.empty() : checked(split(roles), at);
  }

  private static boolean isTitle(TableLines lines, int at) {
    if (lines.length(at) > TableRole.LONGEST_HEADING) {
      return false;
    }
    String line = lines.text(at);
    if (lines.isRow(at) || line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    return TableRole.isColumn(line);
  }

  /** "Đơn vị thực hiện | Thời gian | Chủ trì | Phối hợp": the last two split the first. */
  private static List<TableRole> split(List<TableRole> roles) {
    int first = roles.indexOf(TableRole.LEAD);
    int second = roles.lastIndexOf(TableRole.LEAD);
    if (second <= first + 1) {
      return roles;
    }
    List<TableRole> ordered = new ArrayList<>(roles.subList(0, first));
    ordered.addAll(roles.subList(second, roles.size()));
    ordered.addAll(roles.subList(first + 1, second));
    return ordered;
  }

  private static Optional<TableHeader> checked(List<TableRole> roles, int next) {
    Set<TableRole> known = EnumSet.noneOf(TableRole.class);
    known.addAll(roles);
    TableHeader header = new TableHeader(roles, next);
    boolean useful = header.isOfTasks() || header.isOfFigures();
    return useful && roles.size() >= 2 ? Optional.of(header) : Optional.empty();
  }
}
