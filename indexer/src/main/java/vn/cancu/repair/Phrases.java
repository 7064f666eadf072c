package vn.cancu.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists a repair goes by: misread phrases and the lines that web pages put around a text. */
final class Phrases {

  /**
   * A phrase that is never right.
   *
   * @param wrong its words in lower case
   * @param right what was printed
   */
  record Misreading(List<String> wrong, String right) {

    Misreading {
      wrong = List.copyOf(wrong);
    }
  }

  private final Set<String> webLines = new HashSet<>();
  private final Map<String, List<Misreading>> misreadings = new HashMap<>();

  private Phrases() {}

  /** The lists that come with the program. */
  static Phrases bundled() {
    Phrases phrases = new Phrases();
    for (String line : lines("web-lines.txt")) {
      phrases.webLines.add(line.toLowerCase(Locale.ROOT));
    }
    for (String line : lines("misreadings.txt")) {
      int bar = line.indexOf('|');
      String wrong = line.substring(0, bar).strip();
      List<String> words = List.of(wrong.split(" "));
      phrases
          .misreadings
          .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
          .add(new Misreading(words, line.substring(bar + 1).strip()));
    }
    return phrases;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isWebLine(String line) {
    return webLines.contains(line.toLowerCase(Locale.ROOT));
  }

  /** The misreadings that begin with this word, in lower case. */
  List<Misreading> beginningWith(String word) {
    return misreadings.getOrDefault(word, List.of());
  }
}
