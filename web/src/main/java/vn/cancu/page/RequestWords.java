package vn.cancu.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

/**
 * What a request asks for, in words, for what leaves the site: calendars, feeds, print.
 *
 * @param noun what is looked for: "Nhiệm vụ"
 * @param text what was typed, may be empty
 * @param filters one a restriction: "Đơn vị chủ trì: Văn phòng"
 */
public record RequestWords(String noun, String text, List<String> filters) {

  public RequestWords {
    filters = List.copyOf(filters);
  }

  /** Values are called what the engine calls them. */
  public static RequestWords of(SearchEngine engine, SearchRequest request) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    request.filters().stream().map(Filter::facet).forEach(facets::add);
    List<String> filters =
        Chip.of(engine.search(request.withFacets(facets).withSize(1))).stream()
            .map(chip -> chip.facet() + (chip.excluded() ? " không phải: " : ": ") + chip.value())
            .toList();
    return new RequestWords(Labels.of(request.scope()), request.text(), filters);
  }

  /** All of it in one line: "Nhiệm vụ «thủ tục» – Đơn vị chủ trì: Văn phòng". */
  public String title() {
    return noun
        + (text.isEmpty() ? "" : " «" + text + "»")
        + (filters.isEmpty() ? "" : filters.stream().collect(Collectors.joining("; ", " – ", "")));
  }

  /** What only the values say, for the name of a file: "Nhiệm vụ thủ tục Văn phòng". */
  public String shortly() {
    return filters.stream()
        .map(filter -> filter.substring(filter.indexOf(':') + 1))
        .collect(Collectors.joining(" ", noun + " " + text + " ", ""));
  }
}
