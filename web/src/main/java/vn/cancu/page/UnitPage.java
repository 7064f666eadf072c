package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.Deadlines;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.UnitTasks;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** What a unit has to do. */
public final class UnitPage {

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Vocabulary vocabulary;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public UnitPage(
      SearchEngine engine,
      Deadlines deadlines,
      Vocabulary vocabulary,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.vocabulary = vocabulary;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /don-vi/{id}}; {@code ?groups=1} counts the groups it belongs to. */
  public void unit(Context ctx) {
    LocalDate today = LocalDate.now(clock);
    String id = ctx.pathParam("id");
    Unit known = vocabulary.units().byId(id).orElse(null);
    String name = known == null ? nameOf(id) : known.name();
    if (name == null) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      boolean groups = "1".equals(ctx.queryParam(SearchParameters.GROUPS));
      UnitReading reading = new UnitReading(engine, deadlines, vocabulary, today);
      UnitView view = reading.view(id, name, known, groups);
      templates.send(ctx, "unit", name, view);
    }
  }

  /** What documents call a unit the vocabulary does not know; {@code null} for none. */
  private @Nullable String nameOf(String id) {
    List<UnitTasks> named = engine.units().stream().filter(u -> u.unit().equals(id)).toList();
    return named.isEmpty() ? null : named.getFirst().name();
  }
}
