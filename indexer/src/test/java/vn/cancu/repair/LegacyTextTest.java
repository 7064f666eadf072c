package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.language.Bigrams;

class LegacyTextTest {

  private static final LegacyText LEGACY = new LegacyText(Bigrams.bundled());

  private static Draft decoded(String text) {
    Draft draft = Draft.of(text, List.of());
    Edits edits = new Edits(draft);
    LEGACY.heal(draft, edits);
    return edits.apply();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C¨n cø NghÞ ®Þnh sè 89/2020/N§-CP cña ChÝnh phñ | Căn cứ Nghị định số 89/2020/NĐ-CP của"
            + " Chính phủ",
        "QuyÕt ®Þnh nµy cã hiÖu lùc kÓ tõ ngµy ký | Quyết định này có hiệu lực kể từ ngày ký",
        "tr\u00AD\u00AD\u00ADêng hîp ®\u00ADîc h\u00ADëng l\u00AD¬ng h\u00ADu | trưưường hợp được"
            + " hưởng lương hưu",
        "Caên cöù Nghò ñònh soá 89 cuûa Chính phuû | Căn cứ Nghị định số 89 của Chính phủ",
        "QUYEÁT ÑÒNH BAN HAØNH KEÁ HOAÏCH | QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH",
        "Quy‰t ÇÎnh vŠ viŒc ban hành k‰ hoåch công tác | Quyết định về việc ban hành kế hoạch công"
            + " tác",
        "Cæn cÙ NghÎ ÇÎnh sÓ 89 cûa Chính phû, B\u0081O HI”M X‚ H¶I | Căn cứ Nghị định số 89 của"
            + " Chính phủ, BẢO HIỂM XÃ HỘI",
        "Quyáº¿t Ä‘á»‹nh nÃ\u00a0y cÃ³ hiá»‡u lá»±c | Quyết định này có hiệu lực",
      })
  void decodesWhatReadsAsVietnamese(String written, String expected) {
    assertThat(decoded(written).text()).isEqualTo(expected);
  }

  @Test
  void writesALineOfCapitalsInCapitals() {
    assertThat(decoded("QUYÕT §ÞNH\nVÒ viÖc ban hµnh kÕ ho¹ch c«ng t¸c").text())
        .isEqualTo("QUYẾT ĐỊNH\nVề việc ban hành kế hoạch công tác");
  }

  @Test
  void leavesTheLinesThatAreUnicode() {
    String unicode = "Quyết định này có hiệu lực";
    assertThat(decoded("QuyÕt ®Þnh nµy cã hiÖu lùc thi hµnh\n" + unicode).text())
        .isEqualTo("Quyết định này có hiệu lực thi hành\n" + unicode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Nghị định số 89/2020/NĐ-CP của Chính phủ",
        "Le président de la République française a été élu à l’unanimité, malgré les réserves",
        "Größe, Maßnahmen und Änderungen für die Übertragung",
        "± 5 °C, 3 m², ½ giờ, © 2020, § 5",
        "Plain text without any mark",
        "",
      })
  void leavesOtherTextAlone(String text) {
    assertThat(decoded(text).text()).isEqualTo(text);
  }

  @Test
  void knowsWhereEachLetterStood() {
    String written = "Caên cöù Nghò ñònh soá 89 cuûa";
    Draft decoded = decoded(written);
    assertThat(decoded.text()).isEqualTo("Căn cứ Nghị định số 89 của");
    assertThat(decoded.origins()[decoded.text().indexOf("89")]).isEqualTo(written.indexOf("89"));
    assertThat(decoded.origins()[decoded.text().indexOf("ăn")]).isEqualTo(written.indexOf("aên"));
    assertThat(decoded.origins()[decoded.text().length()]).isEqualTo(written.length());
  }
}
