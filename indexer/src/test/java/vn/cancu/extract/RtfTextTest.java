package vn.cancu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtfTextTest {

  private static final String FONTS =
      "{\\fonttbl{\\f0\\fnil\\fcharset0 .VnTime;}{\\f1\\fnil .VnTimeH;}{\\f2\\fnil Times New"
          + " Roman;}{\\f3\\fnil VNI-Times;}{\\f4\\fnil\\fcharset163 Times New Roman"
          + " (Vietnamese);}}";

  @TempDir Path folder;

  private String read(String body) throws IOException {
    Path file = folder.resolve("test.rtf");
    String rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff2" + FONTS + body + "}";
    Files.write(file, rtf.getBytes(ISO_8859_1));
    return Objects.requireNonNull(RtfText.read(file, "application/rtf", 100_000)).text();
  }

  @Test
  void rowsAreLinesAndCellsStandBetweenTabs() throws IOException {
    assertThat(
            read(
                """
                \\pard Tr\\u432?\\u7899?c\\par
                \\trowd\\clbrdrt\\brdrs\\cellx500\\cellx3000\\pard\\intbl 1\\cell a\\par b\\cell\\row
                \\trowd\\cellx500\\cellx3000\\pard\\intbl 2\\cell\\cell\\row
                \\pard Sau\\par\
                """))
        .isEqualTo("Trước\n1\ta\u2028b\n2\t\nSau\n");
  }

  @Test
  void theDescriptionOfARowMayFollowItsCells() throws IOException {
    assertThat(
            read(
                """
                \\pard\\intbl a\\cell b\\cell c\\cell\\trowd\\cellx1000\\cellx2000\\cellx3000\\row
                \\pard\\intbl d\\cell e\\cell\\trowd\\cellx1000\\cellx3000\\row\
                """))
        .isEqualTo("a\tb\tc\nd\te\t\n");
  }

  @Test
  void mergedCellsLeaveEmptyOnes() throws IOException {
    assertThat(
            read(
                """
                \\trowd\\clvmgf\\clbrdrt\\brdrs\\cellx500\\clmgf\\cellx2000\\clmrg\\cellx4000
                \\pard\\intbl TT\\cell Th\\'fac hi\\u7879?n\\cell\\cell\\row
                \\trowd\\clvmrg\\cellx500\\cellx2000\\cellx4000
                \\pard\\intbl\\cell Ch\\u7911? tr\\'ec\\cell Ph\\u7889?i h\\u7907?p\\cell\\row\
                """))
        .isEqualTo("TT\tThúc hiện\t\n\tChủ trì\tPhối hợp\n");
  }

  @Test
  void aNestedTableIsPartOfItsCell() throws IOException {
    assertThat(
            read(
                """
                \\trowd\\clbrdrt\\brdrs\\cellx500\\cellx3000\\cellx4000\\pard\\intbl 1\\cell
                G\\u7891?m:\\par\\pard\\intbl\\itap2 x\\nestcell y\\nestcell
                {\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}
                \\pard\\intbl\\itap1 sau\\cell Qu\\'fd I\\cell\\row\\pard Cu\\u7889?i\\par\
                """))
        .isEqualTo("1\tGồm:\u2028x y\u2028sau\tQuý I\nCuối\n");
  }

  @Test
  void theFontSaysHowVietnameseIsWritten() throws IOException {
    assertThat(read("\\f1 quy\\'d5t \\'ae\\'denh\\par\\f0 Ban h\\'b5nh k\\'d5 ho\\'b9ch\\par"))
        .isEqualTo("QUYẾT ĐỊNH\nBan hành kế hoạch\n");
    assertThat(read("\\f3 Quye\\'e1t \\'f1\\'f2nh ban ha\\'f8nh\\par"))
        .isEqualTo("Quyết định ban hành\n");
  }

  @Test
  void anOldFontAroundUnicodeChangesNothing() throws IOException {
    String body =
        "\\f0 Qu\\'fd: ban h\\'e0nh k\\u7871? ho\\u7841?ch, quy\\u7871?t \\u273?\\u7883?nh";
    assertThat(read(body + "\\par")).isEqualTo("Quý: ban hành kế hoạch, quyết định\n");
  }

  @Test
  void theCharacterSetOfAFontDecodesItsBytes() throws IOException {
    assertThat(
            java.text.Normalizer.normalize(
                read("\\f4 Quy\\'ea\\'ect \\'f0i\\'f2nh\\par"), java.text.Normalizer.Form.NFC))
        .isEqualTo("Quyết định\n");
  }

  @Test
  void whatAReaderDoesNotSeeIsLeftOut() throws IOException {
    assertThat(
            read(
                "{\\header Trang}{\\footer 1}{\\info{\\title T}}{\\*\\generator G;}A"
                    + "{\\deleted b\\u7887?}{\\v \\u7849?n}{\\*\\annotation Nh\\u7853?n x\\'e9t}"
                    + "{\\field{\\*\\fldinst PAGE}{\\fldrslt C}}{\\pict 00ff}\\par"))
        .isEqualTo("AC\n");
  }

  @Test
  void footnotesFollowWhatRefersToThem() throws IOException {
    String note =
        "{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Theo Ngh\\u7883? quy\\u7871?t}";
    assertThat(read("M\\u7897?t" + note + " hai\\par Ba\\par"))
        .isEqualTo("Một¹ hai\n¹ Theo Nghị quyết\nBa\n");
    assertThat(
            read(
                "\\trowd\\clbrdrt\\brdrs\\cellx500\\cellx900\\pard\\intbl a"
                    + note
                    + "\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row\\pard Sau\\par"))
        .isEqualTo("a¹\tb\nc\td\n¹ Theo Nghị quyết\nSau\n");
  }

  @Test
  void numbersWordWroteOutAreKept() throws IOException {
    assertThat(read("{\\listtext\\pard\\plain I.\\tab}M\\u7909?c \\u273?\\'edch\\par"))
        .isEqualTo("I. Mục đích\n");
  }

  @Test
  void binaryDataIsSkipped() throws IOException {
    assertThat(read("a{\\*\\blob\\bin3 }}{}b\\par")).isEqualTo("ab\n");
  }

  @Test
  void groupsWithoutEndDoNoHarm() {
    assertThatThrownBy(() -> read("{".repeat(50_000))).isInstanceOf(IOException.class);
  }
}
