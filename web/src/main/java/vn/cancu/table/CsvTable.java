package vn.cancu.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) with a byte order mark, by which spreadsheets know that they
 * are UTF-8, and with no cell that a spreadsheet would take for a formula.
 */
public final class CsvTable implements TableWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a formula begins with, also in the wide forms that some take for the same. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CsvWriter writer;

  public CsvTable(Writer out, List<Column> columns) throws IOException {
    out.write(BYTE_ORDER_MARK);
    writer = CsvWriter.builder().build(out);
    row(columns.stream().map(Column::heading).toArray());
  }

  @Override
  public void row(@Nullable Object... cells) throws IOException {
    try {
      writer.writeRecord(Arrays.stream(cells).map(CsvTable::text).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String text(@Nullable Object cell) {
    String text = Objects.toString(cell, "");
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !(cell instanceof Number) ? "'" + text : text;
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }
}
