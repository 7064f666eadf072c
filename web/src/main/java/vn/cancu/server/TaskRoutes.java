package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import vn.cancu.api.Json;
import vn.cancu.api.SearchApi;
import vn.cancu.api.TaskApi;
import vn.cancu.api.UnitApi;
import vn.cancu.page.ErrorPage;
import vn.cancu.page.RepeatedPage;
import vn.cancu.page.TaskPage;
import vn.cancu.page.Templates;
import vn.cancu.page.UnitPage;
import vn.cancu.page.UnitsPage;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Validities;
import vn.cancu.vocabulary.Vocabulary;

/** Every address of tasks and units. */
final class TaskRoutes {

  private final TaskPage tasks;
  private final UnitPage units;
  private final UnitsPage allUnits;
  private final RepeatedPage repeated;
  private final SearchApi searchApi;
  private final TaskApi taskApi;
  private final UnitApi unitApi;

  TaskRoutes(
      SearchEngine engine,
      Vocabulary vocabulary,
      Templates templates,
      ErrorPage errors,
      SearchApi searchApi,
      Validities validities,
      Json json,
      Clock clock) {
    tasks = new TaskPage(engine, templates, errors, clock);
    units = new UnitPage(engine, vocabulary, templates, errors, clock);
    allUnits = new UnitsPage(engine, vocabulary, templates);
    repeated = new RepeatedPage(engine, templates, errors, clock);
    this.searchApi = searchApi;
    taskApi = new TaskApi(engine, validities, json);
    unitApi = new UnitApi(engine, vocabulary, searchApi, json);
  }

  void register(RoutesConfig routes) {
    Routes.read(routes, "/nhiem-vu/{type}/{number}/{task}", tasks::task);
    Routes.read(routes, "/nhiem-vu/trung-lap", repeated::repeated);
    Routes.read(routes, "/don-vi", allUnits::units);
    Routes.read(routes, "/don-vi/{id}", units::unit);
    Routes.api(routes, "/api/v1/tasks", searchApi::tasks);
    Routes.api(routes, "/api/v1/tasks:repeated", taskApi::repeated);
    Routes.api(routes, "/api/v1/tasks/{type}/{number}/{task}", taskApi::task);
    Routes.api(routes, "/api/v1/units", unitApi::units);
    Routes.api(routes, "/api/v1/units/{id}", unitApi::unit);
    Routes.api(routes, "/api/v1/units/{id}/tasks", unitApi::tasks);
  }
}
