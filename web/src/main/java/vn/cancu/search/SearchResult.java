package vn.cancu.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param understoodAs how the text was read, in Vietnamese words
 * @param notes remarks for the reader: what was not understood or cut
 * @param total exact number of hits
 * @param totals exact number of hits in every scope under the same text and filters
 * @param headings what the hits of this page stand under, in order; empty when none were asked for
 * @param next cursor of the next page, or {@code null} on the last
 */
public record SearchResult(
    SearchRequest request,
    String understoodAs,
    List<String> notes,
    long total,
    Map<Scope, Long> totals,
    List<Hit> hits,
    List<FacetCounts> facets,
    List<Heading> headings,
    @Nullable String next) {

  /**
   * A heading over hits of one page.
   *
   * @param value names it: a unit, a month {@code 2024-03} or a word for one, the id of a document,
   *     which for a section is followed by {@code #} and its heading; empty for hits without
   * @param total exact number of hits under it, on all pages
   * @param size how many of the hits of this page stand under it, at least one
   * @param continued whether hits of the page before stand under it too
   */
  public record Heading(String value, String label, long total, int size, boolean continued) {}

  public SearchResult {
    notes = List.copyOf(notes);
    totals = Map.copyOf(totals);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    headings = List.copyOf(headings);
  }

  /** An answer without headings. */
  public SearchResult(
      SearchRequest request,
      String understoodAs,
      List<String> notes,
      long total,
      Map<Scope, Long> totals,
      List<Hit> hits,
      List<FacetCounts> facets,
      @Nullable String next) {
    this(request, understoodAs, notes, total, totals, hits, facets, List.of(), next);
  }
}
