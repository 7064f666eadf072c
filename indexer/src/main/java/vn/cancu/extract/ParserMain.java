package vn.cancu.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The process of the parsers: reads paths from its standard input, writes an {@link Extraction} for
 * each, ends with its input or with the process that started it.
 */
final class ParserMain {

  private ParserMain() {}

  /**
   * @param arguments most characters to take from a file
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream output = System.out;
    // What a library prints must not get between the answers.
    System.setOut(System.err);
    ProcessHandle.current().parent().ifPresent(ParserMain::endWith);
    Limits limits =
        new Limits(Long.MAX_VALUE, Integer.parseInt(arguments[0]), Duration.ofDays(1), 32);
    DocumentReader reader = new DocumentReader(limits);
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(output, 1 << 16));
    while (true) {
      Path file;
      try {
        file = Path.of(URI.create(in.readUTF()));
      } catch (EOFException _) {
        return;
      }
      ExtractionCodec.write(reader.read(file), out);
    }
  }

  private static void endWith(ProcessHandle parent) {
    CompletableFuture<Void> _ = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
  }
}
