package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Json;
import vn.cancu.api.Problem;
import vn.cancu.api.PublicAddress;
import vn.cancu.api.SearchApi;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.Deadlines;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.trace.Validities;

/** Answers a search as a page. */
public final class ResultsPage {

  private final SearchEngine engine;
  private final Validities validities;
  private final Deadlines deadlines;
  private final Templates templates;
  private final ErrorPage errors;
  private final SearchApi api;
  private final PublicAddress address;
  private final Clock clock;

  public ResultsPage(
      SearchEngine engine,
      Validities validities,
      Deadlines deadlines,
      Templates templates,
      ErrorPage errors,
      SearchApi api,
      PublicAddress address,
      Clock clock) {
    this.engine = engine;
    this.validities = validities;
    this.deadlines = deadlines;
    this.templates = templates;
    this.errors = errors;
    this.api = api;
    this.address = address;
    this.clock = clock;
  }

  /** {@code GET /tim-kiem}: a page, or JSON for those who ask for it. */
  public void search(Context ctx) {
    ctx.header("Vary", "Accept");
    if (Json.isWanted(ctx)) {
      api.search(ctx);
    } else {
      page(ctx, Scope.DOCUMENTS);
    }
  }

  /** {@code GET /nhiem-vu}: the same among tasks. */
  public void tasks(Context ctx) {
    page(ctx, Scope.TASKS);
  }

  private void page(Context ctx, Scope defaultScope) {
    switch (SearchParameters.read(ctx.queryParamMap(), defaultScope)) {
      case SearchParameters.Reading.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case SearchParameters.Reading.Accepted accepted -> answer(ctx, accepted.request());
    }
  }

  private void answer(Context ctx, SearchRequest request) {
    LocalDate today = LocalDate.now(clock);
    String base = address.of(ctx);
    if (EntityTag.isFresh(ctx, engine.generation(), today.toString(), base)) {
      return;
    }
    try {
      ResultsView view =
          ResultsView.of(engine, validities, deadlines, request, request.today(clock), base);
      String what = request.text().isEmpty() ? Labels.of(request.scope()) : request.text();
      templates.send(ctx, "results", what + " – Tìm kiếm", view);
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      errors.send(ctx, Problem.cursor(ctx, e));
    }
  }
}
