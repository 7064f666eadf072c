package vn.cancu.page;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Validities;

/** A document in a few lines: what a link to it shows before one follows it. */
public final class CardPage {

  /** What the template reads. */
  record View(
      String name,
      @Nullable String title,
      @Nullable String date,
      @Nullable String issuer,
      boolean held,
      ValidityBadge validity,
      String documents,
      String mentions,
      int candidates) {}

  private final SearchEngine engine;
  private final Catalogue catalogue;
  private final Validities validities;
  private final Templates templates;
  private final ErrorPage errors;

  public CardPage(
      SearchEngine engine,
      Catalogue catalogue,
      Validities validities,
      Templates templates,
      ErrorPage errors) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.validities = validities;
    this.templates = templates;
    this.errors = errors;
  }

  /** {@code GET /can-cu/the/{type}/{number}}: a fragment of a page. */
  public void card(Context ctx) {
    Optional<KnownDocument> document =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"))
            .flatMap(catalogue::find);
    if (document.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      View view = view(document.get());
      templates.send(ctx, "card", view.name(), view);
    }
  }

  private View view(KnownDocument document) {
    var citing = engine.citations().to(document.id());
    return new View(
        document.label(),
        document.number() == null ? null : document.title(),
        Wording.dayOrNull(document.date()),
        document.issuer(),
        document.held(),
        ValidityBadge.of(validities.of(document.id())),
        Wording.count(citing.stream().map(Citation::source).distinct().count()),
        Wording.count(citing.stream().mapToInt(Citation::mentions).sum()),
        document.lacksYear() ? document.candidates().size() : 0);
  }
}
