package vn.cancu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.Reading;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.lucene.LuceneSearchEngine;
import vn.cancu.vocabulary.Vocabulary;

/** The documents the portal ships with, behind the real parser, index and server. */
final class CorpusSite implements AutoCloseable {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Clock SOME_DAY =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final LuceneDocumentSink sink;
  private final SearchEngine engine;
  private final Site site;

  private CorpusSite(LuceneDocumentSink sink, SearchEngine engine) {
    this.sink = sink;
    this.engine = engine;
    site = Site.over(engine);
  }

  static CorpusSite in(Path folder) throws IOException {
    Vocabulary vocabulary = Vocabulary.load(Site.CONFIG);
    LuceneDocumentSink sink = LuceneDocumentSink.open(folder, vocabulary, SOME_DAY);
    Pipeline pipeline = Pipeline.standard(vocabulary);
    try (Stream<Path> files = Files.list(Path.of("..", "corpus"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        if (pipeline.read(file) instanceof Reading.Understood understood) {
          sink.put(file.getFileName().toString(), understood.document());
        }
      }
    }
    sink.commit();
    return new CorpusSite(
        sink,
        LuceneSearchEngine.open(
            folder, vocabulary, RankingSettings.load(Site.CONFIG), 1000, SOME_DAY));
  }

  Site site() {
    return site;
  }

  SearchEngine engine() {
    return engine;
  }

  void put(String source, LegalDocument document) throws IOException {
    sink.put(source, document);
    sink.commit();
  }

  void remove(String source) throws IOException {
    sink.remove(source);
    sink.commit();
  }

  /** Removes it and waits until that is noticed. */
  void remove(String source, String page) throws IOException, InterruptedException {
    remove(source);
    for (int tries = 0; tries < 100 && site.get(page).statusCode() != 404; tries++) {
      Thread.sleep(100);
    }
    assertThat(site.get(page).statusCode()).isEqualTo(404);
  }

  String body(String path) throws IOException, InterruptedException {
    return site.get(path).body();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return MAPPER.readTree(body(path));
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return site.post(path, type, body);
  }

  /** The engine notices a commit within half a second. */
  void await(String path, String part) throws IOException, InterruptedException {
    String body = "";
    for (int tries = 0; tries < 100; tries++) {
      body = body(path);
      if (body.contains(part)) {
        return;
      }
      Thread.sleep(100);
    }
    assertThat(body).contains(part);
  }

  @Override
  public void close() throws IOException {
    site.close();
    engine.close();
    sink.close();
  }
}
