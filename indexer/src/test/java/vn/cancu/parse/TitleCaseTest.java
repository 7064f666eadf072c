package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

  private static final TitleCase TITLE_CASE = new TitleCase(Parsed.VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2021                      | Công tác cải cách hành chính năm 2021
          THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP CỦA CHÍNH PHỦ             | Thực hiện Nghị quyết số 01/NQ-CP của Chính phủ
          BAN HÀNH QUY CHẾ LÀM VIỆC CỦA BẢO HIỂM XÃ HỘI VIỆT NAM     | Ban hành Quy chế làm việc của Bảo hiểm xã hội Việt Nam
          TRIỂN KHAI CNTT NGÀNH BHXH TẠI HÀ NỘI                      | Triển khai CNTT ngành BHXH tại Hà Nội
          PHÓ TỔNG GIÁM ĐỐC                                          | Phó Tổng Giám đốc
          QUẢN LÝ THU - SỔ, THẺ                                      | Quản lý Thu - Sổ, thẻ
          Quy định về BHYT tự nguyện                                 | Quy định về BHYT tự nguyện
          về việc khám bệnh                                          | Về việc khám bệnh
          """)
  void sentences(String heading, String expected) {
    assertThat(TITLE_CASE.of(heading)).isEqualTo(expected);
  }
}
