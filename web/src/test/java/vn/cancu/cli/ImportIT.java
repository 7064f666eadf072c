package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportIT {

  private static final String LAW =
      """
      {"number":"38/2013/QH13","type":"Luật","title":"Luật Việc làm","issuer":"Quốc hội",\
      "issuedOn":"2013-11-16","topics":["Lao động"],"provisions":[\
      {"id":"p1","heading":"Điều 1. Phạm vi điều chỉnh","text":"Luật này quy định chính sách hỗ trợ tạo việc làm."},\
      {"id":"p2","heading":"Điều 2. Đối tượng","text":"Thực hiện Nghị định số 28/2015/NĐ-CP về bảo hiểm thất nghiệp."}]}\
      """;
  private static final String CIRCULAR =
      """
      {"number":"04/2013/TT-X","type":"Thông tư","title":"Thông tư %s","issuer":"Bộ X","issuedOn":"2013-01-02",\
      "provisions":[{"id":"%s","heading":"Điều 1. Chung","text":"Hướng dẫn quyết toán."}]}\
      """;

  @TempDir private Path folder;

  private Cancu cancu;
  private Path file;

  @BeforeEach
  void prepare() {
    cancu = new Cancu(folder.resolve("data"));
    file = folder.resolve("records.jsonl");
  }

  private Cancu.Outcome importing(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
    return cancu.run("index", "--import", file.toString());
  }

  @Test
  void provisionsKeepTheirIdsAndReferencesAreRead() throws IOException {
    Cancu.Outcome outcome = importing(LAW);
    assertThat(outcome.code()).as(outcome.err() + outcome.out()).isZero();
    assertThat(outcome.out()).contains("luat/38-2013-qh13", "1 dẫn chiếu");
    String found =
        cancu.run("search", "--json", "--scope", "provisions", "bao hiem that nghiep").out();
    assertThat(found).contains("\"sourceId\":\"p2\"", "\"place\":\"Điều 2");
    assertThat(cancu.run("search", "--json", "--scope", "references", "28/2015/NĐ-CP").out())
        .contains("\"total\":1", "nghi-dinh/28-2015-nd-cp");
  }

  @Test
  void aGzippedFileIsReadTheSameWay() throws IOException {
    Path packed = folder.resolve("records.jsonl.gz");
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(packed)), StandardCharsets.UTF_8)) {
      out.write(LAW + "\n");
    }
    assertThat(cancu.run("index", "--import", packed.toString()).out())
        .contains("✓", "::1", "1 đã lập chỉ mục");
  }

  @Test
  void badLinesAreReportedWithTheirNumberAndTheRestGoesOn() throws IOException {
    Cancu.Outcome outcome =
        importing(
            "{\"number\":",
            LAW,
            "[]",
            "{\"number\":\"1/X\",\"type\":\"Luật\"}",
            "",
            LAW.replace("2013-11-16", "hôm qua"),
            CIRCULAR.formatted("A", "c1"));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("::1:", "::3:", "::4:", "::6:", "«provisions»", "«issuedOn»")
        .contains("2 đã lập chỉ mục", "4 bị từ chối");
    assertThat(cancu.run("check").out()).contains("6 inputs: 2 indexed, 4 rejected");
  }

  @Test
  void twoRecordsOfOneIdStandSideBySide() throws IOException {
    importing(CIRCULAR.formatted("A", "c1"), CIRCULAR.formatted("B", "c2"));
    assertThat(cancu.run("search", "--json", "--scope", "provisions", "quyết toán").out())
        .contains("\"total\":2", "\"sourceId\":\"c1\"", "\"sourceId\":\"c2\"");
  }

  @Test
  void aSecondRunReadsOnlyLinesThatChanged() throws IOException {
    importing(LAW, CIRCULAR.formatted("A", "c1"), CIRCULAR.formatted("B", "c2"));
    assertThat(importing(LAW, CIRCULAR.formatted("Mới", "c1")).out())
        .contains("1 đã lập chỉ mục, 1 không đổi", "1 đã gỡ");
    assertThat(cancu.run("check").out()).contains("2 inputs: 2 indexed");
  }

  @Test
  void aRebuildReadsTheRecordsAgain() throws IOException {
    importing(LAW);
    assertThat(cancu.run("index", "--rebuild").out()).contains("✓", "::1");
    assertThat(cancu.run("search", "--json", "--scope", "provisions", "so:38/2013/QH13").out())
        .contains("\"sourceId\":\"p1\"");
  }
}
