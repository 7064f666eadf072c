package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.DayRange;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

/** What is due when: an agenda or a month. */
public final class CalendarPage {

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public CalendarPage(
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

  /** {@code GET /lich}. */
  public void calendar(Context ctx) {
    switch (CalendarParameters.ofPage(ctx.queryParamMap())) {
      case CalendarParameters.Reading.Refused refused ->
          errors.send(ctx, Problem.parameters(ctx, refused.errors()));
      case CalendarParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, CalendarParameters.Reading.Accepted asked) {
    LocalDate today = LocalDate.now(clock);
    if (EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      return;
    }
    try {
      SearchRequest request = asked.request();
      CalendarHead head = CalendarHead.of(engine, request, asked.group(), asked.view(), today);
      TaskCalendar calendar = deadlines.of(request);
      switch (asked.view()) {
        case AGENDA ->
            templates.send(
                ctx, "agenda", "Lịch thời hạn", agenda(head, calendar, request, asked.group()));
        case MONTH -> {
          MonthView month = MonthView.of(head, calendar, deadlines, request);
          templates.send(ctx, "month", month.month() + " – Lịch thời hạn", month);
        }
      }
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      errors.send(ctx, Problem.cursor(ctx, e));
    }
  }

  private AgendaView agenda(
      CalendarHead head, TaskCalendar calendar, SearchRequest request, @Nullable Group group) {
    DayRange range = CalendarParameters.window(request).orElse(null);
    if (group != null) {
      return AgendaView.group(head, calendar, deadlines, request, group);
    }
    return range == null
        ? AgendaView.groups(head, calendar, deadlines, request)
        : AgendaView.range(head, calendar, deadlines, request, range);
  }
}
