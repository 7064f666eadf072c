package vn.cancu.api;

import io.javalin.http.Context;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON. */
public final class Json {

  private static final String CONTENT_TYPE = "application/json";

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Answers with {@code value}. */
  public void send(Context ctx, Object value) {
    send(ctx, value, CONTENT_TYPE);
  }

  /** The text of {@code value}. */
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  void send(Context ctx, Object value, String contentType) {
    ctx.contentType(contentType).result(mapper.writeValueAsBytes(value));
  }

  /** Whether the client asks for JSON rather than a page. */
  public static boolean isWanted(Context ctx) {
    String accept = ctx.header("Accept");
    return accept != null && accept.contains("json") && !accept.contains("text/html");
  }
}
