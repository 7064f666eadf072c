package vn.cancu.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.Reading;
import vn.cancu.search.Hit;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.Vocabulary;

/** The documents the portal ships with, read, indexed and searched as in service. */
final class CorpusIndex implements AutoCloseable {

  private static final Path CONFIG = Path.of("..", "config");
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final Clock SOME_DAY =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final LuceneSearchEngine engine;
  private final List<LegalDocument> documents;

  private CorpusIndex(LuceneSearchEngine engine, List<LegalDocument> documents) {
    this.engine = engine;
    this.documents = List.copyOf(documents);
  }

  static CorpusIndex in(Path folder) throws IOException {
    Vocabulary vocabulary = Vocabulary.load(CONFIG);
    Pipeline pipeline = Pipeline.standard(vocabulary);
    List<LegalDocument> documents = new ArrayList<>();
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, vocabulary, SOME_DAY);
        Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        if (pipeline.read(file) instanceof Reading.Understood understood) {
          documents.add(understood.document());
          sink.put(file.getFileName().toString(), understood.document());
        }
      }
      sink.commit();
    }
    RankingSettings settings = RankingSettings.load(CONFIG);
    return new CorpusIndex(
        LuceneSearchEngine.open(folder, vocabulary, settings, 1000, SOME_DAY), documents);
  }

  List<LegalDocument> documents() {
    return documents;
  }

  LuceneSearchEngine engine() {
    return engine;
  }

  /** The first ten hits. */
  List<Hit> hits(Scope scope, String text) {
    return engine
        .search(new SearchRequest(text, scope, List.of(), Sort.RELEVANCE, 10, null, Set.of()))
        .hits();
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
