package vn.cancu.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** The one place whose name this is with one vowel misread: "Hè Nội". */
  public Optional<String> nearest(String name) {
    String key = NameKey.of(name);
    List<String> near = byKey.keySet().stream().filter(known -> isNear(key, known)).toList();
    return near.size() == 1 ? find(near.getFirst()) : Optional.empty();
  }

  private static boolean isNear(String key, String known) {
    int different = 0;
    for (int i = 0; i < key.length() && key.length() == known.length(); i++) {
      if (key.charAt(i) != known.charAt(i)) {
        boolean vowels = isVowel(key.charAt(i)) && isVowel(known.charAt(i));
        different += vowels ? 1 : 2;
      }
    }
    return key.length() == known.length() && different == 1;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  /** All names. */
  public Set<String> names() {
    return Set.copyOf(byKey.values());
  }
}
