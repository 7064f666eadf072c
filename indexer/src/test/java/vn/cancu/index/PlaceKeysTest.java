package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Điều 6, dieu-6",
    "Điều 12a, dieu-12a",
    "Điều 3 khoản 2, dieu-3 dieu-3-khoan-2",
    "Điều 3 khoản 2 điểm đ, dieu-3 dieu-3-khoan-2 dieu-3-khoan-2-diem-d",
    "'Phụ lục I, Điều 4', dieu-4",
    "Mục II.1.1, ''",
    "Phần mở đầu, ''"
  })
  void anArticleIsFoundUnderEachStep(String label, String keys) {
    assertThat(PlaceKeys.of(label))
        .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
  }
}
