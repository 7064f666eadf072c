package vn.cancu.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;

/** What holds for every request before it is answered: limits, and headers that protect readers. */
final class Guard {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private final Settings.Limits limits;

  Guard(Settings.Limits limits) {
    this.limits = limits;
  }

  void check(Context ctx) {
    HEADERS.forEach(ctx::header);
    String query = ctx.queryString();
    if (ctx.path().length() + (query == null ? 0 : query.length()) > limits.urlLength()) {
      throw new HttpResponseException(414, "URI too long");
    }
    if (ctx.req().getContentLengthLong() > TraceRoutes.mostBytes(ctx, limits.bodyBytes())) {
      throw new HttpResponseException(413, "content too large");
    }
  }
}
