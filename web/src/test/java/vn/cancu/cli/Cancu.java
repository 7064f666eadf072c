package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.Main;

/** The command line as it is called, with its data in a folder of its own. */
final class Cancu {

  static final Path CONFIG = Path.of("..", "config");
  static final Path CORPUS = Path.of("..", "corpus");

  /** What a command said and how it ended. */
  record Outcome(int code, String out, String err) {}

  private final Path data;

  Cancu(Path data) {
    this.data = data;
  }

  /** A command that works with the data folder. */
  Outcome run(String command, String... arguments) {
    List<String> words =
        new ArrayList<>(List.of(command, "--data", data.toString(), "--config", CONFIG.toString()));
    words.addAll(List.of(arguments));
    return exactly(words.toArray(String[]::new));
  }

  /** Just these words. */
  static Outcome exactly(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Outcome(code, out.toString(), err.toString());
  }

  /** Copies files of the corpus whose names begin so into a folder. */
  static Path corpus(Path folder, String... beginnings) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(CORPUS)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        for (String beginning : beginnings) {
          if (name.startsWith(beginning)) {
            Files.copy(file, folder.resolve(name));
          }
        }
      }
    }
    return folder;
  }
}
