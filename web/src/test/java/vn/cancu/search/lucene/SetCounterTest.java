package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetCounterTest {

  private static final int SIZE = 200;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 33})
  void countsLikeCountingOneByOne(int sets) {
    Random random = new Random(sets);
    int[] counts = new int[SIZE];
    SetCounter counter = new SetCounter(SIZE);
    for (int i = 0; i < sets; i++) {
      FixedBitSet set = new FixedBitSet(SIZE);
      for (int entry = 0; entry < SIZE; entry++) {
        if (random.nextInt(SIZE) < entry) {
          set.set(entry);
          counts[entry]++;
        }
      }
      if (i % 2 == 0) {
        counter.add(set);
      } else {
        counter.add(IntStream.range(0, SIZE).filter(set::get).toArray());
      }
    }
    for (int required = 1; required <= sets + 2; required++) {
      FixedBitSet enough = counter.atLeast(required);
      for (int entry = 0; entry < SIZE; entry++) {
        assertThat(enough.get(entry))
            .as("seed %s, entry %s, at least %s", sets, entry, required)
            .isEqualTo(counts[entry] >= required);
      }
    }
  }
}
