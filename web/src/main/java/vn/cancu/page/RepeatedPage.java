package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.api.RepeatedParameters;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.UnitTasks;

/** Tasks that several documents plan, and where these contradict each other. */
public final class RepeatedPage {

  private static final String PATH = "/nhiem-vu/trung-lap";

  /** What the template reads. */
  record View(
      String q,
      boolean conflicts,
      String total,
      String conflicting,
      String allHref,
      String conflictsHref,
      @Nullable String unit,
      List<UnitTasks> units,
      List<Item> items,
      @Nullable String firstHref,
      @Nullable String nextHref,
      String jsonHref) {}

  /** One task. */
  record Item(int times, List<Side.Difference> differences, List<Side> sides, int more) {}

  private final SearchEngine engine;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public RepeatedPage(SearchEngine engine, Templates templates, ErrorPage errors, Clock clock) {
    this.engine = engine;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /nhiem-vu/trung-lap}, filtered as a search for tasks. */
  public void repeated(Context ctx) {
    switch (RepeatedParameters.read(ctx.queryParamMap())) {
      case RepeatedParameters.Reading.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case RepeatedParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, RepeatedParameters.Reading.Accepted asked) {
    LocalDate today = LocalDate.now(clock);
    if (EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      return;
    }
    try {
      templates.send(ctx, "repeated", "Nhiệm vụ được giao nhiều lần", view(asked, today));
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      errors.send(ctx, Problem.cursor(ctx, e));
    }
  }

  private View view(RepeatedParameters.Reading.Accepted asked, LocalDate today) {
    SearchRequest request = asked.request().withFacets(Set.of());
    boolean conflicts = asked.conflicts();
    RepeatedTasks found = engine.repeated(request.withCursor(asked.request().cursor()), conflicts);
    String next = found.next();
    return new View(
        request.text(),
        conflicts,
        Wording.count(found.total()),
        Wording.count(found.conflicting()),
        href(request, false),
        href(request, true),
        unit(request),
        engine.units().stream()
            .sorted(java.util.Comparator.comparing(UnitTasks::name, UnitTree.vietnamese()))
            .toList(),
        found.page().stream().map(task -> item(task, today)).toList(),
        asked.request().cursor() == null ? null : href(request, conflicts),
        next == null ? null : href(request.withCursor(next), conflicts),
        "/api/v1/tasks:repeated" + RepeatedParameters.write(request, conflicts));
  }

  private static String href(SearchRequest request, boolean conflicts) {
    return PATH + RepeatedParameters.write(request, conflicts);
  }

  private static @Nullable String unit(SearchRequest request) {
    return request.filters().stream()
        .filter(filter -> filter.facet() == Facet.UNIT && !filter.excluded())
        .map(Filter::value)
        .findFirst()
        .orElse(null);
  }

  private static Item item(RepeatedTasks.Repeated task, LocalDate today) {
    return new Item(
        task.times(),
        Side.Difference.all(task.differences()),
        task.hits().stream().map(hit -> Side.of(hit, today)).toList(),
        task.times() - task.hits().size());
  }
}
