package vn.cancu.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.DocumentId;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Hit;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.SameTask;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.TaskPlace;
import vn.cancu.trace.Validities;

/** Answers with single tasks, and with those that several documents plan. */
public final class TaskApi {

  private final SearchEngine engine;
  private final Validities validities;
  private final Json json;

  public TaskApi(SearchEngine engine, Validities validities, Json json) {
    this.engine = engine;
    this.validities = validities;
    this.json = json;
  }

  /** {@code GET /api/v1/tasks/{type}/{number}/{task}}. */
  public void task(Context ctx) {
    Optional<TaskPlace> found =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"))
            .flatMap(id -> TaskPlace.find(engine, id, ctx.pathParam("task")));
    if (found.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      TaskPlace place = found.get();
      List<SameTask> same = engine.sameTasks(place.document().id(), place.task().id());
      json.send(ctx, TaskPlaceJson.of(place, same, this::hit));
    }
  }

  /** {@code GET /api/v1/tasks:repeated}. */
  public void repeated(Context ctx) {
    switch (RepeatedParameters.read(ctx.queryParamMap())) {
      case RepeatedParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case RepeatedParameters.Reading.Accepted accepted -> repeated(ctx, accepted);
    }
  }

  private void repeated(Context ctx, RepeatedParameters.Reading.Accepted asked) {
    if (EntityTag.isFresh(ctx, engine.generation())) {
      return;
    }
    try {
      RepeatedTasks found = engine.repeated(asked.request(), asked.conflicts());
      if (found.next() != null) {
        String next =
            RepeatedParameters.write(asked.request().withCursor(found.next()), asked.conflicts());
        ctx.header("Link", "<" + ctx.path() + next + ">; rel=\"next\"");
      }
      json.send(ctx, RepeatedJson.of(found, this::hit));
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      Problem.cursor(ctx, e).send(ctx, json);
    }
  }

  /** In a list that is not in the order of scores nothing ranks lower. */
  private SearchJson.HitJson hit(Hit hit) {
    return SearchJson.hit(hit, HitValidity.of(validities.of(hit.documentId()), false));
  }
}
