package vn.cancu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks by day.
 *
 * @param next cursor of the next page, or {@code null} on the last
 */
public record Occurrences(List<Occurrence> list, @Nullable String next) {

  public Occurrences {
    list = List.copyOf(list);
  }
}
