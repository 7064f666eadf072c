package vn.cancu.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for files: names of columns and, row by row, as many cells. A cell is a number, a {@code
 * LocalDate}, text or {@code null}, so that a workbook can keep its kind.
 */
public record Table(List<String> header, List<List<@Nullable Object>> rows) {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    for (List<@Nullable Object> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row.size() + " cells under " + header);
      }
    }
  }

  /** A row of cells. */
  static List<@Nullable Object> row(@Nullable Object... cells) {
    return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
  }

  Csv csv() {
    Csv csv = new Csv(header.toArray(String[]::new));
    rows.forEach(row -> csv.row(row.toArray()));
    return csv;
  }
}
