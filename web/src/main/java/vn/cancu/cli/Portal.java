package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import vn.cancu.api.Json;
import vn.cancu.api.SearchApi;
import vn.cancu.index.DocumentSink;
import vn.cancu.index.IndexFolder;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.ingest.BulkImport;
import vn.cancu.ingest.Indexer;
import vn.cancu.ingest.IngestProgress;
import vn.cancu.ingest.IngestReport;
import vn.cancu.ingest.Ledger;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.RecordReader;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.lucene.LuceneSearchEngine;
import vn.cancu.server.Settings;
import vn.cancu.server.WebServer;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.Validities;
import vn.cancu.vocabulary.Vocabulary;

/**
 * The parts of the program put together: the only class that names the engine, for the commands
 * that write the index and for those that read it.
 */
final class Portal {

  private final ProjectFolders folders;
  private final Settings settings;
  private final Vocabulary vocabulary;
  private final Clock clock;

  private Portal(ProjectFolders folders, Settings settings, Vocabulary vocabulary, Clock clock) {
    this.folders = folders;
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /** Over these folders, by the clock of Vietnam. */
  static Portal of(ProjectFolders folders, Settings settings) {
    Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    return new Portal(folders, settings, Vocabulary.load(folders.config()), clock);
  }

  /** The same with the settings of the configuration. */
  static Portal of(ProjectFolders folders) {
    return of(folders, Settings.load(folders.config()));
  }

  /** The site and the API over an open engine. */
  WebServer server(SearchEngine engine) {
    return new WebServer(engine, vocabulary, new DraftFiles(vocabulary), settings, clock);
  }

  /** Searches of an open engine as JSON. */
  SearchApi searchApi(SearchEngine engine) {
    Validities validities = new Validities(engine, new Catalogue(engine), clock);
    return new SearchApi(engine, validities, new Json(), clock);
  }

  /** Whether anything was ever indexed here. */
  boolean hasIndex() throws IOException {
    return IndexFolder.current(folders.index()).isPresent();
  }

  /**
   * Opens the index for reading.
   *
   * @throws IOException when there is none or it cannot be read; the message tells what to do
   */
  SearchEngine open() throws IOException {
    return LuceneSearchEngine.open(
        folders.index(),
        vocabulary,
        RankingSettings.load(folders.config()),
        settings.limits().queryLength(),
        clock);
  }

  /**
   * Brings the index in step with the files below {@code paths}. Where the index is gone the ledger
   * is worth nothing, whatever it says.
   */
  IngestReport update(List<Path> paths, IngestProgress progress) throws IOException {
    Ledger ledger = ledger();
    try (DocumentSink sink = LuceneDocumentSink.open(folders.index(), vocabulary)) {
      return files(sink, ledger, progress).run(paths);
    }
  }

  /** Brings the index in step with a file of records. */
  IngestReport importRecords(Path file, IngestProgress progress) throws IOException {
    Ledger ledger = ledger();
    try (DocumentSink sink = LuceneDocumentSink.open(folders.index(), vocabulary)) {
      return records(sink, ledger, progress).run(file);
    }
  }

  /** Makes the index anew; the old one answers until the new one is complete. */
  IngestReport rebuild(Sources sources, IngestProgress progress) throws IOException {
    Files.createDirectories(folders.data());
    Ledger ledger = Ledger.blank(folders.ledger());
    try (DocumentSink sink = LuceneDocumentSink.rebuild(folders.index(), vocabulary)) {
      DocumentSink whole = new UncommittedSink(sink);
      IngestReport report = files(whole, ledger, progress).run(sources.paths());
      for (Path file : sources.recordFiles()) {
        report = report.plus(records(whole, ledger, progress).run(file));
      }
      sink.commit();
      return report;
    }
  }

  /**
   * The corpus, and every file outside it that was given in earlier runs and is still there.
   *
   * @throws IOException when the ledger of earlier runs cannot be read
   */
  Sources everything() throws IOException {
    return Sources.of(folders.corpus(), folders.home(), Ledger.open(folders.ledger()));
  }

  private Ledger ledger() throws IOException {
    Files.createDirectories(folders.data());
    return hasIndex() ? Ledger.open(folders.ledger()) : Ledger.blank(folders.ledger());
  }

  private Indexer files(DocumentSink sink, Ledger ledger, IngestProgress progress) {
    Pipeline pipeline = Pipeline.standard(vocabulary);
    return new Indexer(folders.home(), pipeline, sink, ledger, clock, progress);
  }

  private BulkImport records(DocumentSink sink, Ledger ledger, IngestProgress progress) {
    RecordReader reader = new RecordReader(vocabulary);
    return new BulkImport(folders.home(), reader, sink, ledger, clock, progress);
  }
}
