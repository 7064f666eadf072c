package vn.cancu.api;

import vn.cancu.search.Facet;
import vn.cancu.search.Filter;

/**
 * How the value of a filter stands in an address: one that is left out has a minus sign before it.
 * A value that itself begins with one, or with a backslash, has a backslash before it.
 */
final class FilterValue {

  private static final String EXCLUDED = "-";
  private static final String AS_IT_STANDS = "\\";

  private FilterValue() {}

  static String write(Filter filter) {
    String value = filter.value();
    boolean mistaken = value.startsWith(EXCLUDED) || value.startsWith(AS_IT_STANDS);
    if (filter.excluded()) {
      return EXCLUDED + value;
    }
    return mistaken ? AS_IT_STANDS + value : value;
  }

  static Filter read(Facet facet, String raw) {
    boolean excluded = raw.startsWith(EXCLUDED);
    boolean marked = excluded || raw.startsWith(AS_IT_STANDS);
    return new Filter(facet, raw.substring(marked ? 1 : 0).strip(), excluded);
  }
}
