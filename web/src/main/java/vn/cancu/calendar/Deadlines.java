package vn.cancu.calendar;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

/** What is due when, and who has how much to do. Safe for use by several threads. */
public final class Deadlines {

  private final SearchEngine engine;
  private final Conditions conditions;
  private final Clock clock;

  public Deadlines(SearchEngine engine, Conditions conditions, Clock clock) {
    this.engine = engine;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** The tasks that answer a request, whatever range of days it asks for. */
  public TaskCalendar of(SearchRequest request) {
    return new TaskCalendar(engine.due(), conditions, request.withDue(null), request.today(clock));
  }

  /** The load of units in a year, those with most first. */
  public LoadPicture load(LoadQuestion question, int units) {
    return LoadPicture.of(question, engine.due().load(question.engineRequest(units)));
  }

  /** The day a conditional deadline has come to; empty as long as it is open. */
  public Optional<Fulfilment> fulfilment(@Nullable Condition condition) {
    return conditions.of(condition);
  }
}
