package vn.cancu.search;

import java.time.Clock;
import java.time.LocalDate;
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
 * @param due when the tasks among the hits, or those that hits hold or stand in, are due at the
 *     latest; {@code null} for any time
 * @param asOf the day that counts as today, or {@code null} for today
 * @param groups whether a unit is also found where a group it belongs to is named
 * @param group under what headings tasks are listed; {@code null} for none
 */
public record SearchRequest(
    String text,
    Scope scope,
    List<Filter> filters,
    Sort sort,
    int size,
    @Nullable String cursor,
    Set<Facet> facets,
    boolean exact,
    @Nullable DayRange due,
    @Nullable LocalDate asOf,
    boolean groups,
    @Nullable Grouping group) {

  public static final int MAX_SIZE = 200;

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size: " + size);
    }
  }

  /** A request for units as they are named, in one list. */
  public SearchRequest(
      String text,
      Scope scope,
      List<Filter> filters,
      Sort sort,
      int size,
      @Nullable String cursor,
      Set<Facet> facets,
      boolean exact,
      @Nullable DayRange due,
      @Nullable LocalDate asOf) {
    this(text, scope, filters, sort, size, cursor, facets, exact, due, asOf, false, null);
  }

  /** A request for any time, as of today. */
  public SearchRequest(
      String text,
      Scope scope,
      List<Filter> filters,
      Sort sort,
      int size,
      @Nullable String cursor,
      Set<Facet> facets,
      boolean exact) {
    this(text, scope, filters, sort, size, cursor, facets, exact, null, null);
  }

  /** The same for what a text means. */
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
    return first(other, scope, filters, sort, size, facets, exact, due);
  }

  /** The first page in another scope. */
  public SearchRequest withScope(Scope other) {
    return first(text, other, filters, sort, size, facets, exact, due);
  }

  /** The first page under other filters. */
  public SearchRequest withFilters(List<Filter> others) {
    return first(text, scope, others, sort, size, facets, exact, due);
  }

  /** The first page in another order. */
  public SearchRequest withSort(Sort other) {
    return first(text, scope, filters, other, size, facets, exact, due);
  }

  /** The first page with another number of hits. */
  public SearchRequest withSize(int other) {
    return first(text, scope, filters, sort, other, facets, exact, due);
  }

  /** The first page of the text as typed, or of what it means. */
  public SearchRequest withExact(boolean other) {
    return first(text, scope, filters, sort, size, facets, other, due);
  }

  /** The first page of another time, or of any. */
  public SearchRequest withDue(@Nullable DayRange other) {
    return first(text, scope, filters, sort, size, facets, exact, other);
  }

  /** The first page with other facets counted. */
  public SearchRequest withFacets(Set<Facet> others) {
    return first(text, scope, filters, sort, size, others, exact, due);
  }

  /** The first page as of another day, or of today. */
  public SearchRequest withAsOf(@Nullable LocalDate other) {
    return new SearchRequest(
        text, scope, filters, sort, size, null, facets, exact, due, other, groups, group);
  }

  /** Another page. */
  public SearchRequest withCursor(@Nullable String other) {
    return new SearchRequest(
        text, scope, filters, sort, size, other, facets, exact, due, asOf, groups, group);
  }

  /** The first page with or without the groups a unit belongs to. */
  public SearchRequest withGroups(boolean other) {
    return new SearchRequest(
        text, scope, filters, sort, size, null, facets, exact, due, asOf, other, group);
  }

  /** The first page under other headings. */
  public SearchRequest withGroup(@Nullable Grouping other) {
    return new SearchRequest(
        text, scope, filters, sort, size, null, facets, exact, due, asOf, groups, other);
  }

  /** The first hit alone, no facets: what it takes to count hits. */
  public SearchRequest counting() {
    return first(text, scope, filters, sort, 1, Set.of(), exact, due).withGroup(null);
  }

  /** The day that counts as today. */
  public LocalDate today(Clock clock) {
    return asOf != null ? asOf : LocalDate.now(clock);
  }

  private SearchRequest first(
      String otherText,
      Scope otherScope,
      List<Filter> otherFilters,
      Sort otherSort,
      int otherSize,
      Set<Facet> otherFacets,
      boolean otherExact,
      @Nullable DayRange otherDue) {
    return new SearchRequest(
        otherText,
        otherScope,
        otherFilters,
        otherSort,
        otherSize,
        null,
        otherFacets,
        otherExact,
        otherDue,
        asOf,
        groups,
        group);
  }
}
