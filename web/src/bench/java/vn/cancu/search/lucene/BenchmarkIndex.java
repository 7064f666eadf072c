package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.index.lucene.LuceneDocumentSink;
import vn.cancu.ingest.Pipeline;
import vn.cancu.ingest.Reading;
import vn.cancu.search.RankingSettings;
import vn.cancu.vocabulary.Vocabulary;

/** What the benchmarks search. The working directory is the root of the repository. */
record BenchmarkIndex(LuceneSearchEngine engine) {

  private static final Path CONFIG = Path.of("config");
  private static final Path CORPUS = Path.of("corpus");
  private static final int LONGEST_QUERY = 1000;

  private static final List<String> QUERIES =
      List.of(
          "bảo hiểm xã hội",
          "thủ tục hành chính",
          "kế hoạch kiểm soát",
          "cai cach hanh chinh",
          "dịch vụ công trực tuyến",
          "hồ sơ bảo hiểm y tế",
          "báo cáo định kỳ hằng quý",
          "Đơn vị nào chủ trì rà soát, đánh giá thủ tục hành chính trong năm 2021?",
          "Việc tiếp nhận và trả kết quả giải quyết thủ tục hành chính được thực hiện thế nào?",
          "Trách nhiệm của Bảo hiểm xã hội các tỉnh, thành phố trực thuộc Trung ương là gì?");

  /**
   * @param data folder of the program's data; empty for the corpus, indexed in {@code scratch}
   */
  static BenchmarkIndex open(String data, Path scratch) throws IOException {
    Vocabulary vocabulary = Vocabulary.load(CONFIG);
    Path folder = data.isEmpty() ? scratch : Path.of(data).resolve("index");
    if (data.isEmpty()) {
      indexCorpus(folder, vocabulary);
    }
    RankingSettings settings = RankingSettings.load(CONFIG);
    return new BenchmarkIndex(
        LuceneSearchEngine.open(
            folder, vocabulary, settings, LONGEST_QUERY, Clock.systemDefaultZone()));
  }

  private static void indexCorpus(Path folder, Vocabulary vocabulary) throws IOException {
    Pipeline pipeline = Pipeline.standard(vocabulary);
    try (LuceneDocumentSink sink = LuceneDocumentSink.open(folder, vocabulary);
        Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        if (pipeline.read(file) instanceof Reading.Understood understood) {
          sink.put(file.getFileName().toString(), understood.document());
        }
      }
      sink.commit();
    }
  }

  /** The queries of a file, one a line, plain or as {@code {"text": …}}; some when it is empty. */
  static List<String> queries(String file) throws IOException {
    if (file.isEmpty()) {
      return QUERIES;
    }
    JsonMapper mapper = JsonMapper.builder().build();
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.startsWith("{") ? mapper.readTree(line).path("text").asString() : line)
        .toList();
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
