package vn.cancu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pages as a browser prints them: {@code quyet-dinh.html} is a decision with a plan, a wide table
 * over two turned pages, a table without lines, and a form; it was printed to {@code
 * quyet-dinh.pdf} and written out as {@code quyet-dinh.docx}.
 */
class PrintedPagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/vn/cancu/extract");

  private static SourceText read(String name) throws IOException {
    Extraction extraction = PdfText.read(FOLDER.resolve(name), 1_000_000);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).text();
  }

  @Test
  void theHeadIsReadColumnByColumn() throws IOException {
    assertThat(read("quyet-dinh.pdf").text().lines().skip(1))
        .startsWith(
            "BẢO HIỂM XÃ HỘI VIỆT NAM",
            "-------",
            "Số: 77/QĐ-BHXH",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "---------------",
            "Hà Nội, ngày 05 tháng 3 năm 2024",
            "QUYẾT ĐỊNH");
  }

  @Test
  void aTableOverTurnedPagesHasItsHeaderOnce() throws IOException {
    List<String> rows =
        read("quyet-dinh.pdf").text().lines().filter(line -> line.contains("\t")).toList();
    assertThat(rows.subList(0, 6))
        .containsExactly(
            "TT\tNội dung\tĐơn vị thực hiện\t\tThời gian\tSản phẩm",
            "\t\tChủ trì\tPhối hợp\t\t",
            "I\tCải cách thể chế\t\t\t\t",
            "1\tXây dựng văn bản hướng dẫn nội dung 1.\tVăn phòng\tVụ Tổ chức cán bộ\tQuý II/2024"
                + "\tVăn bản",
            "2\tXây dựng văn bản hướng dẫn nội dung 2.\tVụ Tổ chức cán bộ\tVụ Pháp chế\tTrước ngày"
                + " 30/9/2024\tCông văn",
            "\t\tVăn phòng\tVụ Pháp chế\tQuý IV/2024\tBáo cáo");
    assertThat(rows.stream().map(row -> row.substring(0, row.indexOf('\t'))))
        .containsExactly(
            "TT", "", "I", "1", "2", "", "3", "4", "5", "6", "7", "8", "9", "II", "10", "11", "12",
            "13", "14", "15", "16", "17", "18", "TT", "1", "2", "3", "4", "5");
  }

  @Test
  void aTableWithoutLinesIsReadByRows() throws IOException {
    assertThat(read("quyet-dinh.pdf").text())
        .contains(
            "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2023\tNăm 2024\n"
                + "1\tTỷ lệ hồ sơ giải quyết đúng hạn nhóm 1\t%\t91,5\t92\n");
  }

  @Test
  void theHeadOfAnAnnexedFormIsNoRunningTitle() throws IOException {
    String text = read("quyet-dinh.pdf").text();
    assertThat(text.split("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", -1)).hasSize(4);
  }

  @Test
  void whatWasLeftOutIsTold() throws IOException {
    assertThat(read("quyet-dinh.pdf").remarks())
        .containsExactly(
            new SourceRemark(
                SourceRemark.Kind.LEFT_OUT,
                SourceRemark.WHOLE,
                "Bỏ khỏi trang in: số trang (trang 2–6); dòng đầu, cuối trang “BHXH Việt Nam - Hệ"
                    + " thống quản lý văn bản” (trang 2–6); tiêu đề bảng lặp lại “TT | Nội dung |"
                    + " Đơn vị thực hiện | Thời gian | Sản phẩm” (trang 4); tiêu đề bảng lặp lại"
                    + " “Chủ trì | Phối hợp” (trang 4)."));
  }

  @Test
  void aFootnoteBelowAHalfTableFollowsTheWholeOne() throws IOException {
    assertThat(read("chu-thich.pdf").text().lines())
        .containsSubsequence(
            "3\tNội dung 3 của kế hoạch¹\tVăn phòng\tQuý I/2024",
            "8\tNội dung 8 của kế hoạch\tVăn phòng\tQuý III/2024",
            "9\tNội dung 9 của kế hoạch\tVăn phòng\tQuý I/2024",
            "13\tNội dung 13 của kế hoạch\tVăn phòng\tQuý II/2024",
            "¹ Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
            "Các đơn vị báo cáo kết quả thực hiện.");
  }
}
