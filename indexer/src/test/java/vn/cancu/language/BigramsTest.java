package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigramsTest {

  private static final Bigrams BUNDLED = Bigrams.bundled();

  @Test
  void knowsWordsWhateverTheirCaseAndTonePlacement() {
    assertThat(BUNDLED.id("HOÀ")).isEqualTo(BUNDLED.id("hòa")).isGreaterThan(Bigrams.NUMBER);
    assertThat(BUNDLED.word(BUNDLED.id("HOÀ"))).isEqualTo("hòa");
    assertThat(BUNDLED.id("hiém")).isEqualTo(Bigrams.UNKNOWN);
  }

  @Test
  void tellsWhatBelongsTogether() {
    int insurance = BUNDLED.id("bảo");
    assertThat(BUNDLED.count(insurance, BUNDLED.id("hiểm"))).isGreaterThan(1000);
    assertThat(BUNDLED.count(insurance, BUNDLED.id("hiếm"))).isLessThan(10);
    assertThat(BUNDLED.association(insurance, BUNDLED.id("hiểm"))).isGreaterThan(4);
    assertThat(BUNDLED.logProbability(insurance, BUNDLED.id("hiểm")))
        .isGreaterThan(BUNDLED.logProbability(insurance, BUNDLED.id("hiếm")) + 5);
  }

  @Test
  void givesProbabilitiesToWhateverFollows() {
    int left = BUNDLED.id("bảo");
    double sum = 0;
    for (int right = 0; right < BUNDLED.size(); right++) {
      sum += Math.exp(BUNDLED.logProbability(left, right));
    }
    assertThat(sum).isCloseTo(1, within(0.1));
  }

  @Test
  void readsWhatWasCounted(@TempDir Path folder) throws IOException {
    BigramCounts counts = new BigramCounts();
    for (int i = 0; i < 8; i++) {
      counts.add("Thủ tướng Chính phủ. Thủ đô 1000 năm\nchính");
    }
    counts.write(folder, "a test");
    Bigrams read = Bigrams.read(folder);
    assertThat(counts.total()).isEqualTo(8 * 8);
    assertThat(read.count(read.id("thủ"))).isEqualTo(16);
    assertThat(read.count(read.id("thủ"), read.id("tướng"))).isEqualTo(8);
    assertThat(read.count(read.id("phủ"), read.id("thủ"))).isZero();
    assertThat(read.count(read.id("phủ"), Bigrams.BOUNDARY)).isEqualTo(8);
    assertThat(read.count(read.id("đô"), Bigrams.NUMBER)).isEqualTo(8);
    assertThat(read.count(Bigrams.NUMBER, read.id("năm"))).isEqualTo(8);
    assertThat(read.word(Bigrams.FIRST_WORD)).isEqualTo("chính");
  }

  @Test
  void refusesFilesThatDoNotBelongTogether(@TempDir Path folder) throws IOException {
    BigramCounts counts = new BigramCounts();
    for (int i = 0; i < 8; i++) {
      counts.add("Thủ tướng Chính phủ");
    }
    counts.write(folder, "a test");
    Files.writeString(folder.resolve("syllables.txt"), WordCounts.FIRST_LINE + "\nthủ 8\n");
    assertThatThrownBy(() -> Bigrams.read(folder)).isInstanceOf(IOException.class);
    Files.writeString(folder.resolve("syllables.txt"), "thủ 8\n");
    assertThatThrownBy(() -> Bigrams.read(folder)).isInstanceOf(IOException.class);
  }
}
