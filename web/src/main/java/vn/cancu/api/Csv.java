package vn.cancu.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.table.Column;
import vn.cancu.table.CsvTable;

/** A short table for spreadsheets. */
final class Csv {

  private final StringWriter text = new StringWriter();
  private final CsvTable table;

  Csv(String... header) {
    try {
      table = new CsvTable(text, Arrays.stream(header).map(name -> new Column(name, 20)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Csv row(@Nullable Object... cells) {
    try {
      table.row(cells);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    try {
      table.end();
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
