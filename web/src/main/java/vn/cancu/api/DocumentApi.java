package vn.cancu.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Validities;

/** Answers with a document as JSON, held or only cited. */
public final class DocumentApi {

  private final SearchEngine engine;
  private final Validities validities;
  private final Json json;

  public DocumentApi(SearchEngine engine, Validities validities, Json json) {
    this.engine = engine;
    this.validities = validities;
    this.json = json;
  }

  /** {@code GET /api/v1/documents/{type}/{number}}. */
  public void document(Context ctx) {
    Optional<DocumentId> id =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
    List<LegalDocument> held = id.map(engine::documents).orElse(List.of());
    Optional<CitedDocument> cited = held.isEmpty() ? id.flatMap(engine::cited) : Optional.empty();
    if (held.isEmpty() && cited.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      json.send(
          ctx,
          held.isEmpty()
              ? CitedJson.of(cited.orElseThrow(), validities)
              : DocumentJson.of(held.getFirst(), validities));
    }
  }
}
