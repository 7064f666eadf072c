package vn.cancu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.search.DayRange;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;

/**
 * An active restriction with the way to lift it.
 *
 * @param href the search without it
 */
record Chip(String facet, String value, boolean excluded, String href) {

  static List<Chip> of(SearchResult result) {
    SearchRequest request = result.request();
    List<Chip> chips = new ArrayList<>();
    for (Filter filter : request.filters()) {
      chips.add(
          new Chip(
              Labels.of(filter.facet()),
              label(filter, result.facets()),
              filter.excluded(),
              Links.search(Links.without(request, filter))));
    }
    DayRange due = request.due();
    if (due != null) {
      chips.add(
          new Chip("Hạn cuối", Wording.days(due), false, Links.search(request.withDue(null))));
    }
    LocalDate asOf = request.asOf();
    if (asOf != null) {
      String day = "ngày " + Wording.day(asOf);
      chips.add(new Chip("Tính đến", day, false, Links.search(request.withAsOf(null))));
    }
    return chips;
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
