package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.LegalDocument;

/**
 * Text made to be slow to read. The limit is no measurement: what takes time with the square of the
 * length would need hours.
 */
class HostileTextTest {

  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 1 1 1 ",
        "Điều 1.\n",
        "1.1.1.1.1.1.1.1. ",
        "1. a) - + I. A. ",
        "1.\na)\n- b\n+ c\n",
        "Quyết định số 1/QĐ-X, 2/QĐ-X và ",
        "Quyết định số 1/QĐ-",
        "điểm a, b, c khoản 1, 2, 3 và ",
        "Luật An toàn, ",
        "Luật sửa đổi, bổ sung một số điều của Luật ",
        "Căn cứ Nghị định số 1/2020/NĐ-CP ; ",
        "(Ban hành kèm theo ",
        "PHỤ LỤC\n",
        "QUY CHẾ\n",
        "Mẫu 01, 02, ",
        "Nơi nhận:\n- A;\n",
        "ngày 1 tháng 1 năm ",
        "/////-----",
        "Thay thế Quyết định số 1/QĐ-BYT, ",
        "....",
        "\t\n"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void ends(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    LegalDocument document = Parsed.of(text);
    assertThat(document.text()).hasSameSizeAs(text);
    assertThat(document.provisions().getLast().span().end()).isEqualTo(text.length());
  }
}
