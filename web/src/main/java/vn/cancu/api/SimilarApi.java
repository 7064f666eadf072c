package vn.cancu.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.cancu.document.DocumentId;
import vn.cancu.search.SearchEngine;

/** Answers with what is near to a held document, or to one of its provisions. */
public final class SimilarApi {

  private static final int DEFAULT_SIZE = 10;
  private static final int MOST = 50;

  /** Every parameter there is. */
  public static final List<String> NAMES = List.of(SearchParameters.SIZE);

  private final SearchEngine engine;
  private final Json json;

  public SimilarApi(SearchEngine engine, Json json) {
    this.engine = engine;
    this.json = json;
  }

  /** {@code GET /api/v1/documents/{type}/{number}/similar}. */
  public void documents(Context ctx) {
    Optional<DocumentId> id = id(ctx).filter(known -> !engine.documents(known).isEmpty());
    answer(
        ctx,
        id.isPresent(),
        size ->
            SimilarJson.of(id.orElseThrow().toString(), engine.similar(id.orElseThrow(), size)));
  }

  /** {@code GET /api/v1/provisions/{type}/{number}/{provision}/similar}. */
  public void provisions(Context ctx) {
    String provision = ctx.pathParam("provision");
    Optional<DocumentId> id =
        id(ctx)
            .filter(known ->
                engine.documents(known).stream()
                    .flatMap(document -> document.provisions().stream())
                    .anyMatch(candidate -> candidate.id().equals(provision)));
    answer(
        ctx,
        id.isPresent(),
        size ->
            SimilarJson.of(
                id.orElseThrow() + "#" + provision,
                engine.similar(id.orElseThrow(), provision, size)));
  }

  private static Optional<DocumentId> id(Context ctx) {
    return DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
  }

  private void answer(Context ctx, boolean known, IntFunction<Object> answer) {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(NAMES);
    int size = reader.number(SearchParameters.SIZE, 1, MOST, DEFAULT_SIZE);
    if (!known) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      json.send(ctx, answer.apply(size));
    }
  }
}
