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
    @Nullable String next) {

  public SearchResult {
    notes = List.copyOf(notes);
    totals = Map.copyOf(totals);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
