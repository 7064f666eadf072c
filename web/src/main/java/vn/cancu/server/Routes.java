package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import vn.cancu.api.DocumentApi;
import vn.cancu.api.ExplainApi;
import vn.cancu.api.Json;
import vn.cancu.api.OpenApi;
import vn.cancu.api.Problem;
import vn.cancu.api.PublicAddress;
import vn.cancu.api.SearchApi;
import vn.cancu.api.SimilarApi;
import vn.cancu.api.SuggestApi;
import vn.cancu.api.TaskApi;
import vn.cancu.api.UnitApi;
import vn.cancu.calendar.Deadlines;
import vn.cancu.export.Exports;
import vn.cancu.page.Assets;
import vn.cancu.page.DocumentPage;
import vn.cancu.page.ErrorPage;
import vn.cancu.page.HomePage;
import vn.cancu.page.RepeatedPage;
import vn.cancu.page.ResultsPage;
import vn.cancu.page.SimilarPage;
import vn.cancu.page.TaskPage;
import vn.cancu.page.Templates;
import vn.cancu.page.UnitPage;
import vn.cancu.page.UnitsPage;
import vn.cancu.page.WhyPage;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.DraftReader;
import vn.cancu.vocabulary.Vocabulary;

/** Every address of the portal. */
final class Routes {

  private final HomePage home;
  private final ResultsPage results;
  private final DocumentPage documents;
  private final TaskRoutes tasks;
  private final WhyPage why;
  private final SimilarPage similar;
  private final SearchApi searchApi;
  private final ExplainApi explainApi;
  private final SimilarApi similarApi;
  private final SuggestApi suggestApi;
  private final DocumentApi documentApi;
  private final TraceRoutes traces;
  private final CalendarRoutes calendar;
  private final ExportRoutes exports;
  private final OpenApi openApi = new OpenApi();
  private final Assets assets = new Assets();
  private final Failures failures;

  Routes(
      SearchEngine engine,
      Vocabulary vocabulary,
      DraftReader drafts,
      Settings settings,
      Clock clock) {
    Json json = new Json();
    Templates templates = new Templates(assets);
    ErrorPage errors = new ErrorPage(templates);
    failures = new Failures(errors, json);
    explainApi = new ExplainApi(engine, json, clock);
    similarApi = new SimilarApi(engine, json);
    why = new WhyPage(engine, templates, errors, clock);
    similar = new SimilarPage(engine, templates, errors);
    suggestApi = new SuggestApi(engine, json, settings.limits().queryLength());
    traces = new TraceRoutes(engine, drafts, templates, errors, json, clock);
    PublicAddress address = new PublicAddress(settings.publicUrl(), settings.host());
    Deadlines deadlines = new Deadlines(engine, traces.conditions(), clock);
    calendar = new CalendarRoutes(engine, deadlines, templates, errors, json, clock);
    home = new HomePage(engine, deadlines, templates, clock);
    searchApi = new SearchApi(engine, traces.validities(), json, clock);
    results =
        new ResultsPage(
            engine, traces.validities(), deadlines, templates, errors, searchApi, address, clock);
    documentApi = new DocumentApi(engine, traces.validities(), json);
    documents = new DocumentPage(engine, traces.standings(), templates, errors, clock);
    TaskApi taskApi = new TaskApi(engine, traces.validities(), json);
    UnitApi unitApi = new UnitApi(engine, vocabulary, searchApi, json);
    tasks =
        new TaskRoutes(
            new TaskPage(engine, deadlines, templates, errors, clock),
            new UnitPage(engine, deadlines, vocabulary, templates, errors, clock),
            new UnitsPage(engine, vocabulary, templates),
            new RepeatedPage(engine, templates, errors, clock),
            searchApi,
            taskApi,
            unitApi);
    exports = new ExportRoutes(new Exports(engine, searchApi, json, address, clock));
  }

  void register(RoutesConfig routes) {
    read(routes, "/", home::home);
    read(routes, "/tim-kiem", results::search);
    read(routes, "/tim-kiem.json", searchApi::search);
    read(routes, "/tim-kiem/vi-sao", why::why);
    read(routes, "/van-ban/{type}/{number}", documents::document);
    read(routes, "/van-ban/{type}/{number}/lien-quan", similar::similar);
    read(routes, "/nhiem-vu", results::tasks);
    tasks.register(routes);
    traces.register(routes);
    calendar.register(routes);
    exports.register(routes);

    api(routes, "/api/v1/search", exports.negotiated(searchApi::search));
    api(routes, "/api/v1/search/explain", explainApi::explain);
    api(routes, "/api/v1/suggest", suggestApi::suggest);
    api(routes, "/api/v1/documents/{type}/{number}", documentApi::document);
    api(routes, "/api/v1/documents/{type}/{number}/similar", similarApi::documents);
    api(routes, "/api/v1/provisions/{type}/{number}/{provision}/similar", similarApi::provisions);
    api(routes, "/api/v1/openapi.json", openApi::document);

    read(routes, "/tai-san/{version}/{name}", this::asset);
    read(routes, "/robots.txt", Routes::robots);
    read(routes, "/healthz", Routes::health);

    routes.before("/api/*", CrossOrigin::allow);
    failures.register(routes);
  }

  /** HEAD runs the same handler, so that it tells the same headers; the server drops the body. */
  static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  static void api(RoutesConfig routes, String path, Handler handler) {
    read(routes, path, handler);
    routes.options(path, CrossOrigin::preflight);
  }

  private void asset(Context ctx) {
    if (!assets.send(ctx)) {
      failures.send(ctx, Problem.notFound(ctx));
    }
  }

  /** Every combination of filters is an address: search pages are not for crawlers. */
  private static void robots(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8")
        .result(
            """
            User-agent: *
            Disallow: /tim-kiem
            Disallow: /nhiem-vu?
            Disallow: /nhiem-vu.
            Disallow: /lich
            Disallow: /api/
            """);
  }

  private static void health(Context ctx) {
    ctx.header("Cache-Control", "no-store").contentType("text/plain").result("ok\n");
  }
}
