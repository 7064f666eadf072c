package vn.cancu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks without a day, in the order of the index.
 *
 * @param next cursor of the next page, or {@code null} on the last
 */
public record UndatedHits(List<Hit> hits, @Nullable String next) {

  public UndatedHits {
    hits = List.copyOf(hits);
  }
}
