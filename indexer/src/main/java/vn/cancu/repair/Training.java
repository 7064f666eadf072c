package vn.cancu.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.language.BigramCounts;

/**
 * Counts the words and pairs of words of clean texts and writes the files that repairs draw on:
 * {@code syllables.txt} and {@code bigrams.gz}, which belong in the resources of {@code
 * vn.cancu.language}.
 */
public final class Training {

  /** Members of a JSON document, at any depth, that hold text. */
  private static final Set<String> TEXTS = Set.of("title", "heading", "text", "content");

  private static final JsonMapper JSON = new JsonMapper();

  private final BigramCounts counts = new BigramCounts();
  private int documents;

  private Training() {}

  /**
   * What was counted.
   *
   * @param documents number of texts
   * @param words number of words in them
   */
  public record Summary(int documents, long words) {}

  /**
   * Counts and writes; where there is no text, nothing is written.
   *
   * @param source a text file, a file of JSON documents one a line ({@code .jsonl}, {@code
   *     .jsonl.gz}), or a folder of such files, in UTF-8
   * @param target a folder, made when missing
   * @throws IOException when a file cannot be read or written, or is not what its name says
   */
  public static Summary run(Path source, Path target) throws IOException {
    Training training = new Training();
    training.read(source);
    Summary summary = new Summary(training.documents, training.counts.total());
    if (summary.documents() == 0) {
      return summary;
    }
    Files.createDirectories(target);
    training.counts.write(
        target,
        "Words and how often they occur in %d documents with %d words (%s)."
            .formatted(summary.documents(), summary.words(), source.getFileName()));
    return summary;
  }

  private void read(Path source) throws IOException {
    String name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(source)) {
      for (Path entry : entries(source)) {
        read(entry);
      }
    } else if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
      readJsonLines(source, name.endsWith(".gz"));
    } else if (name.endsWith(".txt")) {
      count(Files.readString(source));
      documents++;
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  private void readJsonLines(Path file, boolean zipped) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = zipped ? new GZIPInputStream(raw, 1 << 16) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          count(JSON.readTree(line));
          documents++;
        }
      }
    }
  }

  private void count(JsonNode node) {
    node.forEachEntry((name, value) -> {
      if (value.isString() && TEXTS.contains(name)) {
        count(value.stringValue());
      } else if (value.isArray()) {
        value.forEach(this::count);
      } else if (value.isObject()) {
        count(value);
      }
    });
  }

  private void count(String text) {
    counts.add(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
