package vn.cancu.server;

import io.javalin.http.Context;

/** Lets pages of other sites read the API; nothing there depends on who asks. */
final class CrossOrigin {

  private CrossOrigin() {}

  static void allow(Context ctx) {
    ctx.header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "ETag, Link")
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  static void preflight(Context ctx) {
    preflight(ctx, "GET, HEAD, OPTIONS", "Accept, If-None-Match");
  }

  static void preflightToPost(Context ctx) {
    preflight(ctx, "POST, OPTIONS", "Accept, Content-Type");
  }

  private static void preflight(Context ctx, String methods, String headers) {
    ctx.header("Access-Control-Allow-Methods", methods)
        .header("Access-Control-Allow-Headers", headers)
        .header("Access-Control-Max-Age", "86400")
        .status(204);
  }
}
