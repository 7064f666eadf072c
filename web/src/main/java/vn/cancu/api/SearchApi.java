package vn.cancu.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Suggestion;

/** Answers a search as JSON. */
public final class SearchApi {

  private final SearchEngine engine;
  private final Json json;
  private final Clock clock;

  public SearchApi(SearchEngine engine, Json json, Clock clock) {
    this.engine = engine;
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
  public static Object answer(SearchResult result, long tookMs) {
    return answer(result, null, tookMs);
  }

  /** The same with another text that may have been meant. */
  public static Object answer(SearchResult result, @Nullable Suggestion suggestion, long tookMs) {
    return SearchJson.of(result, suggestion, tookMs);
  }

  private void answer(Context ctx, SearchRequest request) {
    if (EntityTag.isFresh(ctx, engine.generation(), LocalDate.now(clock).toString())) {
      return;
    }
    try {
      long start = System.nanoTime();
      SearchResult result = engine.search(request);
      Suggestion suggestion =
          request.cursor() == null ? engine.suggestion(request).orElse(null) : null;
      long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      if (result.next() != null) {
        ctx.header("Link", "<" + ctx.path() + next(request, result.next()) + ">; rel=\"next\"");
      }
      json.send(ctx, answer(result, suggestion, tookMs));
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      Problem.cursor(ctx, e).send(ctx, json);
    }
  }

  private static String next(SearchRequest request, String cursor) {
    return SearchParameters.write(
        new SearchRequest(
            request.text(),
            request.scope(),
            request.filters(),
            request.sort(),
            request.size(),
            cursor,
            request.facets()));
  }
}
