package vn.cancu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How often each word of the training texts occurred, the most frequent first. */
record WordCounts(List<Entry> entries) {

  static final String RESOURCE = "syllables.txt";
  static final String FIRST_LINE = "# cancu-syllables 1";

  /**
   * @param word as {@link #key} gives it
   */
  record Entry(String word, int count) {}

  WordCounts {
    entries = List.copyOf(entries);
  }

  static WordCounts bundled() {
    try (InputStream in = Objects.requireNonNull(WordCounts.class.getResourceAsStream(RESOURCE))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the lines of such a file.
   *
   * @throws IOException when it is none, or of another version
   */
  static WordCounts parse(String file) throws IOException {
    if (!file.startsWith(FIRST_LINE)) {
      throw new IOException(RESOURCE + " does not begin with " + FIRST_LINE);
    }
    List<Entry> entries = new ArrayList<>();
    file.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          int blank = line.indexOf(' ');
          entries.add(
              new Entry(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1))));
        });
    return new WordCounts(entries);
  }

  /** One spelling for a word: lower case, the tone mark where the traditional rule puts it. */
  static String key(String word) {
    return Syllable.parse(word).map(Syllable::spelling).orElse(word.toLowerCase(Locale.ROOT));
  }
}
