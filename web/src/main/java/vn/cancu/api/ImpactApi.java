package vn.cancu.api;

import io.javalin.http.Context;
import java.util.Optional;
import vn.cancu.document.DocumentId;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Impact;
import vn.cancu.trace.Impacts;
import vn.cancu.trace.Validities;

/** Answers what a change of a document affects. */
public final class ImpactApi {

  private final SearchEngine engine;
  private final Impacts impacts;
  private final Validities validities;
  private final Json json;

  public ImpactApi(SearchEngine engine, Impacts impacts, Validities validities, Json json) {
    this.engine = engine;
    this.impacts = impacts;
    this.validities = validities;
    this.json = json;
  }

  /** {@code GET /api/v1/references/{type}/{number}/impact}. */
  public void impact(Context ctx) {
    Optional<DocumentId> id =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
    if (id.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
      return;
    }
    switch (ImpactParameters.ofApi(ctx.queryParamMap(), id.get())) {
      case ImpactParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case ImpactParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, ImpactParameters.Reading.Accepted asked) {
    Optional<Impact> found = impacts.of(asked.request());
    if (found.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      switch (asked.format()) {
        case CSV ->
            ImpactTable.of(found.get())
                .csv()
                .send(ctx, "tac-dong-" + asked.request().of().toString().replace('/', '-'));
        case JSON -> page(ctx, asked, found.get());
      }
    }
  }

  private void page(Context ctx, ImpactParameters.Reading.Accepted asked, Impact impact) {
    try {
      ImpactPaging page = ImpactPaging.of(impact, asked, engine.generation());
      json.send(ctx, ImpactJson.of(impact, page.rows(), page.next(), validities));
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      Problem.cursor(ctx, e).send(ctx, json);
    }
  }
}
