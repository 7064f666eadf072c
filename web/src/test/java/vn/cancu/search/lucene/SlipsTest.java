package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

  @Test
  void aroundAWordStandsEverySingleSlip() {
    assertThat(Slips.around("hiem"))
        .contains("hiem", "him", "hieem", "hime", "hoem", "chiem", "hiemq", "iem")
        .doesNotContain("hm", "himee", "");
  }

  /** The first is likelier to be typed as {@code typed} than the second. */
  @ParameterizedTest
  @CsvSource({
    "hiểm, hiếm, hiem", // both lack marks: alike
    "hiểm, him, hiểmm",
    "hiểm, hiển, hiểmm",
    "hiểm, kiểm, hiểj",
    "hội, hỏi, hôị",
    "định, đinh, địnhh",
  })
  void likelierSlipsCostLess(String likely, String other, String typed) {
    assertThat(Slips.bits(likely, typed)).isLessThanOrEqualTo(Slips.bits(other, typed));
  }

  @Test
  void noSlipCostsNothing() {
    assertThat(Slips.bits("hiểm", "hiểm")).isZero();
    assertThat(Slips.bits("hiểm", "hiếm")).isPositive();
  }
}
