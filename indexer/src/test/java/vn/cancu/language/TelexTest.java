package vn.cancu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {

  @ParameterizedTest
  @CsvSource({
    "baor, bảo",
    "hieemr, hiểm",
    "hiemer, hiểm",
    "xax, xã",
    "hooij, hội",
    "quyeets, quyết",
    "ddinhj, định",
    "dinhjd, định",
    "dodf, đò",
    "thuowngf, thường",
    "thuwowngf, thường",
    "thuowr, thuở",
    "muaw, mưa",
    "muwa, mưa",
    "quawng, quăng",
    "quangw, quăng",
    "huwu, hưu",
    "luuwj, lựu",
    "nghieengs, nghiếng",
    "hoaf, hòa",
    "hoafn, hoàn",
    "thuyr, thủy",
    "nguowif, người",
    "nguoiwf, người",
    "giaays, giấy",
    "hoawcj, hoặc",
    "uw, ư",
    "BAOR, BẢO",
    "Baor, Bảo",
    "DDinhj, Định",
    "basr, bả",
    "mooocs, moóc",
    "xooong, xoong",
  })
  void readsKeys(String keys, String word) {
    assertThat(Telex.decode(keys)).hasValue(word);
  }

  /** No marks, no syllable, or letters no key has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s",
        "bao",
        "hiem",
        "oan",
        "ngoao",
        "BHXH",
        "cnpt",
        "file",
        "windows",
        "fax",
        "bảor",
        "hieemr1",
        "ngoooooooooooong",
        "catf"
      })
  void leavesTheRest(String keys) {
    assertThat(Telex.decode(keys)).isEmpty();
  }
}
