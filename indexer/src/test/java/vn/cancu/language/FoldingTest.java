package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Nghị quyết, nghi quyet",
    "ĐƯỜNG, duong",
    "hie\u0302\u0309m, hiem",
    "Ðiều, dieu",
    "ữ, u",
    "35/2021/NĐ-CP, 35/2021/nd-cp",
    "Café №5 😀, cafe №5 😀"
  })
  void takesMarksOffAndKeepsTheRest(String text, String expected) {
    assertThat(Folding.fold(text)).isEqualTo(expected);
  }
}
