package vn.cancu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTextTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  @TempDir Path folder;

  private String read(String body) throws IOException {
    return read(body, "", "");
  }

  private String read(String body, String numbering, String footnotes) throws IOException {
    Path file = folder.resolve("test.docx");
    write(
        file,
        "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>",
        numbering,
        footnotes);
    return ((Extraction.Extracted) DocxText.read(file, "docx", 100_000)).text().text();
  }

  static void write(Path file, String document, String numbering, String footnotes)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='"
              + PACKAGE
              + "content-types'><Default Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
              + " Extension='xml'"
              + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
              + "</Types>");
      entry(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
      entry(zip, "word/document.xml", document);
      entry(
          zip,
          "word/_rels/document.xml.rels",
          relations(
              relation("numbering", "numbering.xml") + relation("footnotes", "footnotes.xml")));
      entry(
          zip,
          "word/numbering.xml",
          "<w:numbering xmlns:w='" + W + "'>" + numbering + "</w:numbering>");
      entry(
          zip,
          "word/footnotes.xml",
          "<w:footnotes xmlns:w='" + W + "'>" + footnotes + "</w:footnotes>");
    }
  }

  private static String relation(String type, String target) {
    return "<Relationship Id='" + type + "' Type='" + OFFICE + type + "' Target='" + target + "'/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns='" + PACKAGE + "relationships'>" + relations + "</Relationships>";
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String tc(String text) {
    return tc("", p(text));
  }

  private static String table(String rows) {
    return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
        + rows
        + "</w:tbl>";
  }

  private static String tr(String cells) {
    return "<w:tr>" + cells + "</w:tr>";
  }

  @Test
  void paragraphsEndLinesAndRunsDoNot() throws IOException {
    assertThat(
            read(
                "<w:p><w:r><w:t xml:space='preserve'>Căn"
                    + " </w:t></w:r><w:r><w:t>cứ</w:t><w:tab/><w:t>Luật</w:t><w:br/><w:t>dòng"
                    + " hai</w:t></w:r></w:p><w:p/>"
                    + p("Điều 1")))
        .isEqualTo("Căn cứ Luật\ndòng hai\nĐiều 1\n");
  }

  @Test
  void deletedTextAndFieldCodesAreLeftOut() throws IOException {
    assertThat(
            read(
                "<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>giữ</w:t></w:r></w:ins>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"))
        .isEqualTo("giữ\n");
  }

  @Test
  void hiddenTextIsLeftOut() throws IOException {
    assertThat(
            read(
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>rõ</w:t></w:r>"
                    + "</w:p>"))
        .isEqualTo("rõ\n");
  }

  @Test
  void aRowThatWasDeletedIsLeftOut() throws IOException {
    String deleted = "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>";
    assertThat(
            read(
                table(
                    tr(tc("1") + tc("a"))
                        + tr("<w:trPr><w:del/></w:trPr>" + tc("", deleted) + tc("", deleted))
                        + tr(tc("2") + tc("b")))))
        .isEqualTo("1\ta\n2\tb\n");
  }

  @Test
  void theTextOfABoxIsALineOfItsOwn() throws IOException {
    String box =
        "<w:r><w:pict><v:textbox xmlns:v='v'><w:txbxContent>"
            + p("Mẫu số 01")
            + "</w:txbxContent></v:textbox></w:pict></w:r>";
    assertThat(read("<w:p><w:r><w:t>Trước</w:t></w:r>" + box + "</w:p>" + p("Sau")))
        .isEqualTo("Trước\nMẫu số 01\nSau\n");
  }

  @Test
  void theFontSaysHowVietnameseIsWritten() throws IOException {
    String font = "<w:rPr><w:rFonts w:ascii='%s'/></w:rPr>";
    assertThat(
            read(
                "<w:p><w:r>"
                    + font.formatted(".VnTimeH")
                    + "<w:t>quyÕt ®Þnh</w:t></w:r></w:p><w:p><w:r>"
                    + font.formatted("VNI-Times")
                    + "<w:t>Quyeát ñònh</w:t></w:r></w:p>"))
        .isEqualTo("QUYẾT ĐỊNH\nQuyết định\n");
  }

  @Test
  void picturesWithoutTextAreAScan() throws IOException {
    Path file = folder.resolve("scan.docx");
    write(
        file,
        "<w:document xmlns:w='"
            + W
            + "'><w:body><w:p><w:r><w:drawing>"
            + "<a:blip xmlns:a='a'/></w:drawing></w:r></w:p></w:body></w:document>",
        "",
        "");
    assertThat(DocxText.read(file, "docx", 100_000)).isEqualTo(new Extraction.NeedsOcr(1));
  }

  @Test
  void mergedCellsLeaveEmptyOnes() throws IOException {
    String continued = tc("<w:vMerge/>", "<w:p/>");
    assertThat(
            read(
                table(
                    tr(
                            tc("<w:vMerge w:val='restart'/>", p("1"))
                                + tc("<w:gridSpan w:val='2'/>", p("Kết quả"))
                                + tc("x"))
                        + tr(continued + tc("2023") + tc("2024") + tc("y")))))
        .isEqualTo("1\tKết quả\t\tx\n\t2023\t2024\ty\n");
  }

  @Test
  void paragraphsOfACellAreItsLinesAndNestedTablesToo() throws IOException {
    String nested = table(tr(tc("a") + tc("b")) + tr(tc("c") + tc("d")));
    assertThat(
            read(
                table(
                    tr(
                        tc("1")
                            + tc("", p("Gồm:") + p("- Một") + nested + "<w:p/>")
                            + tc("Quý I")))))
        .isEqualTo("1\tGồm:\u2028- Một\u2028a b\u2028c d\tQuý I\n");
  }

  @Test
  void aTableWithoutBordersThatArrangesTheHeadIsReadAsLines() throws IOException {
    String head =
        "<w:tbl><w:tblPr/>"
            + tr(tc("", p("BỘ Y TẾ") + p("-------")) + tc("", p("CỘNG HÒA") + p("Độc lập")))
            + tr(tc("Số: 1") + tc("Hà Nội"))
            + "</w:tbl>";
    assertThat(read(head)).isEqualTo("BỘ Y TẾ\n-------\nCỘNG HÒA\nĐộc lập\nSố: 1\nHà Nội\n");
  }

  @Test
  void automaticNumbersAreWrittenOut() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt"
            + " w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start"
            + " w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText"
            + " w:val='%2)'/></w:lvl></w:abstractNum><w:num w:numId='3'><w:abstractNumId"
            + " w:val='7'/></w:num><w:num w:numId='4'><w:abstractNumId w:val='7'/><w:lvlOverride"
            + " w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
    assertThat(
            read(
                item(3, 0, "Mục đích")
                    + item(3, 1, "một")
                    + item(3, 1, "hai")
                    + item(3, 0, "Yêu cầu")
                    + item(3, 1, "ba")
                    + item(4, 0, "Lại từ đầu")
                    + item(9, 0, "không có"),
                numbering,
                ""))
        .isEqualTo("I. Mục đích\n1) một\n2) hai\nII. Yêu cầu\n1) ba\nI. Lại từ đầu\nkhông có\n");
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void footnotesFollowTheirParagraph() throws IOException {
    assertThat(
            read(
                "<w:p><w:r><w:t>Toàn trình</w:t></w:r><w:r><w:footnoteReference"
                    + " w:id='2'/></w:r></w:p>"
                    + p("Sau"),
                "",
                "<w:footnote w:id='2'><w:p><w:r><w:t>Theo Quyết định số"
                    + " 206/QĐ-TTg</w:t></w:r></w:p></w:footnote>"))
        .isEqualTo("Toàn trình¹\n¹ Theo Quyết định số 206/QĐ-TTg\nSau\n");
  }

  @Test
  void numeralsAreWordsOwn() {
    assertThat(Numerals.write(4, "upperRoman")).isEqualTo("IV");
    assertThat(Numerals.write(1999, "lowerRoman")).isEqualTo("mcmxcix");
    assertThat(Numerals.write(28, "lowerLetter")).isEqualTo("bb");
    assertThat(Numerals.write(7, "decimalZero")).isEqualTo("07");
    assertThat(Numerals.write(-1, "upperRoman")).isEqualTo("-1");
  }
}
