package vn.cancu.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Names of provinces and cities. */
public final class Places {

  private final Map<String, String> byKey = new LinkedHashMap<>();

  private Places() {}

  /** Reads the list that comes with the program. */
  public static Places bundled() {
    Places places = new Places();
    try (InputStream in = Objects.requireNonNull(Places.class.getResourceAsStream("places.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(name -> places.byKey.put(NameKey.of(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /** The place of this name, whatever its case and marks. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(byKey.get(NameKey.of(name)));
  }

  /** All names. */
  public Set<String> names() {
    return Set.copyOf(byKey.values());
  }
}
