package vn.cancu.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.DayRange;
import vn.cancu.search.Occurrences;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.UndatedHits;

/** Answers what is due when as JSON. */
public final class DeadlineApi {

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Json json;
  private final Clock clock;

  public DeadlineApi(SearchEngine engine, Deadlines deadlines, Json json, Clock clock) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.json = json;
    this.clock = clock;
  }

  /** {@code GET /api/v1/deadlines}. */
  public void deadlines(Context ctx) {
    switch (CalendarParameters.ofApi(ctx.queryParamMap())) {
      case CalendarParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case CalendarParameters.Reading.Accepted accepted -> answer(ctx, accepted);
    }
  }

  private void answer(Context ctx, CalendarParameters.Reading.Accepted asked) {
    if (EntityTag.isFresh(ctx, engine.generation(), LocalDate.now(clock).toString())) {
      return;
    }
    try {
      DeadlinesJson answer = answer(asked.request(), asked.group());
      if (answer.next() != null) {
        SearchRequest next = asked.request().withCursor(answer.next());
        String query =
            CalendarParameters.write(next, asked.group(), CalendarParameters.View.AGENDA);
        ctx.header("Link", "<" + ctx.path() + query + ">; rel=\"next\"");
      }
      json.send(ctx, answer);
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      Problem.cursor(ctx, e).send(ctx, json);
    }
  }

  private DeadlinesJson answer(SearchRequest request, @Nullable Group group) {
    TaskCalendar calendar = deadlines.of(request);
    if (group == null) {
      return days(calendar, request);
    }
    if (!group.isDated() && group != Group.RECURRING) {
      UndatedHits page = calendar.undated(group, request.size(), request.cursor());
      List<DeadlinesJson.OccurrenceJson> list =
          page.hits().stream().map(hit -> DeadlinesJson.of(hit, null, false, deadlines)).toList();
      return group(calendar, group, list, page.next());
    }
    Occurrences page = calendar.dated(group, request.size(), request.cursor());
    return group(calendar, group, list(page, calendar), page.next());
  }

  private DeadlinesJson group(
      TaskCalendar calendar,
      Group group,
      List<DeadlinesJson.OccurrenceJson> list,
      @Nullable String next) {
    return new DeadlinesJson(
        calendar.today(),
        calendar.total(),
        DeadlinesJson.groups(calendar),
        group.parameter(),
        null,
        null,
        new DeadlinesJson.CountsJson(calendar.count(group), 0),
        list,
        next);
  }

  /** The days asked for; a year from today on when none are. */
  private DeadlinesJson days(TaskCalendar calendar, SearchRequest request) {
    LocalDate today = calendar.today();
    DayRange range =
        CalendarParameters.window(request).orElseGet(() -> new DayRange(today, today.plusYears(1)));
    Occurrences page = calendar.occurrences(range, request.size(), request.cursor());
    return new DeadlinesJson(
        today,
        calendar.total(),
        DeadlinesJson.groups(calendar),
        null,
        range.from(),
        range.to(),
        new DeadlinesJson.CountsJson(calendar.count(range), calendar.recurringCount(range)),
        list(page, calendar),
        page.next());
  }

  private List<DeadlinesJson.OccurrenceJson> list(Occurrences page, TaskCalendar calendar) {
    return page.list().stream()
        .map(one -> DeadlinesJson.of(one, deadlines, calendar.today()))
        .toList();
  }
}
