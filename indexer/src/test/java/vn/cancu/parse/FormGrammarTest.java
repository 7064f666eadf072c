package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (Mẫu D04h-TS theo Quyết định số 505/QĐ-BHXH)                       | D04h-TS of 505/QĐ-BHXH
          (Mẫu số 1 ban hành kèm theo Nghị định số 146/2018/NĐ-CP)           | 1 of 146/2018/NĐ-CP
          (mẫu D04a-TS, mẫu D04b-TS theo Quyết định số 505/QĐ-BHXH)          | D04a-TS of 505/QĐ-BHXH; D04b-TS of 505/QĐ-BHXH
          Mẫu 01, 02 ban hành kèm theo Quyết định 688/QĐ-BHXH                | 01 of 688/QĐ-BHXH; 02 of 688/QĐ-BHXH
          Tờ khai TK1-TS và mẫu số: 14-HSB                                   | TK1-TS of null; 14-HSB of null
          mẫu số 06/TB-TĐT và mẫu số C1-07a/NS                               | 06/TB-TĐT of null; C1-07a/NS of null
          Biểu 01 gửi kèm. Theo Quyết định số 505/QĐ-BHXH                    | 01 of null
          (Mẫu B09-TS), Nghị định số 146/2018/NĐ-CP                          | B09-TS of null
          theo Mẫu báo cáo kèm theo; lấy mẫu 100 hộ; biểu mẫu, biểu quyết    | ''
          đại biểu 2 bên; phát biểu 3 lần; COVID-19; Quyết định 5/QĐ-TTg     | ''
          """)
  void forms(String text, String expected) {
    String found =
        Parsed.of("Nội dung\n" + text + "\n").forms().stream()
            .map(form -> form.form() + " of " + form.of())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
