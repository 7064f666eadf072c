package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.search.DayRange;
import vn.cancu.search.Filter;
import vn.cancu.search.Reduction;
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

  /** More parts of a text than this are not tried without. */
  private static final int MAX_PARTS = 10;

  /** The parts of the text that nothing in the collection has, whatever the filters. */
  static List<String> absent(SearchResult empty, SearchEngine engine) {
    SearchRequest request = empty.request();
    return engine.reductions(request).stream()
        .map(Reduction::part)
        .filter(part -> !part.startsWith("-"))
        .limit(MAX_PARTS)
        .filter(part -> engine.search(everywhere(request, part).counting()).total() == 0)
        .toList();
  }

  private static SearchRequest everywhere(SearchRequest request, String part) {
    return Links.filters(Links.text(request, part), List.of()).withDue(null);
  }

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
    if (request.exact()) {
      tried("Thôi tìm nguyên văn", request.withExact(false), engine, found);
    }
    engine.reductions(request).stream()
        .limit(MAX_PARTS)
        .forEach(reduction ->
            tried(
                "Bỏ «" + reduction.part() + "» khỏi câu tìm",
                Links.text(request, reduction.text()),
                engine,
                found));
    request.filters().stream()
        .limit(MAX_TRIED)
        .forEach(
            filter -> tried(lift(filter, empty), Links.without(request, filter), engine, found));
    DayRange due = request.due();
    if (due != null) {
      tried("Bỏ «Hạn cuối: " + Wording.days(due) + "»", request.withDue(null), engine, found);
    }
    int limits = request.filters().size() + (due == null ? 0 : 1);
    if (limits > 1) {
      SearchRequest free = Links.filters(request, List.of()).withDue(null);
      tried("Bỏ mọi bộ lọc", free, engine, found);
    }
    if (limits > 0 && !request.text().isEmpty()) {
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
    long count = engine.search(looser.counting()).total();
    if (count > 0) {
      found.add(new Relaxation(text, Wording.count(count), Links.search(looser)));
    }
  }
}
