package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.api.SearchParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.SearchEngine;

/** The page of a document, held or only cited. */
public final class DocumentPage {

  /** Which of several files that claim one id, from 1. */
  private static final String COPY = "ban";

  private final SearchEngine engine;
  private final Standings standings;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public DocumentPage(
      SearchEngine engine,
      Standings standings,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    this.engine = engine;
    this.standings = standings;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /van-ban/{type}/{number}}. */
  public void document(Context ctx) {
    Optional<DocumentId> id =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
    List<LegalDocument> held = id.map(engine::documents).orElse(List.of());
    Optional<CitedDocument> cited = held.isEmpty() ? id.flatMap(engine::cited) : Optional.empty();
    LocalDate today = LocalDate.now(clock);
    if (held.isEmpty() && cited.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      return;
    } else if (held.isEmpty()) {
      CitedView view = CitedView.of(engine, standings, cited.orElseThrow());
      templates.send(ctx, "cited", view.name(), view);
    } else {
      DocumentView view =
          DocumentView.of(engine, standings, held, chosen(ctx, held.size()), today, wanted(ctx));
      templates.send(ctx, "document", view.name(), view);
    }
  }

  private static Finds.Wanted wanted(Context ctx) {
    return Finds.Wanted.of(
        ctx.queryParam(Finds.TEXT), "1".equals(ctx.queryParam(SearchParameters.EXACT)));
  }

  private static int chosen(Context ctx, int copies) {
    String copy = ctx.queryParam(COPY);
    return copy != null && copy.matches("[1-9]\\d{0,3}")
        ? Math.min(Integer.parseInt(copy), copies) - 1
        : 0;
  }
}
