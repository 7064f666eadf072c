package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Indicator;
import vn.cancu.repair.OffsetMap;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

class IndicatorGrammarTest {

  private final IndicatorGrammar grammar = new IndicatorGrammar();
  private final TaskTableGrammar tables =
      new TaskTableGrammar(Vocabulary.load(Path.of("..", "config")));

  private List<Indicator> indicators(String text) {
    String plain = text.replace('⇥', '\t');
    RepairedText repaired = new RepairedText(plain, OffsetMap.identity(plain), List.of());
    return grammar.read(repaired, tables.tables(repaired, null));
  }

  @Test
  void readsAStatisticsForm() {
    List<Indicator> indicators =
        indicators(
            """
            STT⇥Chỉ tiêu thống kê (dùng cho kỳ báo cáo quý)⇥Kết quả thống kê⇥⇥Ghi chú
            ⇥⇥Đơn vị tính⇥Số liệu⇥
            1.⇥Công tác chỉ đạo điều hành⇥⇥⇥
            1.1.⇥Số nhiệm vụ đề ra trong kế hoạch⇥Nhiệm vụ⇥12⇥
            1.2.⇥Tổng số thủ tục⇥Thủ tục⇥⇥
            Trong đó⇥Số thủ tục cấp tỉnh:⇥Thủ tục⇥⇥
            ⇥Số thủ tục cấp xã¹⇥Thủ tục⇥⇥
            1.3.⇥Số tổ chức liên ngành do bộ thành lập⇥Cơ quan,⇥⇥
            ¹ Gồm các xã, phường.
            ⇥hoặc được giao chủ trì⇥đơn vị⇥⇥
            """);

    assertThat(indicators)
        .containsExactly(
            new Indicator("1.1", "Số nhiệm vụ đề ra trong kế hoạch", "12", "Nhiệm vụ", 4),
            new Indicator("1.2", "Tổng số thủ tục", null, "Thủ tục", 5),
            new Indicator(null, "Số thủ tục cấp tỉnh", null, "Thủ tục", 6),
            new Indicator(null, "Số thủ tục cấp xã", null, "Thủ tục", 7),
            new Indicator(
                "1.3",
                "Số tổ chức liên ngành do bộ thành lập hoặc được giao chủ trì",
                null,
                "Cơ quan, đơn vị",
                8));
  }

  @Test
  void readsAFormWithACellALine() {
    List<Indicator> indicators =
        indicators(
            "STT\nChỉ tiêu\nĐơn vị tính\nSố liệu\n1\nSố người tham gia BHXH\nNgười\n1.200\n"
                + "2\nTỷ lệ hồ sơ đúng hạn\n%\n99\n");

    assertThat(indicators)
        .containsExactly(
            new Indicator("1", "Số người tham gia BHXH", "1.200", "Người", 5),
            new Indicator("2", "Tỷ lệ hồ sơ đúng hạn", "99", "%", 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số người tham gia BHXH chiếm tỷ lệ 35,2% so với lực lượng lao động. | 35,2% | Tỷ lệ số người tham gia BHXH so với lực lượng lao động
          phấn đấu đạt khoảng 28,5% lực lượng lao động tham gia BHTN; | 28,5% | Tỷ lệ lực lượng lao động tham gia BHTN
          tỷ lệ tham gia BHYT đạt 91,56% dân số. | 91,56% | Tỷ lệ tham gia BHYT dân số
          Đồng bộ 100% trạng thái hồ sơ với Cổng quốc gia | 100% | Tỷ lệ đồng bộ trạng thái hồ sơ với Cổng quốc gia
          Số người nhận qua tài khoản tại đô thị đạt trên tỷ lệ 68 %. | 68 % | Tỷ lệ số người nhận qua tài khoản tại đô thị
          """)
  void findsTargetsInText(String text, String value, String name) {
    assertThat(indicators(text)).containsExactly(new Indicator(null, name, value, "%", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người lao động đóng bằng 8% mức tiền lương tháng.",
        "mức hưởng 100% chi phí khám bệnh",
        "lãi suất 0,8% một tháng",
        "Điều chỉnh theo % quy định",
        "đơn vị tự chủ 100% chi thường xuyên"
      })
  void takesRatesForNoTargets(String text) {
    assertThat(indicators(text)).isEmpty();
  }

  @Test
  void readsMegabytesOfPercentages() {
    String text = "tỷ lệ 1% ".repeat(100_000);

    assertThat(indicators(text)).hasSize(100_000);
  }
}
