package vn.cancu.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.config.ConfigException;
import vn.cancu.config.ConfigFile;

/**
 * How the portal is served: {@code config/settings.yaml}.
 *
 * @param host address to listen on
 * @param port port to listen on, 0 for any free one
 * @param publicUrl what readers call the portal, such as {@code https://tra-cuu.example}; {@code
 *     null} for the address they reach it by
 */
public record Settings(String host, int port, @Nullable URI publicUrl, Limits limits) {

  /**
   * What one request may cost.
   *
   * @param urlLength longest path with query, in characters
   * @param headerBytes largest header block
   * @param queryLength how much of a longer {@code q} is read, in characters; the reader is told
   * @param bodyBytes largest request body
   * @param idleSeconds after which a silent connection is closed
   * @param stopSeconds how long a stop waits for running requests
   */
  public record Limits(
      int urlLength,
      int headerBytes,
      int queryLength,
      int bodyBytes,
      int idleSeconds,
      int stopSeconds) {

    public Limits {
      positive("urlLength", urlLength);
      positive("headerBytes", headerBytes);
      positive("queryLength", queryLength);
      positive("bodyBytes", bodyBytes);
      positive("idleSeconds", idleSeconds);
      positive("stopSeconds", stopSeconds);
      if (urlLength >= headerBytes) {
        throw new IllegalArgumentException("headerBytes phải lớn hơn urlLength");
      }
    }

    private static void positive(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " phải lớn hơn 0");
      }
    }
  }

  public Settings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(limits, "limits");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port phải từ 0 đến 65535");
    }
    if (publicUrl != null && !isAddress(publicUrl)) {
      throw new IllegalArgumentException(
          "publicUrl phải là http://… hoặc https://…, không có ? và #");
    }
  }

  /**
   * Reads {@code settings.yaml}.
   *
   * @throws ConfigException when it is missing or wrong
   */
  public static Settings load(Path configFolder) {
    return ConfigFile.read(configFolder.resolve("settings.yaml"), Settings.class);
  }

  private static boolean isAddress(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && url.getUserInfo() == null
        && url.getQuery() == null
        && url.getFragment() == null;
  }

  /** The same at another address. */
  public Settings at(String otherHost, int otherPort) {
    return new Settings(otherHost, otherPort, publicUrl, limits);
  }

  /** The same known by another address. */
  public Settings known(@Nullable URI otherUrl) {
    return new Settings(host, port, otherUrl, limits);
  }
}
