package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import vn.cancu.api.SearchApi;
import vn.cancu.api.TaskApi;
import vn.cancu.api.UnitApi;
import vn.cancu.page.RepeatedPage;
import vn.cancu.page.TaskPage;
import vn.cancu.page.UnitPage;
import vn.cancu.page.UnitsPage;

/** Every address of tasks and units. */
record TaskRoutes(
    TaskPage tasks,
    UnitPage units,
    UnitsPage allUnits,
    RepeatedPage repeated,
    SearchApi searchApi,
    TaskApi taskApi,
    UnitApi unitApi) {

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
