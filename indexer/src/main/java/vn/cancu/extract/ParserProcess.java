package vn.cancu.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A second Java process in which files of binary formats are parsed, so that a parser that hangs,
 * runs out of memory or crashes costs that file alone: the process is ended, the next file gets a
 * new one. It starts with the first file and serves all that follow, one at a time.
 *
 * <p>Tika's {@code ForkParser} does the same for Tika's parsers, but ships them as serialized
 * objects and hands back SAX events; positions on PDF pages and merged cells need parsers of our
 * own, which is why the whole reading runs over there and only its outcome comes back.
 */
final class ParserProcess implements AutoCloseable {

  /** The process and the two ends of its pipes. */
  private record Running(Process process, DataOutputStream requests, DataInputStream answers) {

    Extraction ask(Path file) throws IOException {
      // Unlike its string form, the address of a file keeps the bytes of its name in any locale.
      requests.writeUTF(file.toUri().toString());
      requests.flush();
      return ExtractionCodec.read(answers);
    }
  }

  private final Limits limits;
  private @Nullable Running running;

  ParserProcess(Limits limits) {
    this.limits = limits;
  }

  /**
   * Has one file read.
   *
   * @param mediaType what to report when the process does not answer
   * @throws IOException when no process can be started
   */
  synchronized Extraction read(Path file, String mediaType) throws IOException {
    Running asked = running;
    if (asked == null || !asked.process().isAlive()) {
      asked = start();
      running = asked;
    }
    Process process = asked.process();
    CompletableFuture<Void> answered = new CompletableFuture<>();
    CompletableFuture<Boolean> late =
        answered
            .orTimeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
            .handle((_, timeout) -> {
              if (timeout != null) {
                process.destroyForcibly();
              }
              return timeout != null;
            });
    try {
      return asked.ask(file);
    } catch (IOException _) {
      close();
      return new Extraction.Unreadable(
          mediaType, late.getNow(false) ? Reasons.TOO_SLOW : Reasons.CRASHED);
    } finally {
      answered.complete(null);
    }
  }

  private Running start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command()).redirectError(Redirect.DISCARD);
    // The parsers open files by the string form of their names, which needs a locale of all
    // letters.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    return new Running(
        process,
        new DataOutputStream(process.getOutputStream()),
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + limits.heapMegabytes() + "m",
        "-Xss2m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        ParserMain.class.getName(),
        Integer.toString(limits.characters()));
  }

  /** Ends the process, if it runs. */
  @Override
  public synchronized void close() {
    if (running != null) {
      running.process().destroyForcibly();
      running = null;
    }
  }
}
