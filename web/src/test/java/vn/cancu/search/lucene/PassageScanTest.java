package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PassageScanTest {

  private static final PassageScan SCAN =
      new PassageScan(List.of("bao_hiem", "hiem_xa", "ki_hop"), new double[] {1, 2, 1}, 4);

  private static PassageScan.Shares of(String text) {
    return SCAN.of(new JsonText(JsonMapper.shared().writeValueAsString(text), 1));
  }

  @Test
  void aTextWithoutThePairsHasNone() {
    assertThat(of("Hiểm bảo, xã hiểm\n")).isEqualTo(new PassageScan.Shares(0, 0));
    assertThat(of("")).isEqualTo(new PassageScan.Shares(0, 0));
  }

  @Test
  void sharesAreWeightedAndTheDensestParagraphCounts() {
    PassageScan.Shares shares = of("Kỳ họp thứ hai\nBẢO HIỂM, xã hội; bảo hiểm y tế\n");
    assertThat(shares.text()).isEqualTo(1);
    // Three of four in eight syllables; one of four in four.
    assertThat(shares.passage()).isCloseTo(0.75 / 3, within(1e-9));
  }

  @Test
  void pairsDoNotSpanParagraphs() {
    assertThat(of("bảo\nhiểm").text()).isZero();
  }

  @Test
  void escapesAreNoLetters() {
    assertThat(of("\"bảo\" hiểm").text()).isEqualTo(0.25);
    assertThat(of("bảo\thiểm\\xã").text()).isEqualTo(0.75);
    assertThat(of("bảo\u0001hiểm\u0002bảo").text()).isEqualTo(0.25);
    assertThat(of("bảo hiểm\r\nhiểm xã").text()).isEqualTo(0.75);
  }
}
