package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchRequest;

/**
 * A facet as links: choosing a value adds it, choosing it again takes it away.
 *
 * @param open whether it is unfolded at first
 * @param shown values seen at once: the chosen ones first
 * @param more values behind "xem thêm"
 */
record FacetView(String name, String label, boolean open, List<Option> shown, List<Option> more) {

  private static final int AT_ONCE = 6;

  /**
   * @param depth how far to indent it
   * @param excludeHref where leaving the value out leads
   */
  record Option(
      String label,
      String count,
      int depth,
      boolean selected,
      boolean excluded,
      String href,
      String excludeHref) {

    static Option of(SearchRequest request, Facet facet, FacetCounts.Value value, int depth) {
      Filter include = new Filter(facet, value.value(), false);
      Filter exclude = new Filter(facet, value.value(), true);
      SearchRequest without = Links.without(Links.without(request, include), exclude);
      boolean chosen = value.selected() || value.excluded();
      return new Option(
          value.label(),
          Wording.count(value.count()),
          depth,
          value.selected(),
          value.excluded(),
          Links.search(chosen ? without : Links.with(request, include)),
          Links.search(Links.with(request, exclude)));
    }

    boolean chosen() {
      return selected || excluded;
    }
  }

  static FacetView of(SearchRequest request, FacetCounts counts) {
    Facet facet = counts.facet();
    List<Option> options =
        facet == Facet.DEADLINE
            ? DeadlineOrder.arranged(counts.values()).stream()
                .map(placed -> Option.of(request, facet, placed.value(), placed.depth()))
                .toList()
            : chosenFirst(
                counts.values().stream()
                    .map(value -> Option.of(request, facet, value, 0))
                    .toList());
    int cut = cut(facet, options);
    return new FacetView(
        facet.parameter(),
        Labels.of(facet),
        isOpen(facet, options),
        options.subList(0, cut),
        options.subList(cut, options.size()));
  }

  private static List<Option> chosenFirst(List<Option> options) {
    List<Option> ordered = new ArrayList<>(options.stream().filter(Option::chosen).toList());
    ordered.addAll(options.stream().filter(option -> !option.chosen()).toList());
    return ordered;
  }

  /** Not worth folding away one or two values. */
  private static int cut(Facet facet, List<Option> options) {
    int atOnce = facet == Facet.DEADLINE ? 3 * AT_ONCE : AT_ONCE;
    int chosen = (int) options.stream().filter(Option::chosen).count();
    int wanted = facet == Facet.DEADLINE ? atOnce : Math.max(atOnce, chosen);
    return options.size() <= wanted + 2 ? options.size() : wanted;
  }

  private static boolean isOpen(Facet facet, List<Option> options) {
    return options.stream().anyMatch(Option::chosen)
        || switch (facet) {
          case LEAD, DEADLINE, REFERENCE, TYPE -> true;
          case UNIT, COORDINATING, RECIPIENT, KIND, ORIGIN, RELATION, ISSUER, YEAR -> false;
        };
  }
}
