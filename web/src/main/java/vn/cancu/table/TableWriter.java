package vn.cancu.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a table to a stream, a row at a time, after the headings of its columns. */
public interface TableWriter {

  /**
   * Writes one row.
   *
   * @param cells one a column: a {@link java.time.LocalDate} becomes a date, a {@link Number} a
   *     number, anything else its text, {@code null} an empty cell
   */
  void row(@Nullable Object... cells) throws IOException;

  /**
   * Writes what ends the table, without closing the stream. A table that was not ended is not
   * complete, and in most formats readers notice.
   */
  void end() throws IOException;
}
