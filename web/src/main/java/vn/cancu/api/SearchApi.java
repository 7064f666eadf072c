package vn.cancu.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.Listing;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.search.Suggestion;
import vn.cancu.trace.Validities;

/** Answers a search as JSON. */
public final class SearchApi {

  /** In what role a unit is asked about. */
  public static final String ROLE = "role";

  /** Every parameter of a search for tasks. */
  public static final List<String> TASK_NAMES = without(SearchParameters.SCOPE);

  /** Every parameter of a search for the tasks of a unit. */
  public static final List<String> UNIT_NAMES = unitNames();

  private final SearchEngine engine;
  private final Validities validities;
  private final Json json;
  private final Clock clock;

  public SearchApi(SearchEngine engine, Validities validities, Json json, Clock clock) {
    this.engine = engine;
    this.validities = validities;
    this.json = json;
    this.clock = clock;
  }

  private static List<String> without(String... names) {
    List<String> all = new ArrayList<>(SearchParameters.NAMES);
    all.removeAll(List.of(names));
    return List.copyOf(all);
  }

  /** The facet of the role is the unit's. */
  private static List<String> unitNames() {
    List<String> all =
        new ArrayList<>(
            without(
                SearchParameters.SCOPE,
                Facet.UNIT.parameter(),
                Facet.LEAD.parameter(),
                Facet.COORDINATING.parameter(),
                Facet.RECIPIENT.parameter()));
    all.addFirst(ROLE);
    return List.copyOf(all);
  }

  /** {@code GET /api/v1/search}, {@code GET /tim-kiem.json}. */
  public void search(Context ctx) {
    switch (SearchParameters.read(ctx.queryParamMap(), Scope.DOCUMENTS)) {
      case SearchParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case SearchParameters.Reading.Accepted accepted ->
          answer(ctx, accepted.request(), cursor -> next(accepted.request(), cursor));
    }
  }

  /** {@code GET /api/v1/tasks}: the same among tasks. */
  public void tasks(Context ctx) {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(TASK_NAMES);
    SearchRequest request = SearchParameters.request(reader, Scope.TASKS);
    if (reader.errors().isEmpty()) {
      answer(ctx, request, cursor -> nextTasks(request, cursor));
    } else {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
    }
  }

  /** {@code GET /api/v1/units/{id}/tasks}: the same among the tasks of a unit in a role. */
  public void unit(Context ctx) {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(UNIT_NAMES);
    UnitRole role = reader.choice(ROLE, UnitRole.values(), UnitRole.ANY);
    SearchRequest asked = SearchParameters.request(reader, Scope.TASKS);
    if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
      return;
    }
    List<Filter> filters = new ArrayList<>(asked.filters());
    filters.add(new Filter(role.facet(), ctx.pathParam("id"), false));
    SearchRequest request = asked.withFilters(filters).withCursor(asked.cursor());
    String name = role == UnitRole.ANY ? "" : "&" + ROLE + "=" + role.parameter();
    answer(ctx, request, cursor -> nextTasks(asked, cursor) + name);
  }

  private static String nextTasks(SearchRequest request, String cursor) {
    return SearchParameters.write(request.withCursor(cursor), Scope.TASKS);
  }

  /** What is written as JSON: the answer as every client of the API gets it. */
  public Object answer(
      SearchResult result,
      List<NamedDocument> named,
      @Nullable Suggestion suggestion,
      long tookMs) {
    LocalDate today = result.request().today(clock);
    return SearchJson.of(
        result,
        named,
        suggestion,
        tookMs,
        hit ->
            HitValidity.of(
                validities.of(hit.documentId()), isLowered(engine, hit, result.request(), today)));
  }

  /** One hit as every client of the API gets it, but for the text it has instead of a snippet. */
  public Object line(Listing.Item item) {
    return HitLine.of(item, HitValidity.of(validities.of(item.hit().documentId()), false));
  }

  /** Whether a hit stands lower in the order of a result because its document has ended. */
  public static boolean isLowered(
      SearchEngine engine, Hit hit, SearchRequest request, LocalDate today) {
    return request.sort() == Sort.RELEVANCE
        && hit.score() > 0
        && engine.ranksLower(hit.documentId(), today);
  }

  private void answer(Context ctx, SearchRequest request, UnaryOperator<String> next) {
    if (EntityTag.isFresh(ctx, engine.generation(), LocalDate.now(clock).toString())) {
      return;
    }
    try {
      long start = System.nanoTime();
      SearchResult result = engine.search(request);
      boolean first = request.cursor() == null;
      Suggestion suggestion = first ? engine.suggestion(request).orElse(null) : null;
      List<NamedDocument> named = first ? engine.named(request) : List.of();
      long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      if (result.next() != null) {
        ctx.header("Link", "<" + ctx.path() + next.apply(result.next()) + ">; rel=\"next\"");
      }
      json.send(ctx, answer(result, named, suggestion, tookMs));
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      Problem.cursor(ctx, e).send(ctx, json);
    }
  }

  private static String next(SearchRequest request, String cursor) {
    return SearchParameters.write(request.withCursor(cursor));
  }
}
