package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.language.Bigrams;

class ConfusionsTest {

  private static final Confusions CONFUSIONS = new Confusions(Bigrams.bundled());

  /** A page with so many certain misreadings that the rest is read with less caution. */
  private static final String DAMAGED_PAGE =
      """
      Căn cứ Luật Bảo hiém xã hội ngày 20 tháng 11 năm 2014;
      Người lao động và người sử dụng lao dộng thực hiện quyên và nghĩa vụ theo quy dịnh.
      Cơ quan bảo hiém xã hội có trách nhiệm giải quyêt hưởng bảo hiểm xã hội bắt buộc.
      """;

  private static String healed(String text) {
    Draft draft = Draft.of(text, List.of());
    Edits edits = new Edits(draft);
    CONFUSIONS.heal(draft, edits);
    return edits.apply().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ứng dụng khoa học trong lĩnh vục giới và bình đẳng giới"
            + " | ứng dụng khoa học trong lĩnh vực giới và bình đẳng giới",
        "Phối hợp với các cơ quan chức năng chỉ dạo, kiểm tra và giải quyết"
            + " | Phối hợp với các cơ quan chức năng chỉ đạo, kiểm tra và giải quyết",
        "Chi phí tiền Iương, thù lao cho người thực hiện"
            + " | Chi phí tiền lương, thù lao cho người thực hiện",
        "theo quy định của pháp luật bảo hiém xã hội | theo quy định của pháp luật bảo hiểm xã hội",
      })
  void correctsWhatCannotBeRight(String damaged, String expected) {
    assertThat(healed(damaged)).isEqualToIgnoringCase(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "người lao động hăng hái thi đua",
        "trong trường hợp xẩy ra tai nạn",
        "dẫn phương tiện, tầu biển",
        "Bà Nguyễn Thị Đinh Hương và ông Lò Văn Phủ",
        "Mau so 05_Giay chung nhan da chap hanh xong bien phap giao duc",
        "Yi = 0,12.HNi + ĐVi, tỷ suất lợi nhuận trên tổng tài sản (ROA)",
        "The Board of Directors shall approve the plan",
        "các loại máng cào lò chợ, thiết bị cầu chuyển tải",
      })
  void leavesAloneWhatMayBeRight(String text) {
    assertThat(healed(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chính phủ quy định chỉ tiết một số điều | Chính phủ quy định chi tiết một số điều",
        "CONG HOA XÃ HỘI CHU NGHĨA VIET NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "chức năng, nhiệm vụ, quyên hạn và cơ cấu tổ chức"
            + " | chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức",
        "Luật bdo hiểm xã hội | Luật bảo hiểm xã hội",
        "Bộ Lao động - Thương bình và Xã hội | Bộ Lao động - Thương binh và Xã hội",
      })
  void readsADamagedTextWithLessCaution(String damaged, String expected) {
    assertThat(healed(DAMAGED_PAGE + damaged)).endsWith("\n" + expected);
  }

  @Test
  void isCautiousWithASingleOddPhrase() {
    String odd = "chức năng quyên góp và lưu giữ";
    assertThat(healed(odd)).isEqualTo(odd);
  }
}
