package vn.cancu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by another library. */
class XlsxTableTest {

  private static final List<Column> COLUMNS =
      List.of(new Column("Nội dung", 60), new Column("Ngày", 12), new Column("Số", 8));

  private static XSSFWorkbook sheets(int rowsOfASheet, @Nullable Object[]... rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTable table = new XlsxTable(out, "Nhiệm vụ: [a]/b*?", COLUMNS, rowsOfASheet);
    for (@Nullable Object[] row : rows) {
      table.row(row);
    }
    table.end();
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static XSSFWorkbook written(@Nullable Object... row) throws IOException {
    return sheets(1000, new @Nullable Object[][] {row});
  }

  @Test
  void keepsTextsDatesAndNumbersApart() throws IOException {
    try (XSSFWorkbook workbook = written("Rà soát\nthủ tục", LocalDate.of(2024, 3, 31), 12)) {
      Row row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Rà soát\nthủ tục");
      assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
      assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
      assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2024-03-31");
      assertThat(new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(1)))
          .isEqualTo("31/03/2024");
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12);
    }
  }

  @Test
  void hasHeadingsThatStayFilterAndPrint() throws IOException {
    try (XSSFWorkbook workbook = written("a", null, 1)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("Nhiệm vụ   a  b");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Nội dung");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
      assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(60);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://x\")", "+84", "-5", "@SUM(A1)"})
  void aTextIsNeverAFormula(String text) throws IOException {
    try (XSSFWorkbook workbook = written(text, null, null)) {
      Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
    }
  }

  @Test
  void writesWhatXmlAndExcelCannotTake() throws IOException {
    String broken = "a\u0000b\u0001\uD800c\uFFFFd\t😀]]>&<";
    try (XSSFWorkbook workbook = written(broken, null, null)) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("a\uFFFDb\uFFFD\uFFFDc\uFFFDd 😀]]>&<");
    }
    try (XSSFWorkbook workbook = written(numbers(50_000), null, null)) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).hasSize(32_767);
    }
  }

  /** Nothing that shrinks so much that a reader would suspect it. */
  private static String numbers(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(i * 7919L % 10_007).append(' ');
    }
    return text.toString();
  }

  @Test
  void goesOnInAnotherSheet() throws IOException {
    try (XSSFWorkbook workbook =
        sheets(
            2,
            new @Nullable Object[] {"a", null, 1},
            new @Nullable Object[] {"b", null, 2},
            new @Nullable Object[] {"c", null, 3})) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
      assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Nội dung");
      assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue()).isEqualTo("c");
    }
  }

  @Test
  void anEmptyTableIsATable() throws IOException {
    try (XSSFWorkbook workbook = sheets(5)) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
    }
  }
}
