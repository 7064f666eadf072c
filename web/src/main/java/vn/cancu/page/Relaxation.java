package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cancu.search.Filter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;

/**
 * A looser search than one that found nothing.
 *
 * @param text what is given up
 * @param count hits it has, never 0
 */
record Relaxation(String text, String count, String href) {

  /** More single filters than this are not tried: each costs a search. */
  private static final int MAX_TRIED = 8;

  static List<Relaxation> of(SearchResult empty, SearchEngine engine) {
    List<Relaxation> found = new ArrayList<>();
    SearchRequest request = empty.request();
    for (Scope scope : Scope.values()) {
      long count = empty.totals().getOrDefault(scope, 0L);
      if (count > 0 && scope != request.scope()) {
        found.add(
            new Relaxation(
                "Xem ở mục " + Labels.of(scope),
                Wording.count(count),
                Links.search(Links.scope(request, scope))));
      }
    }
    request.filters().stream()
        .limit(MAX_TRIED)
        .forEach(
            filter -> tried(lift(filter, empty), Links.without(request, filter), engine, found));
    if (request.filters().size() > 1) {
      tried("Bỏ mọi bộ lọc", Links.filters(request, List.of()), engine, found);
    }
    if (!request.filters().isEmpty() && !request.text().isEmpty()) {
      tried("Bỏ câu tìm, giữ bộ lọc", Links.text(request, ""), engine, found);
    }
    return found;
  }

  private static String lift(Filter filter, SearchResult empty) {
    return "Bỏ "
        + (filter.excluded() ? "loại trừ " : "")
        + "«"
        + Labels.of(filter.facet())
        + ": "
        + Chip.label(filter, empty.facets())
        + "»";
  }

  private static void tried(
      String text, SearchRequest looser, SearchEngine engine, List<Relaxation> found) {
    SearchRequest counting =
        new SearchRequest(
            looser.text(), looser.scope(), looser.filters(), looser.sort(), 1, null, Set.of());
    long count = engine.search(counting).total();
    if (count > 0) {
      found.add(new Relaxation(text, Wording.count(count), Links.search(looser)));
    }
  }
}
