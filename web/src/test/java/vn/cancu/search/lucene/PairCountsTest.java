package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairCountsTest {

  @Test
  void countsAsAMapWould() {
    long seed = 7;
    Random random = new Random(seed);
    Map<String, Integer> expected = new HashMap<>();
    PairCounts.Builder builder = new PairCounts.Builder();
    for (int i = 0; i < 50_000; i++) {
      String first = "w" + random.nextInt(200);
      String second = "w" + random.nextInt(200);
      expected.merge(first + " " + second, 1, Integer::sum);
      builder.add(PairCounts.key(first), PairCounts.key(second), 1);
    }
    PairCounts all = builder.build(1);
    PairCounts frequent = builder.build(3);
    expected.forEach((pair, count) -> {
      long first = PairCounts.key(pair.split(" ")[0]);
      long second = PairCounts.key(pair.split(" ")[1]);
      assertThat(all.of(first, second)).as("%s, seed %s", pair, seed).isEqualTo(count);
      assertThat(frequent.of(first, second)).as(pair).isEqualTo(count < 3 ? 0 : count);
    });
    assertThat(all.of(PairCounts.key("a"), PairCounts.key("b"))).isZero();
  }

  @Test
  void orderMattersAndLargeCountsStayLarge() {
    PairCounts.Builder builder = new PairCounts.Builder();
    long bao = PairCounts.key("bảo");
    long hiem = PairCounts.key("hiểm");
    builder.add(bao, hiem, 60_000);
    builder.add(bao, hiem, 60_000);
    PairCounts counts = builder.build(1);
    assertThat(counts.of(bao, hiem)).isEqualTo(65_535);
    assertThat(counts.of(hiem, bao)).isZero();
  }
}
