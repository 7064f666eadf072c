package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.Duty;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.OffsetMap;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

class DutyGrammarTest {

  private final DutyGrammar grammar = new DutyGrammar(Vocabulary.load(Path.of("..", "config")));
  private final List<Diagnostic> remarks = new ArrayList<>();

  private List<Duty> duties(String text) {
    RepairedText repaired = new RepairedText(text, OffsetMap.identity(text), List.of());
    return grammar.read(repaired, List.of(), List.of(), 2021, remarks);
  }

  private static String kind(Deadline deadline) {
    return deadline.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)
        + (deadline.end() == null ? "" : " " + deadline.end());
  }

  /** Every duty as "raw: kind end", joined by slashes. */
  private String shown(String text) {
    return String.join(
        " / ", duties(text).stream().map(d -> d.raw() + ": " + kind(d.deadline())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gửi BHXH Việt Nam chậm nhất ngày 28/02/2021 để theo dõi. | chậm nhất ngày 28/02/2021: day 2021-02-28
          gửi về Văn phòng trước ngày 10 tháng 11 năm 2021. | trước ngày 10 tháng 11 năm 2021: day 2021-11-10
          Báo cáo kết quả về Văn phòng trước 15/12 để tổng hợp | trước 15/12: day 2021-12-15
          Ban hành kế hoạch trong tháng 01 năm 2021; triển khai ngay. | trong tháng 01 năm 2021: month 2021-01-31
          Hoàn thành việc rà soát trong quý II/2021. | trong quý II/2021: quarter 2021-06-30
          Hoàn thành trong năm 2021. | trong năm 2021: year 2021-12-31
          - Định kỳ hằng tháng báo cáo UBND tỉnh. | Định kỳ hằng tháng: recurring
          Hằng quý, thực hiện đối chiếu số liệu. | Hằng quý: recurring
          tổ chức giao ban hàng tháng để kiểm điểm | hàng tháng: recurring
          xây dựng kế hoạch hằng tuần, hằng tháng; | hằng tuần, hằng tháng: recurring
          Báo cáo vào ngày 15 và 30 hằng tháng theo quy định | vào ngày 15 và 30 hằng tháng: recurring
          Trước ngày 15 và ngày cuối cùng của tháng, gửi kết quả | Trước ngày 15 và ngày cuối cùng của tháng: recurring
          Thời gian gửi chậm nhất là ngày 18 của tháng cuối kỳ báo cáo. | chậm nhất là ngày 18 của tháng cuối kỳ báo cáo: recurring
          Nộp báo cáo trước ngày 20 của tháng cuối quý. | trước ngày 20 của tháng cuối quý: recurring
          Thường xuyên đôn đốc đơn vị đóng đầy đủ. | Thường xuyên: ongoing
          chốt số liệu tính từ ngày 15/12/2020 đến ngày 14/3/2021 | từ ngày 15/12/2020 đến ngày 14/3/2021: range 2021-03-14
          Nếu có khó khăn, vướng mắc, phản ánh về Văn phòng. | Nếu có khó khăn, vướng mắc,: event
          Trong thời hạn 05 ngày làm việc, kể từ ngày nhận hồ sơ, gửi kết quả | Trong thời hạn 05 ngày làm việc, kể từ ngày nhận hồ sơ: event
          Sau khi Nghị định được ban hành, rà soát quy trình. | Sau khi Nghị định được ban hành: event
          chuyển trạng thái khi cơ quan có thẩm quyền công bố cấp độ dịch. | khi cơ quan có thẩm quyền công bố cấp độ dịch: event
          Thực hiện đến hết ngày 31/12/2021. | đến hết ngày 31/12/2021: day 2021-12-31
          """)
  void findsTimeLimits(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Quyết định số 505/QĐ-BHXH ngày 27/3/2020 của BHXH Việt Nam;",
        "Quyết định này có hiệu lực kể từ ngày ký.",
        "chính sách có hiệu lực từ ngày 01/01/2021.",
        "giai đoạn 2021 - 2025; nhiệm kỳ 2016 - 2021",
        "Kế hoạch trong năm 2021 và từ năm 2022 trở đi",
        "hoàn thành kế hoạch được giao hằng năm",
        "Chương trình tổng thể hàng năm của Thủ tướng",
        "chi trả lương hưu, trợ cấp BHXH hàng tháng",
        "qua các ngân hàng thương mại; hội nghị khách hàng",
        "tự chủ ổn định trong 3 năm",
        "Đơn vị nợ từ 01 đến dưới 03 tháng",
        "đóng bù khi hết thời hạn tạm dừng đóng theo quy định",
        "lợi ích thiết thực khi tham gia BHXH tự nguyện",
        "chi thường xuyên và chi đầu tư",
        "người tham gia trước ngày 01/01/2016",
        "Thực hiện chế độ báo cáo định kỳ (quý I, 6 tháng đầu năm) hoặc đột xuất",
        "Bộ luật Hình sự năm 2015; dịch vụ công mức độ 4"
      })
  void takesOtherTimesForWhatTheyAre(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void namesTheUnitOfTheHeading() {
    List<Duty> duties =
        duties(
            """
            III. TỔ CHỨC THỰC HIỆN
            1. Vụ Tổ chức cán bộ
            1.1. Tham mưu giúp Tổng Giám đốc.
            1.2. Gửi báo cáo chậm nhất ngày 18/3/2021.
            2. Vụ Tài chính Kế toán:
            - Tổng hợp kinh phí trước ngày 30/6/2021.
            3. Trung tâm Truyền thông: Đăng tải trước ngày 15/7/2021.
            IV. CÔNG TÁC KHÁC
            1. Rà soát quy trình trước ngày 20/8/2021.
            """);

    assertThat(duties.stream().map(d -> d.unit() == null ? null : d.unit().id()))
        .containsExactly(
            "vu-to-chuc-can-bo", "vu-tai-chinh-ke-toan", "trung-tam-truyen-thong", null);
  }

  @Test
  void namesTheUnitsASentenceOrItsLeadInSpeaksTo() {
    List<Duty> duties =
        duties(
            """
            III. Tổ chức thực hiện
            Căn cứ Chương trình này, Thủ trưởng các đơn vị trực thuộc BHXH Việt Nam, Giám đốc BHXH các tỉnh, thành phố:
            1. Xây dựng kế hoạch trong tháng 01 năm 2021.
            2. Hằng tháng, BHXH cấp tỉnh, huyện gửi danh sách.
            Yêu cầu Văn phòng nghiêm túc thực hiện. Nếu có vướng mắc kịp thời phản ánh Vụ Pháp chế.
            """);

    assertThat(duties.stream().map(duty -> Objects.requireNonNull(duty.unit()).name()))
        .containsExactly(
            "Thủ trưởng các đơn vị trực thuộc BHXH Việt Nam; Giám đốc BHXH các tỉnh, thành phố",
            "BHXH các tỉnh, thành phố; BHXH cấp huyện",
            "Văn phòng");
  }

  @Test
  void pointsAtTheLineAndTheSentence() {
    String text = "Mở đầu.\nRà soát. Gửi báo cáo trước ngày 30/6/2021. Hết.\n";
    Duty duty = duties(text).getFirst();

    assertThat(duty.line()).isEqualTo(2);
    assertThat(duty.span().of(text)).isEqualTo("Gửi báo cáo trước ngày 30/6/2021");
    assertThat(duty.what()).isEqualTo("Gửi báo cáo trước ngày 30/6/2021");
  }

  @Test
  void leavesTablesAndRecipientsOut() {
    String text = "TT\tViệc\tHạn\n1\tBáo cáo\tTrước ngày 30/6/2021\nGửi trước ngày 1/7/2021.\n";
    RepairedText repaired = new RepairedText(text, OffsetMap.identity(text), List.of());
    List<TextSpan> tables = List.of(new TextSpan(0, text.indexOf("Gửi") - 1));

    assertThat(grammar.read(repaired, List.of(), tables, 2021, remarks))
        .extracting(Duty::raw)
        .containsExactly("trước ngày 1/7/2021");
    assertThat(shown("Nơi nhận:\n- Văn phòng (trước ngày 1/7/2021);\n")).isEmpty();
  }

  @Test
  void remarksOnADayThatIsNotOnTheCalendar() {
    assertThat(shown("Gửi báo cáo trước ngày 31/9/2021.")).endsWith("day 2021-09-30");
    assertThat(remarks).extracting(Diagnostic::code).containsExactly("impossible-date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "khi ",
        "nếu có vướng mắc ",
        "trước ngày 1/1, ",
        "hằng tháng ",
        "từ 1/1 đến ",
        "1. ",
        "gửi trước ngày 30/6/2021 ",
        "thường xuyên; ",
        "ngày 1 và 2 và 3 hằng tháng, "
      })
  void readsALineOfMegabytes(String part) {
    String text = part.repeat(600_000 / part.length());

    assertThat(duties(text).size()).isLessThan(text.length());
  }
}
