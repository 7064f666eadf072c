package vn.cancu.index;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What an index says about itself.
 *
 * @param version of {@link Field the schema} and the analysis it was written with
 * @param created when it was begun
 */
public record Manifest(int version, Instant created) {

  /** The version this program writes and reads; raised whenever what is written changes. */
  public static final int VERSION = 6;

  private static final String VERSION_KEY = "cancu.version";
  private static final String CREATED_KEY = "cancu.created";

  /** As an engine keeps it beside the entries. */
  public Map<String, String> asMap() {
    return Map.of(VERSION_KEY, Integer.toString(version), CREATED_KEY, created.toString());
  }

  /** Reads {@link #asMap()}; empty when it is something else. */
  public static Optional<Manifest> of(Map<String, String> map) {
    try {
      return Optional.of(
          new Manifest(
              Integer.parseInt(map.getOrDefault(VERSION_KEY, "")),
              Instant.parse(map.getOrDefault(CREATED_KEY, ""))));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
