package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import vn.cancu.page.ErrorPage;
import vn.cancu.page.TaskPage;
import vn.cancu.page.Templates;
import vn.cancu.page.UnitPage;
import vn.cancu.page.UnitsPage;
import vn.cancu.search.SearchEngine;
import vn.cancu.vocabulary.Vocabulary;

/** Every address of tasks and units. */
final class TaskRoutes {

  private final TaskPage tasks;
  private final UnitPage units;
  private final UnitsPage allUnits;

  TaskRoutes(
      SearchEngine engine,
      Vocabulary vocabulary,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    tasks = new TaskPage(engine, templates, errors, clock);
    units = new UnitPage(engine, vocabulary, templates, errors, clock);
    allUnits = new UnitsPage(engine, vocabulary, templates);
  }

  void register(RoutesConfig routes) {
    Routes.read(routes, "/nhiem-vu/{type}/{number}/{task}", tasks::task);
    Routes.read(routes, "/don-vi", allUnits::units);
    Routes.read(routes, "/don-vi/{id}", units::unit);
  }
}
