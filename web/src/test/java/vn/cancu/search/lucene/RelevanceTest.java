package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;

/**
 * How high the right tasks stand for judged queries of every style, over the documents the portal
 * ships with.
 */
class RelevanceTest {

  /** Mean reciprocal rank in the first ten, as measured, less what a sound change may cost. */
  private static final double MEASURED = 0.969;

  private static final double TOLERANCE = 0.03;

  /** Share of the queries of each style that must find an answer in the first ten. */
  private static final double FOUND = 0.85;

  @TempDir private Path folder;

  private record Judged(String style, String query, Set<String> answers) {

    static Judged of(String line) {
      String[] columns = line.split("\t");
      return new Judged(columns[0], columns[1], Set.of(columns[2].split(" ")));
    }

    double reciprocalRank(List<Hit> hits) {
      for (int i = 0; i < hits.size(); i++) {
        if (answers.contains(hits.get(i).id())) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  }

  private static List<Judged> judged() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RelevanceTest.class.getResourceAsStream("judged-tasks.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Judged::of).toList();
    }
  }

  @Test
  void theRightTasksStandFirst() throws IOException {
    Map<String, List<Double>> byStyle = new TreeMap<>();
    List<String> below = new ArrayList<>();
    try (CorpusIndex corpus = CorpusIndex.in(folder)) {
      for (Judged judged : judged()) {
        double rank = judged.reciprocalRank(corpus.hits(Scope.TASKS, judged.query()));
        byStyle.computeIfAbsent(judged.style(), style -> new ArrayList<>()).add(rank);
        if (rank < 1) {
          below.add(judged.style() + ": " + judged.query() + " " + rank);
        }
      }
    }
    List<Double> all = byStyle.values().stream().flatMap(List::stream).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(mean(all)).as("not first: %s", below).isGreaterThan(MEASURED - TOLERANCE);
    byStyle.forEach((style, ranks) -> {
      long found = ranks.stream().filter(rank -> rank > 0).count();
      assertThat((double) found / ranks.size())
          .as("%s; not first: %s", style, below)
          .isGreaterThanOrEqualTo(FOUND);
    });
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
