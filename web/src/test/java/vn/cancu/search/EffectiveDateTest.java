package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveDateTest {

  private static final LocalDate SIGNED = LocalDate.of(2021, 1, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2021. | 2021-07-01",
        "Nghị định này có hiệu lực từ ngày 10 tháng 8 năm 2010, hủy bỏ Quyết định A | 2010-08-10",
        "Thông tư này có hiệu lực kể từ ngày 25/3/2014 và thay thế Thông tư B | 2014-03-25",
        "Quyết định này có hiệu lực kể từ ngày ký. | 2021-01-10",
        "Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành và thay thế | 2021-01-10",
        "Thông tư này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký. | 2021-02-24",
        "Thông tư này có hiệu lực sau 15 (mười lăm) ngày kể từ ngày ký | 2021-01-25",
        "Thông tư này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo. | ",
        "Nghị định này có hiệu lực từ ngày 31/02/2021 | ",
        "Hợp đồng có hiệu lực khi hai bên ký. | ",
      })
  void readsSinceWhenADocumentHolds(String sentence, @Nullable LocalDate expected) {
    assertThat(EffectiveDate.beginning(sentence, SIGNED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định A hết hiệu lực kể từ ngày 01/01/2022. | 2022-01-01",
        "Quyết định A hết hiệu lực thi hành từ ngày 5 tháng 9 năm 2020 | 2020-09-05",
        "Quyết định A hết hiệu lực kể từ ngày Thông tư này có hiệu lực. | ",
        "Quyết định A có hiệu lực từ ngày 01/01/2022 | ",
      })
  void readsSinceWhenAnotherEnded(String sentence, @Nullable LocalDate expected) {
    assertThat(EffectiveDate.ending(sentence)).isEqualTo(expected);
  }

  @Test
  void takesTheDocumentsOwnDateFromItsText() {
    String text =
        "Điều 1. Hợp đồng có hiệu lực từ ngày 01/01/2000.\nĐiều 9. Thông tư này có hiệu lực thi"
            + " hành\nkể từ ngày 02 tháng 03 năm 2021.";
    assertThat(EffectiveDate.of(text, SIGNED)).isEqualTo(LocalDate.of(2021, 3, 2));
  }

  @Test
  void hostileTextCostsNoMoreThanItsLength() {
    String text = "này có hiệu lực ".repeat(50_000) + " ".repeat(200_000) + "ngày 1";
    assertThat(EffectiveDate.of(text, SIGNED)).isNull();
    assertThat(EffectiveDate.ending("hết hiệu lực kể từ ngày 1 ".repeat(20_000))).isNull();
  }
}
