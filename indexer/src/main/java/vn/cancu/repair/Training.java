package vn.cancu.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cancu.language.BigramCounts;

/**
 * Counts the words and pairs of words of clean texts and writes the files that repairs draw on:
 * {@code syllables.txt} and {@code bigrams.gz}, which belong in the resources of {@code
 * vn.cancu.language}.
 */
public final class Training {

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
      RecordTexts.read(
          source,
          (text, line) -> {
            count(text);
            documents++;
          });
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

  private void count(String text) {
    counts.add(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
