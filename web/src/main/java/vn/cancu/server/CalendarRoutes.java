package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import vn.cancu.api.DeadlineApi;
import vn.cancu.api.Json;
import vn.cancu.api.LoadApi;
import vn.cancu.calendar.Deadlines;
import vn.cancu.page.CalendarPage;
import vn.cancu.page.ErrorPage;
import vn.cancu.page.LoadPage;
import vn.cancu.page.Templates;
import vn.cancu.search.SearchEngine;

/** Every address of the calendar: what is due when, and who has how much to do. */
final class CalendarRoutes {

  private final CalendarPage calendar;
  private final LoadPage load;
  private final DeadlineApi deadlineApi;
  private final LoadApi loadApi;

  CalendarRoutes(
      SearchEngine engine,
      Deadlines deadlines,
      Templates templates,
      ErrorPage errors,
      Json json,
      Clock clock) {
    calendar = new CalendarPage(engine, deadlines, templates, errors, clock);
    load = new LoadPage(engine, deadlines, templates, errors, clock);
    deadlineApi = new DeadlineApi(engine, deadlines, json, clock);
    loadApi = new LoadApi(engine, deadlines, json, clock);
  }

  void register(RoutesConfig routes) {
    Routes.read(routes, "/lich", calendar::calendar);
    Routes.read(routes, "/lich/khoi-luong", load::load);
    Routes.api(routes, "/api/v1/deadlines", deadlineApi::deadlines);
    Routes.api(routes, "/api/v1/deadlines/load", loadApi::load);
  }
}
