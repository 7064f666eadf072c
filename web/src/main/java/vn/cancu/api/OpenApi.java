package vn.cancu.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API, kept by hand beside this class. */
public final class OpenApi {

  private final byte[] description = read();

  /** {@code GET /api/v1/openapi.json}. */
  public void document(Context ctx) {
    ctx.contentType("application/json").header("Cache-Control", "no-cache").result(description);
  }

  private static byte[] read() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("missing resource: openapi.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
