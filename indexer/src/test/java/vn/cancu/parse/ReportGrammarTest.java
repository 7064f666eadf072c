package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Vocabulary;

class ReportGrammarTest {

  private final ReportGrammar grammar =
      new ReportGrammar(Vocabulary.load(Path.of("..", "config")).units());

  /** "-" for other work, else the ids of the recipients. */
  private String shown(String content) {
    ReportGrammar.Report report = grammar.read(content);
    return report == null
        ? "-"
        : String.join(" ", report.recipients().stream().map(UnitName::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tổng hợp báo cáo công tác CCHC gửi Bộ Nội vụ | bo-noi-vu
          Định kỳ hằng tháng báo cáo UBND tỉnh các đơn vị nợ BHXH | ubnd-tinh
          Báo cáo BHXH Việt Nam (qua Trung tâm Truyền thông) những kết quả | bhxh-viet-nam
          Hằng quý, gửi kết quả thực hiện về Văn phòng, Vụ Pháp chế để tổng hợp | van-phong vu-phap-che
          nếu có vướng mắc kịp thời phản ánh BHXH Việt Nam | bhxh-viet-nam
          Thời gian gửi báo cáo định kỳ chậm nhất là ngày 18 | ''
          Xây dựng báo cáo về công tác kiểm soát TTHC | ''
          Kết nối, cung cấp thông tin báo cáo với Hệ thống thông tin báo cáo Chính phủ | -
          Tiếp nhận, xử lý phản ánh, kiến nghị của Bộ Y tế | -
          Xây dựng phương án để báo cáo Bộ Tài chính | -
          Hoàn thiện Báo cáo nghiên cứu vị trí việc làm | -
          Chủ trì rà soát thủ tục; gửi hồ sơ. Văn phòng lưu trữ | -
          """)
  void tellsReportsFromOtherWork(String content, String expected) {
    assertThat(shown(content)).isEqualTo(expected);
  }
}
