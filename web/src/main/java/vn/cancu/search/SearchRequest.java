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
 * @param exact whether the text is looked for as it was typed: its words with their marks, one
 *     after the other, nothing in it an operator and nothing else meant by it
 */
public record SearchRequest(
    String text,
    Scope scope,
    List<Filter> filters,
    Sort sort,
    int size,
    @Nullable String cursor,
    Set<Facet> facets,
    boolean exact) {

  public static final int MAX_SIZE = 200;

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size: " + size);
    }
  }

  /** A request for what a text means. */
  public SearchRequest(
      String text,
      Scope scope,
      List<Filter> filters,
      Sort sort,
      int size,
      @Nullable String cursor,
      Set<Facet> facets) {
    this(text, scope, filters, sort, size, cursor, facets, false);
  }

  /** The first page for another text. */
  public SearchRequest withText(String other) {
    return new SearchRequest(other, scope, filters, sort, size, null, facets, exact);
  }

  /** The first page in another scope. */
  public SearchRequest withScope(Scope other) {
    return new SearchRequest(text, other, filters, sort, size, null, facets, exact);
  }

  /** The first page under other filters. */
  public SearchRequest withFilters(List<Filter> others) {
    return new SearchRequest(text, scope, others, sort, size, null, facets, exact);
  }

  /** The first page in another order. */
  public SearchRequest withSort(Sort other) {
    return new SearchRequest(text, scope, filters, other, size, null, facets, exact);
  }

  /** The first page of the text as typed, or of what it means. */
  public SearchRequest withExact(boolean other) {
    return new SearchRequest(text, scope, filters, sort, size, null, facets, other);
  }

  /** Another page. */
  public SearchRequest withCursor(@Nullable String other) {
    return new SearchRequest(text, scope, filters, sort, size, other, facets, exact);
  }

  /** The first hit alone, no facets: what it takes to count hits. */
  public SearchRequest counting() {
    return new SearchRequest(text, scope, filters, sort, 1, null, Set.of(), exact);
  }
}
