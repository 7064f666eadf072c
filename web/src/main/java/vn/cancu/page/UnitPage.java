package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** What a unit has to do. */
public final class UnitPage {

  private static final int LISTED = 50;

  /** What the template reads. */
  record View(String name, List<String> abbreviations, Role leads, Role coordinates) {}

  /** What it does in one role. */
  record Role(String heading, String total, boolean complete, List<HitView> hits, String allHref) {}

  private final SearchEngine engine;
  private final Vocabulary vocabulary;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public UnitPage(
      SearchEngine engine,
      Vocabulary vocabulary,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /don-vi/{id}}. */
  public void unit(Context ctx) {
    LocalDate today = LocalDate.now(clock);
    Optional<Unit> unit = vocabulary.units().byId(ctx.pathParam("id"));
    if (unit.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      templates.send(ctx, "unit", unit.get().name(), view(unit.get(), today));
    }
  }

  private View view(Unit unit, LocalDate today) {
    return new View(
        unit.name(),
        unit.abbreviations(),
        role("Chủ trì", Facet.LEAD, unit.id(), today),
        role("Phối hợp", Facet.COORDINATING, unit.id(), today));
  }

  private Role role(String heading, Facet facet, String unit, LocalDate today) {
    SearchRequest request =
        new SearchRequest(
            "",
            Scope.TASKS,
            List.of(new Filter(facet, unit, false)),
            Sort.DEADLINE,
            LISTED,
            null,
            EnumSet.noneOf(Facet.class));
    SearchResult result = engine.search(request);
    return new Role(
        heading,
        Wording.count(result.total()),
        result.next() == null,
        result.hits().stream().map(hit -> HitView.of(hit, today)).toList(),
        Links.search(Links.only(Scope.TASKS, facet, unit)));
  }
}
