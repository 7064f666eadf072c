package vn.cancu.page;

import java.util.List;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchResult;

/**
 * An active restriction with the way to lift it.
 *
 * @param href the search without it
 */
record Chip(String facet, String value, boolean excluded, String href) {

  static List<Chip> of(SearchResult result) {
    return result.request().filters().stream()
        .map(filter ->
            new Chip(
                Labels.of(filter.facet()),
                label(filter, result.facets()),
                filter.excluded(),
                Links.search(Links.without(result.request(), filter))))
        .toList();
  }

  /** What the engine calls the value of a filter; the value itself where it was not counted. */
  static String label(Filter filter, List<FacetCounts> facets) {
    return facets.stream()
        .filter(counts -> counts.facet() == filter.facet())
        .flatMap(counts -> counts.values().stream())
        .filter(value -> value.value().equals(filter.value()))
        .map(FacetCounts.Value::label)
        .findFirst()
        .orElse(filter.value());
  }
}
