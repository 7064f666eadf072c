package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.cancu.ingest.Ledger;
import vn.cancu.ingest.LedgerEntry;

/**
 * What an index is made from.
 *
 * @param paths files and folders of documents
 * @param recordFiles files of records
 */
record Sources(List<Path> paths, List<Path> recordFiles) {

  Sources {
    paths = List.copyOf(paths);
    recordFiles = List.copyOf(recordFiles);
  }

  /** The corpus alone. */
  static Sources of(Path corpus) {
    return new Sources(List.of(corpus), List.of());
  }

  /** The corpus, and what the ledger names outside it and is still there. */
  static Sources of(Path corpus, Path home, Ledger ledger) {
    Stream<Path> others = existing(home, ledger, false).filter(file -> !file.startsWith(corpus));
    return new Sources(
        Stream.concat(Stream.of(corpus), others).toList(), existing(home, ledger, true).toList());
  }

  private static Stream<Path> existing(Path home, Ledger ledger, boolean records) {
    return ledger.entries().stream()
        .filter(entry -> entry.isRecord() == records)
        .map(LedgerEntry::file)
        .distinct()
        .map(home::resolve)
        .filter(Files::exists);
  }
}
