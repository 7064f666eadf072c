package vn.cancu.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Set;
import vn.cancu.api.CheckApi;
import vn.cancu.api.Drafts;
import vn.cancu.api.ImpactApi;
import vn.cancu.api.Json;
import vn.cancu.api.LookupApi;
import vn.cancu.api.Lookups;
import vn.cancu.api.ReferenceApi;
import vn.cancu.api.TraceApi;
import vn.cancu.api.Uploads;
import vn.cancu.calendar.Conditions;
import vn.cancu.page.BasisPage;
import vn.cancu.page.CardPage;
import vn.cancu.page.CheckPage;
import vn.cancu.page.ErrorPage;
import vn.cancu.page.ImpactPage;
import vn.cancu.page.LookupPage;
import vn.cancu.page.Standings;
import vn.cancu.page.Templates;
import vn.cancu.page.TracePage;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.DraftCheck;
import vn.cancu.trace.DraftReader;
import vn.cancu.trace.Impacts;
import vn.cancu.trace.Lookup;
import vn.cancu.trace.Tracer;
import vn.cancu.trace.Validities;

/** Every address of tracing: what rests on what, validity, checking of drafts, look-up. */
final class TraceRoutes {

  private static final String CHECK = "/can-cu/kiem-tra";
  private static final String LOOKUP = "/can-cu/tra-cuu";
  private static final String API_CHECK = "/api/v1/references:check";
  private static final String API_LOOKUP = "/api/v1/references:lookup";

  /** Addresses to which more than a few bytes may be sent. */
  private static final Set<String> UPLOADS = Set.of(CHECK, LOOKUP, API_CHECK, API_LOOKUP);

  private final TracePage page;
  private final TraceApi api;
  private final CardPage card;
  private final BasisPage basis;
  private final CheckPage checkPage;
  private final CheckApi checkApi;
  private final LookupPage lookupPage;
  private final LookupApi lookupApi;
  private final ReferenceApi referenceApi;
  private final ImpactPage impactPage;
  private final ImpactApi impactApi;
  private final Validities validities;
  private final Conditions conditions;
  private final Standings standings;

  TraceRoutes(
      SearchEngine engine,
      DraftReader reader,
      Templates templates,
      ErrorPage errors,
      Json json,
      Clock clock) {
    Catalogue catalogue = new Catalogue(engine);
    validities = new Validities(engine, catalogue, clock);
    conditions = new Conditions(engine, catalogue);
    Tracer tracer = new Tracer(engine, catalogue);
    page = new TracePage(engine, tracer, validities, templates, errors);
    api = new TraceApi(engine, tracer, validities, json);
    standings = new Standings(engine, catalogue, validities);
    basis = new BasisPage(templates);
    Uploads uploads = new Uploads();
    Drafts drafts = new Drafts(uploads, reader, new DraftCheck(catalogue, validities));
    checkPage = new CheckPage(drafts, templates, errors);
    checkApi = new CheckApi(drafts, validities, json);
    Lookups lookups = new Lookups(uploads, new Lookup(engine, reader, catalogue, validities));
    lookupPage = new LookupPage(lookups, templates, errors);
    lookupApi = new LookupApi(lookups, validities, json);
    referenceApi = new ReferenceApi(engine, catalogue, validities, json);
    Impacts impacts = new Impacts(engine, catalogue);
    impactPage = new ImpactPage(engine, impacts, validities, templates, errors, clock);
    impactApi = new ImpactApi(engine, impacts, validities, json);
    card = new CardPage(engine, catalogue, validities, templates, errors);
  }

  /** What pages of documents tell of other documents. */
  Standings standings() {
    return standings;
  }

  /** Which conditional deadlines have come to a day. */
  Conditions conditions() {
    return conditions;
  }

  /** What is known of the end of documents. */
  Validities validities() {
    return validities;
  }

  /** How many bytes a request may bring along. */
  static long mostBytes(Context ctx, long usual) {
    return UPLOADS.contains(ctx.path()) ? Uploads.MOST_BYTES : usual;
  }

  void register(RoutesConfig routes) {
    Routes.read(routes, "/can-cu/truy-vet/{type}/{number}", page::trace);
    Routes.read(routes, "/can-cu/tac-dong/{type}/{number}", impactPage::impact);
    Routes.read(routes, "/can-cu", basis::show);
    Routes.read(routes, CHECK, checkPage::form);
    routes.post(CHECK, checkPage::check);
    Routes.read(routes, LOOKUP, lookupPage::form);
    routes.post(LOOKUP, lookupPage::lookUp);
    Routes.read(routes, "/can-cu/the/{type}/{number}", card::card);
    Routes.api(routes, "/api/v1/trace", api::trace);
    Routes.api(routes, "/api/v1/references/{type}/{number}", referenceApi::about);
    Routes.api(routes, "/api/v1/references/{type}/{number}/citations", referenceApi::citations);
    Routes.api(routes, "/api/v1/references/{type}/{number}/impact", impactApi::impact);
    Routes.api(routes, "/api/v1/documents/{type}/{number}/references", referenceApi::cited);
    routes.post(API_CHECK, checkApi::check);
    routes.options(API_CHECK, CrossOrigin::preflightToPost);
    routes.post(API_LOOKUP, lookupApi::lookUp);
    routes.options(API_LOOKUP, CrossOrigin::preflightToPost);
  }
}
