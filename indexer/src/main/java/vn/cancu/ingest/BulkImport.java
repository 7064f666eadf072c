package vn.cancu.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.DocumentSink;
import vn.cancu.ingest.IngestProgress.Outcome;

/**
 * Brings the index in step with a file of records, one JSON object a line, plain or gzipped.
 *
 * <p>The file is streamed; records are understood and written on all processors, and booked in the
 * order of the file. Every {@value #BATCH} records are committed together with the ledger, so that
 * a run that was cut goes on where it stood. A record is known by its line.
 */
public final class BulkImport {

  private static final int BATCH = 10_000;

  /** Records under way at once; bounds the memory whatever the size of the file. */
  private static final int AHEAD = 64;

  private static final int GZIP_MAGIC = 0x1f8b;

  private final Path home;
  private final RecordReader reader;
  private final DocumentSink sink;
  private final Ledger ledger;
  private final Clock clock;
  private final IngestProgress progress;

  /**
   * @param home folder against which sources inside it are named
   */
  public BulkImport(
      Path home,
      RecordReader reader,
      DocumentSink sink,
      Ledger ledger,
      Clock clock,
      IngestProgress progress) {
    this.home = home.toAbsolutePath().normalize();
    this.reader = reader;
    this.sink = sink;
    this.ledger = ledger;
    this.clock = clock;
    this.progress = progress;
  }

  /** A line on its way to the index. */
  private record Pending(String source, String hash, Future<Reading> reading) {}

  /**
   * Reads what is new or changed, removes the records of lines that are gone, commits.
   *
   * @throws IOException when the file, the index or the ledger cannot be read or written; what is
   *     wrong with a record is in the ledger
   */
  public IngestReport run(Path file) throws IOException {
    Instant start = clock.instant();
    String name = LedgerEntry.sourceOf(home, file);
    progress.started(count(file));
    Tally tally = new Tally();
    int lines = 0;
    int workers = Runtime.getRuntime().availableProcessors();
    try (ExecutorService executor = Executors.newFixedThreadPool(workers);
        BufferedReader in = open(file)) {
      Deque<Pending> pending = new ArrayDeque<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines++;
        if (!line.isBlank()) {
          submit(LedgerEntry.record(name, lines), line, executor, pending, tally);
        }
        if (pending.size() >= AHEAD) {
          book(pending.remove(), tally);
        }
        if (lines % BATCH == 0) {
          bookAll(pending, tally);
          save();
        }
      }
      bookAll(pending, tally);
    }
    removeAfter(name, lines, tally);
    save();
    IngestReport report = tally.report(Duration.between(start, clock.instant()));
    progress.finished(report);
    return report;
  }

  private void submit(
      String source, String line, ExecutorService executor, Deque<Pending> pending, Tally tally) {
    String hash = Sha256.of(line);
    Optional<LedgerEntry> known = ledger.find(source);
    if (known.isPresent() && hash.equals(known.get().sha256())) {
      String reason = known.get().reason();
      Outcome outcome = reason == null ? new Outcome.Unchanged() : new Outcome.Rejected(reason);
      progress.input(source, outcome);
      tally.count(outcome);
      return;
    }
    pending.add(new Pending(source, hash, executor.submit(() -> write(source, line))));
  }

  private Reading write(String source, String line) throws IOException {
    Reading reading = reader.read(source, line);
    switch (reading) {
      case Reading.Understood(LegalDocument document) -> sink.put(source, document);
      case Reading.Rejected _ -> sink.remove(source);
    }
    return reading;
  }

  private void bookAll(Deque<Pending> pending, Tally tally) throws IOException {
    while (!pending.isEmpty()) {
      book(pending.remove(), tally);
    }
  }

  private void book(Pending pending, Tally tally) throws IOException {
    String source = pending.source();
    Outcome outcome =
        switch (result(pending.reading())) {
          case Reading.Understood(LegalDocument document) -> {
            ledger.put(LedgerEntry.indexed(source, pending.hash(), document, clock.instant()));
            yield Outcome.Indexed.of(document);
          }
          case Reading.Rejected(String reason) -> {
            ledger.put(LedgerEntry.rejected(source, pending.hash(), reason, clock.instant()));
            yield new Outcome.Rejected(reason);
          }
        };
    progress.input(source, outcome);
    tally.count(outcome);
  }

  private static Reading result(Future<Reading> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("đã dừng giữa chừng / interrupted", e);
    }
  }

  private void removeAfter(String name, int lines, Tally tally) throws IOException {
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.file().equals(name) && entry.line() > lines) {
        sink.remove(entry.source());
        ledger.remove(entry.source());
        progress.input(entry.source(), new Outcome.Removed());
        tally.count(new Outcome.Removed());
      }
    }
  }

  private void save() throws IOException {
    sink.commit();
    ledger.save();
  }

  /** Lines that are not blank, for the reader who waits. */
  private static int count(Path file) throws IOException {
    int lines = 0;
    boolean blank = true;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = unpacked(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (int i = 0; i < length; i++) {
          lines += buffer[i] == '\n' && !blank ? 1 : 0;
          blank = buffer[i] == '\n' || (blank && buffer[i] >= 0 && buffer[i] <= ' ');
        }
      }
    }
    return blank ? lines : lines + 1;
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(unpacked(file), StandardCharsets.UTF_8), 1 << 16);
  }

  private static InputStream unpacked(Path file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }
}
