package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;

/**
 * When tasks are due, year by year and quarter by quarter.
 *
 * @param other what has no day: all the time, again and again, upon an event, not said
 */
record Timeline(List<Year> years, List<Cell> other) {

  private static final List<String> WORDS = List.of("recurring", "ongoing", "event", "none");
  private static final int QUARTERS = 4;

  /** A year; the whole of it has also what is due in no quarter of it. */
  record Year(Cell whole, List<Cell> quarters) {}

  /**
   * A number of tasks.
   *
   * @param href {@code null} where there is none
   */
  record Cell(String label, String count, @Nullable String href) {}

  /** The deadlines of a result, which must have that facet counted. */
  static Timeline of(SearchResult result) {
    Map<String, FacetCounts.Value> values = new HashMap<>();
    for (FacetCounts counts : result.facets()) {
      if (counts.facet() == Facet.DEADLINE) {
        counts.values().forEach(value -> values.put(value.value(), value));
      }
    }
    SearchRequest request = result.request();
    List<Year> years = new ArrayList<>();
    for (String value : new TreeSet<>(values.keySet())) {
      if (value.length() == 4 && Character.isDigit(value.charAt(0))) {
        List<Cell> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
          quarters.add(cell(request, value + "-Q" + quarter, "Quý " + quarter, values));
        }
        years.add(new Year(cell(request, value, value, values), quarters));
      }
    }
    return new Timeline(
        years,
        WORDS.stream()
            .filter(values::containsKey)
            .map(word -> other(request, word, values))
            .toList());
  }

  private static Cell other(
      SearchRequest request, String word, Map<String, FacetCounts.Value> values) {
    FacetCounts.Value value = values.get(word);
    return cell(request, word, value == null ? word : value.label(), values);
  }

  private static Cell cell(
      SearchRequest request, String value, String label, Map<String, FacetCounts.Value> values) {
    FacetCounts.Value counted = values.get(value);
    long count = counted == null ? 0 : counted.count();
    return new Cell(
        label,
        Wording.count(count),
        count == 0
            ? null
            : Links.search(Links.with(request, new Filter(Facet.DEADLINE, value, false))));
  }
}
