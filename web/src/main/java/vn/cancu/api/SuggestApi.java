package vn.cancu.api;

import io.javalin.http.Context;
import java.util.List;
import vn.cancu.search.SearchEngine;

/** Answers with what a text that is still typed may become. */
public final class SuggestApi {

  static final String TEXT = "q";
  static final String SIZE = "size";

  /** Every parameter there is. */
  public static final List<String> NAMES = List.of(TEXT, SIZE);

  private static final int DEFAULT_SIZE = 8;
  private static final int MAX_SIZE = 20;

  private final SearchEngine engine;
  private final Json json;
  private final int maxTextLength;

  public SuggestApi(SearchEngine engine, Json json, int maxTextLength) {
    this.engine = engine;
    this.json = json;
    this.maxTextLength = maxTextLength;
  }

  /** {@code GET /api/v1/suggest}. */
  public void suggest(Context ctx) {
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(NAMES);
    String typed = reader.typed(TEXT, maxTextLength);
    int size = reader.number(SIZE, 1, MAX_SIZE, DEFAULT_SIZE);
    if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      json.send(ctx, SuggestJson.of(typed, engine.completions(typed, size)));
    }
  }
}
