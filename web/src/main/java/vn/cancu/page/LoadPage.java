package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import vn.cancu.api.EntityTag;
import vn.cancu.api.LoadParameters;
import vn.cancu.api.Problem;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.search.SearchEngine;

/** Who has how much to do in which month. */
public final class LoadPage {

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public LoadPage(
      SearchEngine engine,
      Deadlines deadlines,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /lich/khoi-luong}. */
  public void load(Context ctx) {
    LocalDate today = LocalDate.now(clock);
    switch (LoadParameters.read(ctx.queryParamMap(), today)) {
      case LoadParameters.Reading.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case LoadParameters.Reading.Accepted accepted -> {
        if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
          LoadQuestion question = accepted.question();
          LoadView view = LoadView.of(deadlines.load(question, question.request().size()));
          templates.send(ctx, "load", "Khối lượng năm " + view.year(), view);
        }
      }
    }
  }
}
