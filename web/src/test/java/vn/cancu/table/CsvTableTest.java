package vn.cancu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by another library. */
class CsvTableTest {

  private static final List<Column> COLUMNS =
      List.of(new Column("Nội dung", 40), new Column("Ngày", 12));

  private static String written(@Nullable Object... cells) throws IOException {
    StringWriter out = new StringWriter();
    CsvTable table = new CsvTable(out, COLUMNS);
    table.row(cells);
    table.end();
    return out.toString();
  }

  private static List<CSVRecord> read(String text) throws IOException {
    assertThat(text).startsWith("\uFEFF");
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
      return parser.getRecords();
    }
  }

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    String text = written("Rà soát, \"đánh giá\"\nthủ tục; 12,5 %", LocalDate.of(2024, 3, 31));
    List<CSVRecord> records = read(text);
    assertThat(records.getFirst().toList()).containsExactly("Nội dung", "Ngày");
    assertThat(records.get(1).toList())
        .containsExactly("Rà soát, \"đánh giá\"\nthủ tục; 12,5 %", "2024-03-31");
    assertThat(text).endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A"})
  void noTextIsTakenForAFormula(String text) throws IOException {
    assertThat(read(written(text, null)).get(1).toList()).containsExactly("'" + text, "");
  }

  @Test
  void aNumberStaysANumber() throws IOException {
    assertThat(read(written(-5, 12.5)).get(1).toList()).containsExactly("-5", "12.5");
  }
}
