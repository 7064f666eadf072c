package vn.cancu.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param text what was typed, may be empty
 * @param facets which facets to count
 * @param size how many hits to return, 1 to 200
 * @param cursor {@link SearchResult#next()} of the page before, or {@code null} for the first page
 */
public record SearchRequest(
    String text,
    Scope scope,
    List<Filter> filters,
    Sort sort,
    int size,
    @Nullable String cursor,
    Set<Facet> facets) {

  public static final int MAX_SIZE = 200;

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size: " + size);
    }
  }
}
