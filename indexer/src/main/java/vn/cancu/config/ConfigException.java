package vn.cancu.config;

import java.io.Serial;

/** A file in {@code config/} cannot be used; the message tells an administrator where and why. */
public final class ConfigException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public ConfigException(String vietnamese, String english) {
    super(vietnamese + " / " + english);
  }
}
