package vn.cancu.search;

import java.util.List;

/**
 * The values of a facet under the current request, its own choices left out, with the number of
 * hits each would give. What the request excludes stays excluded, except the counted value itself.
 *
 * @param values by descending count, then by label; chosen values are present even at 0
 */
public record FacetCounts(Facet facet, List<Value> values) {

  /**
   * @param value what goes into the URL
   * @param label what is shown
   * @param count hits after choosing it
   */
  public record Value(String value, String label, long count, boolean selected, boolean excluded) {}

  public FacetCounts {
    values = List.copyOf(values);
  }
}
