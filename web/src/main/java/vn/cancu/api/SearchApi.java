package vn.cancu.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Hit;
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

  /** {@code GET /api/v1/search}, {@code GET /tim-kiem.json}. */
  public void search(Context ctx) {
    switch (SearchParameters.read(ctx.queryParamMap(), Scope.DOCUMENTS)) {
      case SearchParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case SearchParameters.Reading.Accepted accepted -> answer(ctx, accepted.request());
    }
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

  /** Whether a hit stands lower in the order of a result because its document has ended. */
  public static boolean isLowered(
      SearchEngine engine, Hit hit, SearchRequest request, LocalDate today) {
    return request.sort() == Sort.RELEVANCE
        && hit.score() > 0
        && engine.ranksLower(hit.documentId(), today);
  }

  private void answer(Context ctx, SearchRequest request) {
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
        ctx.header("Link", "<" + ctx.path() + next(request, result.next()) + ">; rel=\"next\"");
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
