package vn.cancu.server;

import java.nio.file.Path;
import java.util.Objects;
import vn.cancu.config.ConfigException;
import vn.cancu.config.ConfigFile;

/**
 * How the portal is served: {@code config/settings.yaml}.
 *
 * @param host address to listen on
 * @param port port to listen on, 0 for any free one
 */
public record Settings(String host, int port, Limits limits) {

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
  }

  /**
   * Reads {@code settings.yaml}.
   *
   * @throws ConfigException when it is missing or wrong
   */
  public static Settings load(Path configFolder) {
    return ConfigFile.read(configFolder.resolve("settings.yaml"), Settings.class);
  }

  /** The same at another address. */
  public Settings at(String otherHost, int otherPort) {
    return new Settings(otherHost, otherPort, limits);
  }
}
