package vn.cancu.page;

import io.javalin.http.Context;
import java.util.Optional;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.api.TraceParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Trace;
import vn.cancu.trace.Tracer;
import vn.cancu.trace.Validities;

/** What a document rests on and what rests on it: as a list, a table, a diagram. */
public final class TracePage {

  private final SearchEngine engine;
  private final Tracer tracer;
  private final Validities validities;
  private final Templates templates;
  private final ErrorPage errors;

  public TracePage(
      SearchEngine engine,
      Tracer tracer,
      Validities validities,
      Templates templates,
      ErrorPage errors) {
    this.engine = engine;
    this.tracer = tracer;
    this.validities = validities;
    this.templates = templates;
    this.errors = errors;
  }

  /** {@code GET /can-cu/truy-vet/{type}/{number}}. */
  public void trace(Context ctx) {
    Optional<DocumentId> id =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
    if (id.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
      return;
    }
    switch (TraceParameters.ofPage(ctx.queryParamMap(), id.get())) {
      case TraceParameters.Reading.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case TraceParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, TraceParameters.Reading.Accepted asked) {
    Optional<Trace> trace = tracer.trace(asked.request());
    if (trace.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      TraceView view = TraceView.of(trace.get(), asked.view(), engine, validities);
      templates.send(ctx, "trace", "Truy vết " + view.name(), view);
    }
  }
}
