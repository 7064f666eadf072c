package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VniTest {

  @ParameterizedTest
  @CsvSource({
    "ba3o, bảo",
    "hie63m, hiểm",
    "hiem63, hiểm",
    "xa4, xã",
    "ho65i, hội",
    "quye61t, quyết",
    "d9inh5, định",
    "d9i5nh, định",
    "dinh59, định",
    "ngu7o7i2, người",
    "nguoi72, người",
    "thuo73, thuở",
    "luu7, lưu",
    "mua7, mưa",
    "qua8ng, quăng",
    "hoa8c5, hoặc",
    "thu3y, thủy",
    "BA3O, BẢO",
    "D9inh5, Định",
    "ba13o, bảo",
  })
  void readsKeys(String keys, String word) {
    assertThat(Vni.decode(keys)).hasValue(word);
  }

  /** Numbers, codes and words without a key. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "2021", "92a", "d04h", "bao", "B2", "covid19", "ca2t", "bả3o", "a11y7"})
  void leavesTheRest(String keys) {
    assertThat(Vni.decode(keys)).isEmpty();
  }
}
