package vn.cancu.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tables for spreadsheets: UTF-8 with a byte order mark, by which they know the encoding, and no
 * cell that they would take for a formula.
 */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a formula begins with. Source: OWASP, CSV Injection. */
  private static final String FORMULA = "=+-@\t\r";

  private final StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
  private final CsvWriter writer = CsvWriter.builder().build(text);

  Csv(String... header) {
    writer.writeRecord(header);
  }

  Csv row(@Nullable Object... cells) {
    writer.writeRecord(Arrays.stream(cells).map(cell -> safe(Objects.toString(cell, ""))).toList());
    return this;
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  String text() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Answers with the table as a file. */
  void send(Context ctx, String fileName) {
    ctx.contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"")
        .result(text());
  }

  /** Joined for one cell. */
  static String joined(List<?> values) {
    return String.join("; ", values.stream().map(String::valueOf).toList());
  }
}
