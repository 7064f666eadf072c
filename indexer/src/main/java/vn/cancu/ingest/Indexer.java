package vn.cancu.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.DocumentSink;
import vn.cancu.ingest.IngestProgress.Outcome;

/** Brings the index in step with the files below some paths. */
public final class Indexer {

  private final Path home;
  private final Pipeline pipeline;
  private final DocumentSink sink;
  private final Ledger ledger;
  private final Clock clock;
  private final IngestProgress progress;

  /**
   * @param home folder against which sources inside it are named, so that a project that moved is
   *     still known
   */
  public Indexer(
      Path home,
      Pipeline pipeline,
      DocumentSink sink,
      Ledger ledger,
      Clock clock,
      IngestProgress progress) {
    this.home = home.toAbsolutePath().normalize();
    this.pipeline = pipeline;
    this.sink = sink;
    this.ledger = ledger;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Reads what is new or changed, removes what is gone, commits.
   *
   * @throws IOException when the index or the ledger cannot be written; what is wrong with an input
   *     is in the ledger
   */
  public IngestReport run(List<Path> paths) throws IOException {
    Instant start = clock.instant();
    SourceScan scan = SourceScan.of(paths);
    progress.started(scan.files().size() + scan.unreadable().size());
    Tally tally = new Tally();
    for (Path path : scan.unreadable()) {
      tally.count(
          reject(
              LedgerEntry.sourceOf(home, path),
              null,
              "không đọc được (không có, không có quyền hoặc không phải tệp thường) / missing, not permitted or no regular file"));
    }
    for (Path file : scan.files()) {
      tally.count(index(file));
    }
    removeMissing(paths, scan, tally);
    sink.commit();
    ledger.save();
    IngestReport report = tally.report(Duration.between(start, clock.instant()));
    progress.finished(report);
    return report;
  }

  private Outcome index(Path file) throws IOException {
    String source = LedgerEntry.sourceOf(home, file);
    String hash;
    try {
      hash = Sha256.of(file);
    } catch (IOException e) {
      return reject(
          source,
          null,
          "không đọc được tệp / the file cannot be read: " + e.getClass().getSimpleName());
    }
    Optional<LedgerEntry> known = ledger.find(source);
    if (known.isPresent() && hash.equals(known.get().sha256())) {
      Outcome outcome =
          known.get().reason() == null
              ? new Outcome.Unchanged()
              : new Outcome.Rejected(known.get().reason());
      progress.input(source, outcome);
      return outcome;
    }
    return switch (pipeline.read(file)) {
      case Reading.Understood(LegalDocument document) -> put(source, hash, document);
      case Reading.Rejected(String reason) -> reject(source, hash, reason);
    };
  }

  private Outcome put(String source, String hash, LegalDocument document) throws IOException {
    sink.put(source, document);
    ledger.put(LedgerEntry.indexed(source, hash, document, clock.instant()));
    Outcome outcome = Outcome.Indexed.of(document);
    progress.input(source, outcome);
    return outcome;
  }

  private Outcome reject(String source, @Nullable String hash, String reason) throws IOException {
    sink.remove(source);
    ledger.put(LedgerEntry.rejected(source, hash, reason, clock.instant()));
    Outcome outcome = new Outcome.Rejected(reason);
    progress.input(source, outcome);
    return outcome;
  }

  /**
   * A source of an earlier run below one of the paths that is no longer there leaves index and
   * ledger.
   */
  private void removeMissing(List<Path> paths, SourceScan scan, Tally tally) throws IOException {
    List<Path> roots = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    for (LedgerEntry entry : ledger.entries()) {
      Path file = home.resolve(entry.file());
      boolean below = roots.stream().anyMatch(file::startsWith);
      boolean blocked = scan.unreadable().stream().anyMatch(file::startsWith);
      if (below && !blocked && !Files.exists(file)) {
        sink.remove(entry.source());
        ledger.remove(entry.source());
        progress.input(entry.source(), new Outcome.Removed());
        tally.count(new Outcome.Removed());
      }
    }
  }
}
