package vn.cancu.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.cancu.extract.SourceText;
import vn.cancu.repair.Repair;
import vn.cancu.vocabulary.Vocabulary;

/** Texts to measure with, made from the documents that ship with the program. */
final class SampleTexts {

  private static final Path CORPUS = Path.of("corpus");
  private static final long SEED = 20260101;

  /** One character in so many is damaged, as in the worst recognised scans. */
  private static final int ONE_IN = 40;

  /** What print is taken for: marks and letters that look alike. */
  private static final String[] LOOKALIKES = {
    "ệê", "ếé", "ềè", "ầà", "ấá", "ộô", "ốó", "ồò", "ơo", "ưu", "đd", "ảá", "ọo", "ạa", "la", "mn"
  };

  private SampleTexts() {}

  /** The documents as a careful typist would have written them. */
  static List<String> clean() throws IOException {
    Repair repair = new Repair(Vocabulary.load(Path.of("config")));
    return at(CORPUS).stream()
        .map(text -> repair.apply(new SourceText(text, List.of(), "text/plain")).text())
        .toList();
  }

  /** The documents as a bad scan shows them: short lines, lost marks, broken words. */
  static List<String> damaged() throws IOException {
    Random random = new Random(SEED);
    return clean().stream().map(text -> damaged(text, random)).toList();
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text.length() * 11 / 10);
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wraps = c == ' ' && column > 70;
      boolean hit = random.nextInt(ONE_IN) == 0;
      String by = wraps ? "\n" : hit ? misread(c, random) : String.valueOf(c);
      damaged.append(by);
      column = by.endsWith("\n") ? 0 : column + 1;
    }
    return damaged.toString();
  }

  private static String misread(char c, Random random) {
    for (String pair : LOOKALIKES) {
      if (pair.charAt(0) == c) {
        return pair.substring(1);
      }
    }
    return switch (random.nextInt(8)) {
      case 0 -> c + "\n";
      case 1 -> c + " ";
      case 2 -> "";
      default -> String.valueOf(c);
    };
  }

  /** The texts of a file, or of the plain text files of a folder. */
  static List<String> at(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(Files.readString(path));
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".txt")) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
