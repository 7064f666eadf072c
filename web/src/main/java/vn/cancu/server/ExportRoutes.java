package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import vn.cancu.export.Exports;
import vn.cancu.export.Format;
import vn.cancu.search.Scope;

/** Every address at which results leave the site. */
final class ExportRoutes {

  private final Exports exports;

  ExportRoutes(Exports exports) {
    this.exports = exports;
  }

  void register(RoutesConfig routes) {
    for (Format format : Format.values()) {
      Routes.read(routes, "/tim-kiem." + format.suffix(), exports.in(format, Scope.DOCUMENTS));
      Routes.read(routes, "/nhiem-vu." + format.suffix(), exports.in(format, Scope.TASKS));
    }
  }

  /** Lets clients of the API have another form by their {@code Accept}. */
  Handler negotiated(Handler json) {
    return exports.accepted(Scope.DOCUMENTS, json);
  }
}
