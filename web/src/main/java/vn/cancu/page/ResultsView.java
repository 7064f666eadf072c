package vn.cancu.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters.View;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.Deadlines;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.search.Suggestion;
import vn.cancu.trace.Validities;

/** What the page of results shows. */
record ResultsView(
    String q,
    List<SearchParameters.Pair> fields,
    List<Choice> scopes,
    List<Choice> sorts,
    List<Chip> chips,
    String clearHref,
    List<FacetView> facets,
    String total,
    String noun,
    boolean empty,
    String took,
    String understoodAs,
    List<String> notes,
    boolean exact,
    @Nullable String exactHref,
    @Nullable JumpCard jump,
    @Nullable Meant meant,
    List<String> absent,
    List<Relaxation> relaxations,
    List<HitView> hits,
    @Nullable TaskList tasks,
    @Nullable String firstHref,
    @Nullable String nextHref,
    String jsonHref,
    String calendarHref,
    Downloads downloads,
    Map<String, HitStanding> standings) {

  /** One of a few alternatives. */
  record Choice(String label, @Nullable String count, boolean current, String href) {}

  /** Another text that may have been meant. */
  record Meant(String text, String count, String href) {

    static Meant of(Suggestion suggestion, SearchRequest request) {
      return new Meant(
          suggestion.text(),
          Wording.count(suggestion.total()),
          Links.search(Links.text(request, suggestion.text())));
    }
  }

  static ResultsView of(
      SearchEngine engine,
      Validities validities,
      Deadlines deadlines,
      SearchRequest request,
      LocalDate today,
      String base) {
    long start = System.nanoTime();
    SearchResult result = engine.search(request);
    Meant meant =
        request.cursor() == null
            ? engine
                .suggestion(request)
                .map(suggestion -> Meant.of(suggestion, request))
                .orElse(null)
            : null;
    JumpCard jump = request.cursor() == null ? JumpCard.of(engine.named(request)) : null;
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    boolean empty = result.total() == 0;
    return new ResultsView(
        request.text(),
        fields(request),
        scopes(result),
        sorts(request),
        Chip.of(result),
        Links.search(Links.filters(request, List.of()).withDue(null).withAsOf(null)),
        result.facets().stream()
            .filter(counts -> !counts.values().isEmpty())
            .map(counts -> FacetView.of(request, counts))
            .toList(),
        Wording.count(result.total()),
        Labels.counted(request.scope()),
        empty,
        Wording.count(millis),
        result.understoodAs(),
        result.notes(),
        request.exact(),
        request.text().isBlank() ? null : Links.search(request.withExact(!request.exact())),
        jump,
        meant,
        empty ? Relaxation.absent(result, engine) : List.of(),
        empty ? Relaxation.of(result, engine) : List.of(),
        request.scope() == Scope.TASKS
            ? List.of()
            : result.hits().stream().map(hit -> HitView.of(hit, request, today)).toList(),
        TaskList.of(result, deadlines, today),
        request.cursor() == null ? null : Links.search(Links.cursor(request, null)),
        result.next() == null ? null : Links.search(Links.cursor(request, result.next())),
        Links.json(request),
        Links.calendar(request, null, View.AGENDA),
        Downloads.of(request, base),
        HitStanding.of(engine, result, validities, today));
  }

  /** Of one hit; {@code null} when no text ends its document. */
  public @Nullable HitStanding standingOf(HitView hit) {
    return standings.get(hit.sourceHref());
  }

  /** A new text keeps everything but the place in the list. */
  private static List<SearchParameters.Pair> fields(SearchRequest request) {
    return SearchParameters.pairs(Links.cursor(Links.text(request, ""), null));
  }

  private static List<Choice> scopes(SearchResult result) {
    SearchRequest request = result.request();
    return Arrays.stream(Scope.values())
        .map(scope ->
            new Choice(
                Labels.of(scope),
                Wording.count(result.totals().getOrDefault(scope, 0L)),
                scope == request.scope(),
                Links.search(Links.scope(request, scope))))
        .toList();
  }

  private static List<Choice> sorts(SearchRequest request) {
    return Arrays.stream(Sort.values())
        .map(sort ->
            new Choice(
                Labels.of(sort),
                null,
                sort == request.sort(),
                Links.search(Links.sort(request, sort))))
        .toList();
  }
}
