package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are tasks.
 *
 * @param id unique in its document: {@code b1}, {@code b2}, …
 * @param title the heading printed above it
 * @param span the table in the repaired text, header row included
 * @param tasks its rows in order
 */
public record TaskTable(String id, @Nullable String title, TextSpan span, List<Task> tasks) {

  public TaskTable {
    tasks = List.copyOf(tasks);
  }
}
