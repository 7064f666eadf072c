package vn.cancu.api;

import io.javalin.http.Context;
import java.util.Optional;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Trace;
import vn.cancu.trace.Tracer;
import vn.cancu.trace.Validities;

/** Answers with a trace as JSON, table or graph. */
public final class TraceApi {

  private final SearchEngine engine;
  private final Tracer tracer;
  private final Validities validities;
  private final Json json;

  public TraceApi(SearchEngine engine, Tracer tracer, Validities validities, Json json) {
    this.engine = engine;
    this.tracer = tracer;
    this.validities = validities;
    this.json = json;
  }

  /** {@code GET /api/v1/trace}. */
  public void trace(Context ctx) {
    switch (TraceParameters.ofApi(ctx.queryParamMap())) {
      case TraceParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case TraceParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, TraceParameters.Reading.Accepted asked) {
    Optional<Trace> found = tracer.trace(asked.request());
    if (found.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      Trace trace = found.get();
      TraceExport export = new TraceExport(trace, engine);
      String name = "truy-vet-" + trace.from().id().toString().replace('/', '-');
      switch (asked.format()) {
        case JSON -> json.send(ctx, TraceJson.of(trace, engine, validities));
        case CSV -> export.csv().send(ctx, name);
        case GRAPHML -> file(ctx, name + ".graphml", "application/xml", export.graphMl());
        case DOT -> file(ctx, name + ".dot", "text/vnd.graphviz", export.dot());
      }
    }
  }

  private static void file(Context ctx, String name, String type, String content) {
    ctx.contentType(type + "; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(content);
  }
}
