package vn.cancu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));
  private static final DocumentNumbers NUMBERS =
      new DocumentNumbers(VOCABULARY.types(), VOCABULARY.issuers());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          114/QĐ-BHXH ngày            | FULL  | 114/QĐ-BHXH          | Quyết định         | Bảo hiểm xã hội Việt Nam
          89/2020/NĐ-CP               | FULL  | 89/2020/NĐ-CP        | Nghị định          | Chính phủ
          127/2018/nđ-cp              | FULL  | 127/2018/NĐ-CP       | Nghị định          | Chính phủ
          18-NQ/TW của                | FULL  | 18-NQ/TW             | Nghị quyết         | Ban Chấp hành Trung ương Đảng
          08/2015/NĐ-CPngày 21/01/2015 | FULL | 08/2015/NĐ-CP        | Nghị định          | Chính phủ
          6459/BNV-CCHC               | FULL  | 6459/BNV-CCHC        | -                  | Bộ Nội vụ
          58/2014/QH13                | FULL  | 58/2014/QH13         | -                  | Quốc hội
          23/2005/TTLT-BYT-BTC        | FULL  | 23/2005/TTLT-BYT-BTC | Thông tư liên tịch | Bộ Y tế, Bộ Tài chính
          09/1998/NĐ- CP              | FULL  | 09/1998/NĐ-CP        | Nghị định          | Chính phủ
          4269    /KH-BHXH            | FULL  | 4269/KH-BHXH         | Kế hoạch           | Bảo hiểm xã hội Việt Nam
          2800/KH-BHXH - Phần thứ hai | FULL  | 2800/KH-BHXH         | Kế hoạch           | Bảo hiểm xã hội Việt Nam
          04/2015/TT-BLDTBXH          | FULL  | 04/2015/TT-BLĐTBXH   | Thông tư           | Bộ Lao động - Thương binh và Xã hội
          125,                        | SHORT | 125                  | -                  | -
          /QĐ-BHXH                    | BLANK | QĐ-BHXH              | Quyết định         | Bảo hiểm xã hội Việt Nam
          ...../2021/QĐ-UBND          | BLANK | QĐ-UBND              | Quyết định         | Ủy ban nhân dân
          """)
  void reads(String text, DocumentNumbers.Kind kind, String number, String type, String issuer) {
    DocumentNumbers.Match match = NUMBERS.at(text, 0).orElseThrow();
    assertThat(match.kind()).isEqualTo(kind);
    assertThat(match.number()).isEqualTo(number);
    assertThat(NUMBERS.type(number).map(DocumentType::name).orElse(null)).isEqualTo(type);
    assertThat(NUMBERS.issuer(number).orElse(null)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"35,2%", "12/5/2020", "30%", "2/3 số người", "1234567890/QĐ-BYT", "QĐ-BHXH", ""})
  void isNoNumber(String text) {
    assertThat(NUMBERS.at(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$32/QD-BHXH", "82°/QĐ-BHXH"})
  void damagedDigits(String text) {
    assertThat(NUMBERS.at(text, 0))
        .hasValueSatisfying(match -> {
          assertThat(match.kind()).isEqualTo(DocumentNumbers.Kind.DAMAGED);
          assertThat(match.number()).isEqualTo("QĐ-BHXH");
        });
  }
}
