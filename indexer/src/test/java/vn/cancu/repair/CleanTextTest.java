package vn.cancu.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.extract.SourceText;
import vn.cancu.vocabulary.Vocabulary;

/** Right text stays as it is. In the tables ⏎ is a line feed, ⇥ a tab. */
class CleanTextTest {

  private static final Repair REPAIR = new Repair(Vocabulary.load(Path.of("..", "config")));

  private static List<Change> changes(String text) {
    return REPAIR.changes(new SourceText(text, List.of(), "text/plain"));
  }

  private static String plain(String shown) {
    return shown.replace('⏎', '\n').replace('⇥', '\t');
  }

  private static void staysAsItIs(String shown) {
    String text = plain(shown);
    assertThat(changes(text)).isEmpty();
    assertThat(REPAIR.apply(new SourceText(text, List.of(), "text/plain")).text())
        .isEqualTo(text.replaceAll("\n+", "\n").replaceAll(" *\n *", "\n").strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo công thức sau:⏎Kkh⇥=⇥Gbđ - Gsx⇥. 100 (%)⏎------------------⏎Gbđ⏎Trong đó:⏎Gbđ là giá",
        "tính theo biểu thức:⏎(1)⏎ΔU - Giá trị hiệu điện thế;⏎(2)⏎K - Là Hệ số điện cực;",
        "Trong đó:⏎Qm(l,i): Tổng sản lượng điện năng mua;⏎: Công suất khả dụng trung bình;",
        "đánh giá:⏎H5 ≥ 0,8% và Mr&d ≥ 40 3 điểm⏎H5 ≥ 0,6% và Mr&d ≥ 30 2 điểm",
        "ta có:⏎Z=⇥K⏎Y⏎c) Tổng số vốn đầu tư",
        "CG1, CG2⇥0,3 x H⏎e⇥Lập báo cáo kết quả điều tra",
        "V = 3,7 x D (m/s)⏎hoặc V = 7,2 x D (kt)⏎Trong đó:⏎V: tốc độ gió",
        "được xác định:⏎⏎r =⇥N⇥5⏎⏎k⏎⏎N: Bình quân lãi suất",
        "Các hệ số a,b,c,d và Xk,i lấy theo bảng.",
        "CaCO3 + 2HCl → CaCl2 + CO2↑ + H2O⏎H2SO4 đặc, Fe2(SO4)3, C6H12O6⏎pH từ 5,5 đến 9",
      })
  void formulas(String shown) {
    staysAsItIs(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STT⇥Đơn vị⇥Ghi chú⏎1⇥m⇥x⏎2⇥kg⇥x⏎3⇥km⇥x",
        "Tên⏎⏎Đơn vị⏎⏎Ống thép⏎⏎m⏎⏎Xi măng⏎⏎kg⏎⏎Dây điện⏎⏎m⏎⏎Gạch⏎⏎viên",
        "c)⏎⏎d)⏎⏎đ)⏎⏎Điều 22. Điều kiện đầu tư",
        "Mức thu lệ phí⏎(nghìn đồng/giấy phép)⏎1⏎Cấp giấy phép mới⏎200⏎2⏎Gia hạn⏎100",
        "Từ 01 tháng đến 03 tháng⏎0,3⏎2⏎Từ 03 tháng đến 06 tháng⏎0,5⏎3⏎Từ 06 tháng⏎0,6",
        "Tuần 1. Kể chuyện Lý Tự Trọng⏎Trang 9⏎Nêu những tấm gương⏎Tập đọc⏎Trang 24⏎Nêu sức mạnh",
        "Phụ lục⏎bieu mau KHĐT.xls⏎bieu mau moi truong.xls⏎phu luc I.doc",
        "Thủ trưởng đơn vị (ký tên, đóng dấu)⏎____________⏎(1): Tên cơ quan cấp Giấy phép.",
        "Danh mục gồm:⏎a/. Báo cáo tháng: 1 biểu mẫu⏎b/. Báo cáo năm: 6 biểu mẫu",
      })
  void tablesAndLinesThatLookLikeMarksOfAPage(String shown) {
    staysAsItIs(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 5. Công tác chuẩn bị⏎Khảo sát tổng quan, phân tích đặc điểm địa lý.",
        "Điều 7. Đại lý xổ số⏎1. Điều kiện làm đại lý xổ số được quy định như sau.",
        "Mục 3. Trách nhiệm đối với hàng không⏎Cục Hàng không Việt Nam chủ trì.",
        "Điều 1. Sửa đổi khoản 2 Điều 5 như sau:⏎“2. Trường hợp cần thiết, đơn vị đề nghị.”",
        "Điều 2. Hiệu lực thi hành kèm theo⏎Thông tư này có hiệu lực từ ngày ký.",
        "Điều 3.⏎Chánh Văn phòng chịu trách nhiệm thi hành.⏎Điều 4.⏎Quyết định có hiệu lực.",
        "Tổ chức, cá nhân sản xuất,⏎Cục Đường thủy nội địa Việt Nam,⏎Ủy ban nhân dân tỉnh.",
        "Hồ sơ gồm:⏎- Đơn đề nghị; hoặc⏎- Bản sao giấy phép; hoặc⏎- Văn bản đồng ý.",
        "CHỨC NĂNG QUẢN LÝ CỦA SỞ CÔNG THƯƠNG⏎CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "Trăm năm trong cõi người ta⏎Chữ tài chữ mệnh khéo là ghét nhau⏎Trải qua một cuộc bể dâu",
        "Từ ấy trong tôi bừng nắng hạ⏎Mặt trời chân lý chói qua tim.⏎Hồn tôi là một vườn hoa lá",
        "The Parties shall cooperate in good faith.⏎This Agreement is made in two originals.",
        "Theo TCVN 6663-1:2011 (ISO 5667-1:2006) , độ dày 3 mm ; chiều rộng 2,10m .⏎Mẫu 1/KN",
      })
  void headingsListsVersesAndOtherLanguages(String shown) {
    staysAsItIs(shown);
  }

  @Test
  void aMisprintInALongTextIsLeftAsItWasPrinted() throws IOException {
    String text = sample() + "\nTổ chức, cá nhân thực hiện đúng quy dịnh của pháp luật.";
    assertThat(changes(text)).isEmpty();
  }

  @Test
  void wordsNobodyKnowsAreNotJoined() throws IOException {
    assertThat(changes(sample() + "\nTên khoa học của loài: Qwghlmxyz\nabcdqrst ghi ở cột 2"))
        .isEmpty();
  }

  @Test
  void aSampleOfLawIsNotChanged() throws IOException {
    assertThat(changes(sample())).isEmpty();
  }

  /** Any paragraphs of right text make right text, in any order, with empty lines or without. */
  @RepeatedTest(20)
  void paragraphsOfLawInAnyOrderAreNotChanged(RepetitionInfo repetition) throws IOException {
    long seed = 104_729L * repetition.getCurrentRepetition();
    Random random = new Random(seed);
    List<String> paragraphs = sample().lines().toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(paragraphs.get(random.nextInt(paragraphs.size())));
      text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    assertThat(changes(text.toString())).as("seed %s", seed).isEmpty();
  }

  private static String sample() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CleanTextTest.class.getResourceAsStream("clean-law.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
