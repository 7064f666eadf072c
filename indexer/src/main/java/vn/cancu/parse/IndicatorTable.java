package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Indicator;
import vn.cancu.repair.RepairedText;

/** The rows of a statistics form: code, name, unit of measure, figure. */
final class IndicatorTable {

  private static final int LONGEST_NAME = 2000;
  private static final String PART = "Trong đó";

  private final RepairedText text;
  private final Table table;

  /** A row while the next may go on it. */
  private record Row(
      int line, Optional<TaskNumber> code, String name, String measure, String value) {

    Row with(Row more) {
      return new Row(
          line,
          code,
          (name + " " + more.name).strip(),
          (measure + " " + more.measure).strip(),
          (value + " " + more.value).strip());
    }

    boolean isFigure() {
      return !measure.isEmpty() || !value.isEmpty();
    }
  }

  IndicatorTable(RepairedText text, Table table) {
    this.text = text;
    this.table = table;
  }

  List<Indicator> read() {
    List<Row> rows = rows();
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!row.name().isEmpty() && (row.isFigure() || !isGroup(rows, i))) {
        indicators.add(
            new Indicator(
                row.code().map(TaskNumber::text).orElse(null),
                row.name(),
                orNull(row.value()),
                orNull(row.measure()),
                row.line()));
      }
    }
    return indicators;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A row without figures over rows with deeper codes is their heading. */
  private static boolean isGroup(List<Row> rows, int index) {
    Optional<TaskNumber> code = rows.get(index).code();
    Optional<TaskNumber> next =
        index + 1 < rows.size() ? rows.get(index + 1).code() : Optional.empty();
    return code.isEmpty()
        || code.get().level() <= TaskNumber.ROMAN
        || next.filter(number -> number.level() > code.get().level()).isPresent();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Table.Row raw : table.rows()) {
      Row row = row(raw);
      boolean goesOn =
          row.code().isEmpty()
              && !rows.isEmpty()
              && isSmall(row)
              && rows.getLast().name().length() < LONGEST_NAME;
      if (goesOn) {
        rows.add(rows.removeLast().with(row));
      } else {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isSmall(Row row) {
    String first = row.name().isEmpty() ? row.measure() : row.name();
    return first.isEmpty() || Character.isLowerCase(first.charAt(0));
  }

  private Row row(Table.Row raw) {
    String number = "";
    String name = "";
    String measure = "";
    String value = "";
    for (int i = 0; i < raw.cells().size(); i++) {
      String cell = TaskText.line(raw.cells().get(i));
      switch (table.header().roles().get(i)) {
        case NUMBER -> number = cell;
        case CONTENT -> name = (name + " " + cell).strip();
        case MEASURE -> measure = cell;
        case VALUE -> value = (value + " " + cell).strip();
        case LEAD, COORDINATING, UNITS, DEADLINE, PRODUCT, NOTE, OTHER -> {}
      }
    }
    Optional<TaskNumber> code = TaskNumber.of(number);
    Optional<TaskNumber.Prefix> prefix =
        code.isEmpty() && number.isEmpty() ? TaskNumber.prefix(name) : Optional.empty();
    return new Row(
        text.lineAt(raw.span().start()),
        code.or(() -> prefix.map(TaskNumber.Prefix::number)),
        name(prefix.map(TaskNumber.Prefix::rest).orElse(name)),
        measure,
        value);
  }

  /** A name without "Trong đó", footnote marks and the colon behind it. */
  private static String name(String cell) {
    String name = cell.startsWith(PART) ? cell.substring(PART.length()) : cell;
    StringBuilder clean = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if ("¹²³⁴⁵⁶⁷⁸⁹".indexOf(name.charAt(i)) < 0) {
        clean.append(name.charAt(i));
      }
    }
    int from = !clean.isEmpty() && ":-".indexOf(clean.charAt(0)) >= 0 ? 1 : 0;
    int to = clean.length();
    while (to > from && ": ".indexOf(clean.charAt(to - 1)) >= 0) {
      to--;
    }
    return clean.substring(from, to).strip();
  }
}
