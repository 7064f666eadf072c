package vn.cancu.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Weak validators (RFC 9110, 8.8): an answer depends on the index, on the address, and on what the
 * caller adds, such as the day for pages that compare dates with today.
 */
public final class EntityTag {

  private EntityTag() {}

  /**
   * Sets the tag of an answer. True when the client has that answer already: the status is then 304
   * and nothing more is to be sent.
   */
  public static boolean isFresh(Context ctx, String... dependencies) {
    String query = ctx.queryString();
    String seed =
        String.join("\n", dependencies)
            + "\n"
            + ctx.path()
            + "\n"
            + (query == null ? "" : query)
            + "\n"
            + Json.isWanted(ctx);
    String tag = "W/\"" + hash(seed) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    String known = ctx.header("If-None-Match");
    boolean fresh =
        known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    if (fresh) {
      ctx.status(304);
    }
    return fresh;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
