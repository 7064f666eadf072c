package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageScanTest {

  private static final PassageScan SCAN =
      new PassageScan(List.of("bao_hiem", "hiem_xa", "ki_hop"), new double[] {1, 2, 1}, 4);

  @Test
  void aTextWithoutThePairsHasNone() {
    assertThat(SCAN.of("Hiểm bảo, xã hiểm\n")).isEqualTo(new PassageScan.Shares(0, 0));
    assertThat(SCAN.of("")).isEqualTo(new PassageScan.Shares(0, 0));
  }

  @Test
  void sharesAreWeightedAndTheDensestParagraphCounts() {
    PassageScan.Shares shares = SCAN.of("Kỳ họp thứ hai\nBẢO HIỂM, xã hội; bảo hiểm y tế\n");
    assertThat(shares.text()).isEqualTo(1);
    // Three of four in eight syllables; one of four in four.
    assertThat(shares.passage()).isCloseTo(0.75 / 3, within(1e-9));
  }

  @Test
  void pairsDoNotSpanParagraphs() {
    assertThat(SCAN.of("bảo\nhiểm").text()).isZero();
  }
}
