package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bảo", "HIỂM", "xã", "hội", "thất", "nghiệp", "quý", "quyết", "giêng", "gì", "giữ", "khuỷu",
        "ngoằn", "y", "ô", "Ủy", "uỷ", "nghiêng", "quốc", "quản", "được", "ngành", "giảm", "kỳ",
        "huyện", "toán", "quy"
      })
  void acceptsSyllables(String word) {
    assertThat(Syllable.parse(word)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ể", "tr", "ơn", "hoc", "xa1", "BHXH", "ngê", "kanh", "ghan", "clip", "email", "hộii", "ươ"
      })
  void tellsFragmentsAndForeignWordsApart(String word) {
    boolean whole = "Ể".equals(word) || "ơn".equals(word);
    assertThat(Syllable.parse(word).isPresent()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "hòa, hòa",
    "thuỷ, thủy",
    "THỦY, thủy",
    "quý, quý",
    "qúy, quý",
    "hoán, hoán",
    "khoẻ, khỏe",
    "ngoài, ngoài",
    "người, người",
    "giầy, giầy",
    "uỷ, ủy",
    "tuỳ, tùy",
    "của, của",
    "nghĩa, nghĩa",
    "khuỷu, khuỷu",
    "toàn, toàn"
  })
  void putsTheToneInOnePlace(String written, String expected) {
    assertThat(Syllable.parse(written)).map(Syllable::spelling).contains(expected);
  }
}
