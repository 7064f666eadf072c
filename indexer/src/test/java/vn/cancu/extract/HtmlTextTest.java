package vn.cancu.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static String read(String body) {
    String html = "<!DOCTYPE html><html><body>" + body + "</body></html>";
    return Objects.requireNonNull(HtmlText.read(html, "text/html", 100_000)).text();
  }

  @Test
  void blocksEndLinesAndInlineElementsDoNot() {
    assertThat(
            read(
                "<p>Quyết <b>đị</b>nh\n"
                    + "  số <a href=x>114</a></p>Điều 1<br>Điều 2<div>Điều 3</div>"))
        .isEqualTo("Quyết định số 114\nĐiều 1\nĐiều 2\nĐiều 3\n");
  }

  @Test
  void leavesOutWhatIsNotTheText() {
    assertThat(
            read(
                "<nav>Trang chủ</nav><header>Cổng</header><p>Điều 1. Nội dung của văn"
                    + " bản</p><script>var a;</script><style>p{}</style><form>Tìm"
                    + " <input></form><footer>©</footer>"))
        .isEqualTo("Điều 1. Nội dung của văn bản\n");
  }

  @Test
  void aFormAroundEverythingIsThePage() {
    assertThat(read("<form action=x><p>Điều 1. Nội dung</p></form>"))
        .isEqualTo("Điều 1. Nội dung\n");
  }

  @Test
  void textAmongLinksIsFoundWithoutHelpOfTags() {
    String menu = "<div><a href=1>Tra cứu văn bản</a></div>".repeat(12);
    String paragraphs = "<p>Điều này quy định nội dung của văn bản.</p>".repeat(6);
    assertThat(
            read(
                "<div>"
                    + menu
                    + "</div><div><div>"
                    + paragraphs
                    + "</div></div><div>Số máy: 1900</div>"))
        .isEqualTo("Điều này quy định nội dung của văn bản.\n".repeat(6));
  }

  @Test
  void aDocumentSavedAsAPageIsKeptWhole() {
    String paragraphs = "<p>Điều này quy định nội dung của văn bản.</p>".repeat(6);
    assertThat(read("<div>" + paragraphs + "</div><div><p>Phụ lục</p></div>"))
        .endsWith("Phụ lục\n");
  }

  @Test
  void cellsStandBetweenTabsAndSpansLeaveEmptyOnes() {
    assertThat(
            read(
                "<table border=1><tr><th rowspan=2>STT</th><th colspan=2>Kết quả</th><th"
                    + " rowspan=2>Ghi chú</th></tr><tr><th>2023</th><th>2024</th></tr>"
                    + "<tr><td>1</td><td>a</td><td></td><td>x<br>y</td></tr></table>"))
        .isEqualTo("STT\tKết quả\t\tGhi chú\n\t2023\t2024\t\n1\ta\t\tx\u2028y\n");
  }

  @Test
  void aNestedTableIsPartOfItsCell() {
    assertThat(
            read(
                "<table border=1><tr><td>1</td><td>Gồm:<table><tr><td>a</td><td>b</td></tr>"
                    + "<tr><td>c</td><td>d</td></tr></table></td><td>Quý I</td></tr></table>"))
        .isEqualTo("1\tGồm:\u2028a b\u2028c d\tQuý I\n");
  }

  @Test
  void aRaisedNumberIsAMarkAndNoDigit() {
    assertThat(read("<p>Nội dung 3<sup>1</sup>, 69 m<sup>2</sup></p><p><sup>1</sup> Theo Luật</p>"))
        .isEqualTo("Nội dung 3¹, 69 m²\n¹ Theo Luật\n");
  }

  @Test
  void aTableThatOnlyArrangesIsReadCellByCell() {
    assertThat(
            read(
                "<table border=0><tr><td><p>BỘ Y TẾ</p>-------</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA"
                    + " VIỆT NAM<br>Độc lập</td></tr><tr><td>Số: 1/QĐ-BYT</td><td>Hà Nội, ngày"
                    + " 1</td></tr></table>"))
        .isEqualTo(
            """
            BỘ Y TẾ
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập
            Số: 1/QĐ-BYT
            Hà Nội, ngày 1
            """);
  }

  @Test
  void absurdSpansAndDepthsDoNoHarm() {
    assertThat(
            read(
                "<table border=1><tr><td colspan=999999999 rowspan=-3>a</td><td"
                    + " colspan=9999>b</td></tr></table>"))
        .startsWith("a\tb\t");
    assertThat(read("<table><tr><td>".repeat(5_000) + "x")).isEqualTo("x\n");
    assertThat(read("<div>".repeat(100_000) + "x")).isEqualTo("x\n");
  }

  @Test
  void tooMuchTextIsGivenUp() {
    String html = "<html><body><p>" + "chữ ".repeat(1000);
    assertThatThrownBy(() -> HtmlText.read(html, "text/html", 1000))
        .isInstanceOf(TooLongException.class);
  }

  @Test
  void aPageWithoutTextGivesNone() {
    assertThat(HtmlText.read("<html><body><p> &nbsp; </p></body></html>", "text/html", 100))
        .isNull();
  }

  @Test
  void believesBytesMoreThanTheNamedEncoding() {
    String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Điều 1</body></html>";
    assertThat(HtmlText.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    String other =
        "<html><head><meta charset='windows-1252'></head><body>\u00E0\u00E9</body></html>";
    assertThat(HtmlText.decode(other.getBytes(Charset.forName("windows-1252")))).isEqualTo(other);
  }
}
