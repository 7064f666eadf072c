package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.cancu.api.EntityTag;
import vn.cancu.api.ImpactPaging;
import vn.cancu.api.ImpactParameters;
import vn.cancu.api.Problem;
import vn.cancu.document.DocumentId;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Impact;
import vn.cancu.trace.Impacts;
import vn.cancu.trace.Validities;

/** What a change of a document, or of a place in it, affects. */
public final class ImpactPage {

  private final SearchEngine engine;
  private final Impacts impacts;
  private final Validities validities;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public ImpactPage(
      SearchEngine engine,
      Impacts impacts,
      Validities validities,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    this.engine = engine;
    this.impacts = impacts;
    this.validities = validities;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /can-cu/tac-dong/{type}/{number}}. */
  public void impact(Context ctx) {
    Optional<DocumentId> id =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
    if (id.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
      return;
    }
    switch (ImpactParameters.ofPage(ctx.queryParamMap(), id.get())) {
      case ImpactParameters.Reading.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case ImpactParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, ImpactParameters.Reading.Accepted asked) {
    Optional<Impact> impact = impacts.of(asked.request());
    LocalDate today = LocalDate.now(clock);
    if (impact.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      try {
        ImpactPaging paging = ImpactPaging.of(impact.get(), asked, engine.generation());
        ImpactView view = ImpactView.of(impact.get(), paging, engine, validities, today);
        templates.send(ctx, "impact", "Tác động của " + view.name(), view);
      } catch (BadCursorException e) {
        ctx.removeHeader("ETag");
        errors.send(ctx, Problem.cursor(ctx, e));
      }
    }
  }
}
