package vn.cancu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;

/**
 * A table of the text, whatever its layout was: rows under columns.
 *
 * @param span from its header to its last row
 * @param title the heading above it
 * @param header what its columns hold
 * @param rows in order
 * @param footnotes notes printed between or below its rows, with their marks
 */
record Table(
    TextSpan span,
    @Nullable String title,
    TableHeader header,
    List<Row> rows,
    List<String> footnotes) {

  Table {
    rows = List.copyOf(rows);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * A row.
   *
   * @param span its place in the text
   * @param cells a text for each column of the table, empty where there is none
   * @param afterBreak whether a page break, a repeated header or a note stands before it
   */
  record Row(TextSpan span, List<String> cells, boolean afterBreak) {

    Row {
      cells = List.copyOf(cells);
    }
  }
}
