package vn.cancu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file {@code bang.doc} is one of the test documents of Apache Tika (Apache License 2.0). */
class DocTextTest {

  private static final String MAIN = "WordDocument";

  /** The property that describes the cells of a row ({@code sprmTDefTable}), little endian. */
  private static final int ROW_DEFINITION = 0xD608;

  @TempDir Path folder;

  private static Path sample() {
    return Path.of("src/test/resources/vn/cancu/extract/bang.doc");
  }

  private static String read(Path file) throws IOException {
    return Objects.requireNonNull(DocText.read(file, "application/msword", 100_000)).text();
  }

  @Test
  void aTableIsReadByRows() throws IOException {
    assertThat(read(sample()).lines())
        .containsSubsequence(
            "Subject is here",
            "Row 1 Col 1\tRow 1 Col 2\tRow 1 Col 3",
            "Row 2 Col 1\tRow 2 Col 2\tRow 2 Col 3",
            "Suddenly some Japanese text:");
  }

  @Test
  void listsFootnotesAndTextBoxesAreRead() throws IOException {
    assertThat(read(sample()).lines())
        .startsWith("Footnote appears here¹", "¹ This is a footnote.")
        .contains("1) Number bullet 1", "· Bullet 3")
        .endsWith("Here is a text box");
  }

  /** The second row of the table gets other edges: its first cell covers two columns. */
  @Test
  void theEdgesOfAllRowsAreTheColumns() throws IOException {
    Path file = folder.resolve("spans.doc");
    byte[] main;
    try (POIFSFileSystem container = new POIFSFileSystem(sample().toFile(), true);
        DocumentInputStream in = container.createDocumentInputStream(MAIN)) {
      main = in.readAllBytes();
    }
    int row = definition(main, definition(main, 0) + 1);
    int centers = row + 5;
    int second = number(main, centers + 4);
    int last = number(main, centers + 6);
    put(main, centers + 2, second);
    put(main, centers + 4, (second + last) / 2);
    try (InputStream whole = Files.newInputStream(sample());
        POIFSFileSystem container = new POIFSFileSystem(whole)) {
      container.createOrUpdateDocument(new ByteArrayInputStream(main), MAIN);
      try (var out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    assertThat(read(file).lines())
        .containsSubsequence(
            "Row 1 Col 1\tRow 1 Col 2\tRow 1 Col 3\t", "Row 2 Col 1\t\tRow 2 Col 2\tRow 2 Col 3");
  }

  @Test
  void deletedTextIsLeftOut() throws IOException {
    Path file = folder.resolve("deleted.doc");
    try (InputStream in = Files.newInputStream(sample());
        HWPFDocument document = new HWPFDocument(in)) {
      Paragraph first = document.getRange().getParagraph(0);
      for (int i = 0; i < first.numCharacterRuns(); i++) {
        CharacterRun run = first.getCharacterRun(i);
        run.markDeleted(run.text().startsWith("Footnote appears"));
      }
      try (var out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
    assertThat(read(file)).doesNotContain("Footnote appears here").contains("Row 1 Col 1");
  }

  private static int definition(byte[] bytes, int from) {
    for (int i = from; i + 1 < bytes.length; i++) {
      if (number(bytes, i) == ROW_DEFINITION) {
        return i;
      }
    }
    throw new AssertionError("no row definition");
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static void put(byte[] bytes, int at, int number) {
    bytes[at] = (byte) number;
    bytes[at + 1] = (byte) (number >> 8);
  }
}
