package vn.cancu.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;

/**
 * The names of laws, codes and ordinances that are cited by name. A comma belongs to some of them
 * ("Luật An toàn, vệ sinh lao động"), so a citation is compared with them before it is cut.
 */
public final class LawNames {

  /**
   * A name found at the start of a text.
   *
   * @param name canonical name without the type: "An toàn, vệ sinh lao động"
   * @param end offset after it
   */
  public record Match(String name, int end) {}

  /**
   * One of the laws that bore a name.
   *
   * @param number {@code null} where only its year is known
   */
  public record Edition(@Nullable String number, int year) {

    private static Edition of(String text) {
      return DocumentId.yearInside(text)
          .map(year -> new Edition(text, year))
          .orElseGet(() -> new Edition(null, Integer.parseInt(text)));
    }
  }

  private static final String RESOURCE = "laws.txt";

  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, List<Edition>> editions = new HashMap<>();
  private final int longest;

  private LawNames(List<String> lines) {
    int longest = 0;
    for (String line : lines) {
      String[] parts = line.split("\\|");
      String key = NameKey.of(parts[1]);
      byKey.putIfAbsent(NameKey.of(parts[0]) + "|" + key, parts[1]);
      if (parts.length > 2) {
        editions.put(
            NameKey.of(parts[0]) + "|" + key,
            Arrays.stream(parts[2].split(", ")).map(Edition::of).toList());
      }
      longest = Math.max(longest, key.split(" ").length);
    }
    this.longest = longest;
  }

  /** Reads the list that comes with the program. */
  public static LawNames bundled() {
    try (InputStream in = Objects.requireNonNull(LawNames.class.getResourceAsStream(RESOURCE))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new LawNames(text.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The laws of a name, the oldest first; none where they are not known.
   *
   * @param type such as "Luật"
   * @param name without the type
   */
  public List<Edition> editions(String type, String name) {
    return editions.getOrDefault(NameKey.of(type) + "|" + NameKey.of(name), List.of());
  }

  /**
   * The longest known name of a law of this type at the start of {@code text}, whatever its case,
   * marks, commas and common abbreviations.
   *
   * @param type such as "Luật"
   */
  public Optional<Match> startOf(CharSequence text, String type) {
    String prefix = NameKey.of(type) + "|";
    StringBuilder key = new StringBuilder(prefix);
    Match best = null;
    int count = 0;
    int before = 0;
    for (Words.Word word : Words.of(text)) {
      if (++count > longest || !joins(text, before, word.start())) {
        break;
      }
      key.append(count == 1 ? "" : " ").append(word.key());
      String name = byKey.get(key.toString());
      if (name != null) {
        best = new Match(name, word.end());
      }
      before = word.end();
    }
    return Optional.ofNullable(best);
  }

  /** Whether nothing but blanks, commas and hyphens stands between two words. */
  private static boolean joins(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && ",-–;(/".indexOf(c) < 0
          || c == '\n'
          || c == '\t') {
        return false;
      }
    }
    return true;
  }
}
