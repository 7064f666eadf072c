package vn.cancu.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The few files pages need, held in memory. Their addresses carry a check sum, so that browsers may
 * keep them for good.
 */
public final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "style.css", "text/css",
          "trace.css", "text/css",
          "impact.css", "text/css",
          "task.css", "text/css",
          "calendar.css", "text/css",
          "export.css", "text/css",
          "script.js", "text/javascript",
          "trace.js", "text/javascript",
          "icon.svg", "image/svg+xml");

  private record Asset(String text, String type, String version) {}

  private final Map<String, Asset> byName = new HashMap<>();

  public Assets() {
    TYPES.forEach((name, type) -> byName.put(name, read(name, type)));
  }

  private static Asset read(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + name);
      }
      byte[] bytes = in.readAllBytes();
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return new Asset(
          new String(bytes, StandardCharsets.UTF_8), type, Long.toHexString(sum.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a file. */
  String url(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException(name);
    }
    return "/tai-san/" + asset.version() + "/" + name;
  }

  /**
   * Answers {@code GET /tai-san/{version}/{name}}; false when there is no such file. An address of
   * another version is answered too, but is not to be kept.
   */
  public boolean send(Context ctx) {
    @Nullable Asset asset = byName.get(ctx.pathParam("name"));
    if (asset == null) {
      return false;
    }
    boolean current = asset.version().equals(ctx.pathParam("version"));
    ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
        .contentType(asset.type() + "; charset=utf-8")
        .result(asset.text());
    return true;
  }
}
