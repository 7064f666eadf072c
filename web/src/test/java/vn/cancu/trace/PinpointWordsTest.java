package vn.cancu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Pinpoint;

class PinpointWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Điều 14, dieu-14",
    "khoản 2 Điều 14, dieu-14.khoan-2",
    "điểm đ khoản 2 Điều 14a, dieu-14a.khoan-2.diem-đ",
    "Điều 14 khoản 2 điểm b, dieu-14.khoan-2.diem-b",
    "'Điều 14, khoản 2', dieu-14.khoan-2",
    "DIEU 7 KHOAN 3, dieu-7.khoan-3",
    "khoản 3, khoan-3",
    "chương II, ",
    "điều, ",
    "điều này, ",
    "mười điều 5x9, ",
  })
  void readsAPlaceInWords(String words, String path) {
    assertThat(PinpointWords.read(words).map(Pinpoint::path).orElse(null)).isEqualTo(path);
  }
}
