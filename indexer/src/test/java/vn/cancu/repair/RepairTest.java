package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Diagnostic;
import vn.cancu.extract.SourceText;
import vn.cancu.vocabulary.Vocabulary;

class RepairTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));
  private static final Repair REPAIR = new Repair(VOCABULARY);

  private static RepairedText repair(String text) {
    return REPAIR.apply(new SourceText(text, List.of(), "text/plain"));
  }

  /**
   * In the tables ⏎ is a line feed, ⇥ a tab, ↵ the line break inside a cell, ␣ a blank at an edge.
   */
  private static String plain(String shown) {
    return shown.replace('⏎', '\n').replace('⇥', '\t').replace('↵', '\u2028').replace('␣', ' ');
  }

  private static void check(String damaged, String expected) {
    assertThat(repair(plain(damaged)).text()).isEqualTo(plain(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BẢO⏎␣␣HI⏎Ể⏎M XÃ HỘI VIỆT NAM | BẢO HIỂM XÃ HỘI VIỆT NAM",
        "từng c⏎ơ⏎quan, đơn vị | từng cơ quan, đơn vị",
        "mức thấp nhất (thấp h⏎ơn⏎năm 2020). | mức thấp nhất (thấp hơn năm 2020).",
        "địa phư⏎ơn⏎g tháo gỡ | địa phương tháo gỡ",
        "tiếp tục đ⏎ổ⏎i mới | tiếp tục đổi mới",
        "tri⏎ể⏎n khai | triển khai",
        "khen thư⏎ở⏎ng. | khen thưởng.",
        "thanh⏎tr⏎a chuyên ngành | thanh tra chuyên ngành",
        "nợ đọng,⏎tr⏎ốn đóng BHXH, BHYT, BH⏎T⏎N nhằm | nợ đọng, trốn đóng BHXH, BHYT, BHTN nhằm",
        "các loại hình BHX⏎H⏎, BHYT | các loại hình BHXH, BHYT",
        "phối h⏎ợ⏎p | phối hợp",
        "giữa BHXH⏎V⏎iệt Nam với | giữa BHXH Việt Nam với",
        "kinh⏎doanh | kinh doanh",
        "việc do⏎anh em làm | việc do anh em làm",
        "Kiểm tra, nghiệm thu⏎a) Bàn giao | Kiểm tra, nghiệm thu⏎a) Bàn giao",
        "Hạch toán chi phí⏎a. Khi mua | Hạch toán chi phí⏎a. Khi mua",
      })
  void joinsBrokenWordsAndNoOthers(String damaged, String expected) {
    check(damaged, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý⏎I⏎V/2021 | Quý IV/2021",
        "Quý⏎II⏎/2021 | Quý II/2021",
        "Quý⏎I⏎,⏎II⏎/2021 | Quý I, II/2021",
        "Hà⏎␣␣Nội, ngày⏎04⏎tháng⏎01⏎năm 202⏎1 | Hà Nội, ngày 04 tháng 01 năm 2021",
        "Số:⏎␣␣114/QĐ-BHXH | Số: 114/QĐ-BHXH",
        "Số: 4269 \u00a0\u00a0/KH-BHXH | Số: 4269/KH-BHXH",
        "Nghị định số 89/2020/NĐ-⏎CP | Nghị định số 89/2020/NĐ-CP",
        "đạt⏎91,56%⏎dân số tham gia | đạt 91,56% dân số tham gia",
        "hộp thư điện tử:⏎khth@vss.gov.vn⏎)⏎trước ngày | hộp thư điện tử: khth@vss.gov.vn) trước"
            + " ngày",
        "Các đơn vị liên quan⏎V⏎Công tác cải cách | Các đơn vị liên quan⏎V⏎Công tác cải cách",
        "Hằng quý⏎I⏎Mục tiêu | Hằng quý⏎I⏎Mục tiêu",
      })
  void joinsSplitValues(String damaged, String expected) {
    check(damaged, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>I</b>⇥<b>Cải cách</b>⇥⇥ | I⇥Cải cách⇥⇥",
        "7⇥<p>- Các đơn vị;</p> <p>- BHXH các tỉnh</p>⇥2021 | 7⇥- Các đơn vị;↵- BHXH các tỉnh⇥2021",
        "tương đương<sup>1</sup> | tương đương¹",
        "triển khai thực hiện.<sup>m)</sup> | triển khai thực hiện.",
        "<table><tr><td>TT</td><td>Nội"
            + " dung</td></tr><tr><td>1</td><td><p>Một</p><p>Hai</p></td></tr></table> | TT⇥Nội"
            + " dung⏎1⇥Một↵Hai",
        "mức < 5% và > 3% | mức < 5% và > 3%",
        "số <số> ngày | số <số> ngày",
        "A&amp;B | A&B",
        "**KẾ HOẠCH**␣␣⏎**CÔNG TÁC NĂM 2021** | KẾ HOẠCH⏎CÔNG TÁC NĂM 2021",
        "#### **2. Văn phòng**⏎⏎**2.1.** Chủ trì (*quý I*) | 2. Văn phòng⏎2.1. Chủ trì (quý I)",
        "**Phụ lục 1****NHIỆM VỤ***(Kèm theo)* | Phụ lục 1⏎NHIỆM VỤ⏎(Kèm theo)",
        "Ghi chú (*) và 3*4 | Ghi chú (*) và 3*4",
      })
  void removesMarkup(String damaged, String expected) {
    check(damaged, expected);
  }

  @Test
  void turnsAPipeTableIntoRows() {
    check("| TT | Nội dung |⏎|---|---|⏎| 1 | Một<br>hai |", "TT⇥Nội dung⏎1⇥Một↵hai");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ðiều 1. Ban hành | Điều 1. Ban hành",
        "Bảo hie\u0302\u0309m | Bảo hiểm",
        "Bảo\u00a0hi\u00adểm\u200b xã hội | Bảo hiểm xã hội",
        "phụ lục\u000cKế hoạch | phụ lục⏎Kế hoạch",
      })
  void writesEveryCharacterOneWay(String damaged, String expected) {
    check(damaged, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong⇥Số cấp xã:⇥5⏎⏎đó⇥Số cấp tỉnh:⇥6 | Trong đó⇥Số cấp xã:⇥5⏎⇥Số cấp tỉnh:⇥6",
        "Văn phòng⇥Chủ trì⏎đó⇥Phối hợp | Văn phòng⇥Chủ trì⏎đó⇥Phối hợp",
        "Trong⇥Số cấp xã:⏎đ⇥Số cấp tỉnh: | Trong⇥Số cấp xã:⏎đ⇥Số cấp tỉnh:",
      })
  void joinsALabelTornOverRows(String damaged, String expected) {
    check(damaged, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4⇥Báo cáo⏎⏎m⏎⏎5⇥Sơ kết | 4⇥Báo cáo⏎5⇥Sơ kết",
        "BẢO HIỂM XÃ HỘI⏎-------⏎Số: 1/QĐ-BHXH | BẢO HIỂM XÃ HỘI⏎Số: 1/QĐ-BHXH",
        "Độc lập - Tự do - Hạnh phúc⏎_____⏎Hà Nội | Độc lập - Tự do - Hạnh phúc⏎Hà Nội",
        "đoạn một.⏎Trang 1⏎Đoạn hai.⏎Trang 2 | đoạn một.⏎Đoạn hai.",
        "đoạn một.⏎Trang 2/5⏎Đoạn hai. | đoạn một.⏎Đoạn hai.",
        "hết văn bản.⏎Tải Văn bản gốc⏎Tải Văn bản tiếng Việt | hết văn bản.",
        "đoạn một.⏎--- PAGE BREAK ---⏎12⏎Đoạn hai. | đoạn một.⏎Đoạn hai.",
        "đoạn một.⏎- 2 -⏎Đoạn hai. | đoạn một.⏎Đoạn hai.",
        "1⏎Xây dựng kế hoạch⏎2⏎Ban hành | 1⏎Xây dựng kế hoạch⏎2⏎Ban hành",
      })
  void removesTracesOfThePage(String damaged, String expected) {
    check(damaged, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều 1.⏎Ban hành kèm theo Quyết⏎định này | Điều 1. Ban hành kèm theo Quyết định này",
        "TỔNG⏎␣␣GIÁM ĐỐC⏎Nguyễn Văn A | TỔNG GIÁM ĐỐC⏎Nguyễn Văn A",
        "BẢO HIỂM XÃ HỘI⏎VIỆT NAM | BẢO HIỂM XÃ HỘI VIỆT NAM",
        "QUYẾT ĐỊNH⏎BAN HÀNH KẾ HOẠCH | QUYẾT ĐỊNH⏎BAN HÀNH KẾ HOẠCH",
        "Vụ trưởng Vụ Kế hoạch,⏎QUYẾT ĐỊNH: | Vụ trưởng Vụ Kế hoạch,⏎QUYẾT ĐỊNH:",
        "phát triển kinh tế của các địa phương trong vùng và liên⏎⏎quan đến dịch bệnh."
            + " | phát triển kinh tế của các địa phương trong vùng và liên quan đến dịch bệnh.",
        "Vụ Tài chính⏎␣␣- Kế toán⏎Các đơn⏎␣␣vị liên quan | Vụ Tài chính - Kế toán⏎Các đơn vị liên"
            + " quan",
        "gồm các chi phí:⏎a1) Tiền lương;⏎b.2) Thuê nhà;⏎c/ Đi lại;⏎(ii) Ăn ở;⏎d)Khác"
            + " | gồm các chi phí:⏎a1) Tiền lương;⏎b.2) Thuê nhà;⏎c/ Đi lại;⏎(ii) Ăn ở;⏎d)Khác",
        "Nguyên tắc kinh doanh xổ số⏎1. Kinh doanh xổ số | Nguyên tắc kinh doanh xổ số⏎1. Kinh"
            + " doanh xổ số",
        "trong phạm vi toàn quốc,⏎Điều 3. Bộ trưởng | trong phạm vi toàn quốc,⏎Điều 3. Bộ trưởng",
        "theo quy định tại khoản⏎1. Điều này | theo quy định tại khoản 1. Điều này",
        "chủ đề:⏎“Đoàn kết”⏎. | chủ đề: “Đoàn kết”.",
      })
  void putsParagraphsOnOneLine(String damaged, String expected) {
    check(damaged, expected);
  }

  /** What only the rest of the text can tell: that its lines were cut. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khoản thu⏎y tế | khoản thu y tế",
        "trong độ tuổi⏎ở nông thôn | trong độ tuổi ở nông thôn",
        "-⏎Như trên; | - Như trên;",
        "III. TỔ CHỨC THỰC⏎HIỆN⏎1. Thủ trưởng | III. TỔ CHỨC THỰC HIỆN⏎1. Thủ trưởng",
        "giai đoạn 2022 -⏎2024 và | giai đoạn 2022 - 2024 và",
        "các tỉnh , thành phố | các tỉnh, thành phố",
        "cán bộ,Trường | cán bộ, Trường",
      })
  void goesByTheLinesOfTheRest(String damaged, String expected) {
    check("Các đơn vị có liên⏎quan.⏎" + damaged, "Các đơn vị có liên quan.⏎" + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BHXX các tỉnh; Tạp chí BHHH | BHXH các tỉnh; Tạp chí BHXH",
        "Quản lý Thu - Số, thẻ | Quản lý Thu - Sổ, Thẻ",
        "phần mềm Quản lý thu - số, thẻ | phần mềm Quản lý thu - sổ, thẻ",
        "Ban Quản lý Thu - SỔ, Thẻ | Ban Quản lý Thu - Sổ, Thẻ",
        "Ban Quản lý Thu - Sở, Thè | Ban Quản lý Thu - Sổ, Thẻ",
        "đảm bảo phần đầu hoàn thành | đảm bảo phấn đấu hoàn thành",
        "lập hồ sơ chuyên cơ quan điều tra | lập hồ sơ chuyển cơ quan điều tra",
        "Ban Thực hiên chính sách bảo hiểm y tế | Ban Thực hiện chính sách bảo hiểm y tế",
        "và Công Dịch vụ công của Ngành | và Cổng Dịch vụ công của Ngành",
        "phần đầu năm 2021 | phần đầu năm 2021",
        "chuyên cơ quan | chuyên cơ quan",
        "thu số tiền | thu số tiền",
        "Ban Quản lý Thu - Sổ, thẻ | Ban Quản lý Thu - Sổ, thẻ",
        "BAN QUẢN LÝ THU - SỔ, THẺ | BAN QUẢN LÝ THU - SỔ, THẺ",
        "đơn giản hoá; tự chuyển hóa; xẩy ra | đơn giản hoá; tự chuyển hóa; xẩy ra",
      })
  void correctsMisreadingsAndNothingElse(String damaged, String expected) {
    check(damaged, expected);
  }

  @Test
  void leavesCleanTextAlone() {
    String clean =
        """
        Căn cứ Nghị định số 89/2020/NĐ-CP ngày 04/08/2020 của Chính phủ;
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2021 (2b/c), gồm 3*4 mục: a, b.
        - Kế hoạch số...../KH-BHXH ngày tháng 12 năm 2020; tin, bài, phóng sự, ....
        1⇥Xây dựng kế hoạch⇥⇥Quý I/2021
        + Tỷ lệ đạt 35,2%; “mục tiêu kép”, thanh tra-kiểm tra, VssID - BHXH số, Datawarehouse-DWH.
        a) Luật An toàn, vệ sinh lao động tại https://vss.gov.vn
        TỔNG GIÁM ĐỐC
        Nguyễn Văn A\
        """
            .replace('⇥', '\t');
    assertThat(repair(clean).text()).isEqualTo(clean);
    assertThat(repair(clean).diagnostics()).isEmpty();
  }

  @Test
  void knowsTheLineOfTheFile() {
    RepairedText repaired =
        repair("Điều 1.\nBan hành kèm theo Quyết\nđịnh này\n\nm\n\nĐiều 2. Quý\nI\nV/2021");
    assertThat(repaired.text())
        .isEqualTo("Điều 1. Ban hành kèm theo Quyết định này\nĐiều 2. Quý IV/2021");
    assertThat(repaired.lineAt(repaired.text().indexOf("Ban"))).isEqualTo(2);
    assertThat(repaired.lineAt(repaired.text().indexOf("định này"))).isEqualTo(3);
    assertThat(repaired.lineAt(repaired.text().indexOf("Điều 2"))).isEqualTo(7);
    assertThat(repaired.lineAt(repaired.text().indexOf("V/2021"))).isEqualTo(9);
  }

  @Test
  void makesOnlyTheChosenRepairs() {
    Repair words = new Repair(VOCABULARY, EnumSet.of(RepairStep.WORDS));
    RepairedText repaired =
        words.apply(new SourceText("phối h\nợ\np  **BHXX**\nvới", List.of(), "text/plain"));
    assertThat(repaired.text()).isEqualTo("phối hợp  **BHXX**\nvới");
    assertThat(repaired.quality().repairs()).containsExactly(Map.entry(RepairStep.WORDS, 1));
  }

  @Test
  void measuresHowDamagedTheTextWasAndIs() {
    RepairQuality quality = repair("theo quy định của Luật Bảo hiém xã hội").quality();
    assertThat(quality.invalidBefore()).isEqualTo(1 / 9.0);
    assertThat(quality.invalidAfter()).isZero();
    assertThat(quality.repairs(RepairStep.CONFUSIONS)).isEqualTo(1);
    assertThat(quality.repairs(RepairStep.WORDS)).isZero();
    assertThat(repair("TTHC, HĐND và 12/2020").quality().invalidBefore()).isZero();
  }

  @Test
  void takesHostileTextInItsStride() {
    for (String piece : List.of("a\na\n", "<", "\t", "**a ", "|a\n", "BHXH\n", "QuyÕt ®Þnh ")) {
      String text = piece.repeat(100_000);
      assertThat(repair(text).offsets().original(Integer.MAX_VALUE)).isEqualTo(text.length());
    }
  }

  @Test
  void tellsWhatItDidOnceAStep() {
    assertThat(repair("phối h\nợ\np và h\nợ\np tác").diagnostics())
        .containsExactly(new Diagnostic("joined-words", 1, "Ghép từ bị ngắt giữa các dòng: 2 từ"));
  }

  @Test
  void keepsACellThatEndsWithAWordThatOftenLeadsOn() {
    String table = "TT⏎Nội dung⏎Đơn vị phối hợp⏎1⏎Kiểm tra⏎";

    check(
        table + "Các đơn vị trực thuộc⏎Trước ngày 31/3/2024⏎2⏎Báo cáo⏎Văn phòng⏎Hằng quý⏎Tin, bài",
        table + "Các đơn vị trực thuộc⏎Trước ngày 31/3/2024⏎2⏎Báo cáo⏎Văn phòng⏎Hằng quý⏎Tin, bài");
  }

  @Test
  void readsLinesWithoutAFullStopInTimeProportionalToThem() {
    String text = "Rà soát quy trình\n1\n".repeat(100_000);

    assertThat(repair(text).text().length()).isLessThanOrEqualTo(text.length());
  }

  @Test
  void takesBoldMarksOutOfPipeTables() {
    check(
        "# Kế hoạch⏎¦ TT ¦ Việc ¦⏎¦---¦---¦⏎¦ **I** ¦ **Thể chế** ¦⏎¦ 1 ¦ a ** b ¦⏎"
            .replace('¦', '|'),
        "Kế hoạch⏎TT⇥Việc⏎I⇥Thể chế⏎1⇥a ** b");
  }
}
