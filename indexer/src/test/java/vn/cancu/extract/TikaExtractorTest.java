package vn.cancu.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaExtractorTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String DOCUMENT =
      "<w:document"
          + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>";

  @TempDir static Path folder;

  private static TikaExtractor extractor;

  @BeforeAll
  static void start() {
    extractor = new TikaExtractor();
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  private static Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private static String text(Path file, String mediaType) throws IOException {
    Extraction extraction = extractor.extract(file);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    SourceText text = ((Extraction.Extracted) extraction).text();
    assertThat(text.mediaType()).isEqualTo(mediaType);
    return text.text();
  }

  private static void assertUnreadable(Path file, String mediaType, String reason)
      throws IOException {
    assertThat(extractor.extract(file)).isEqualTo(new Extraction.Unreadable(mediaType, reason));
  }

  private static Path pdf(String name) throws IOException {
    try (PdfPages pages = new PdfPages()) {
      pages.text(70, 100, "Decision 114");
      Path file = folder.resolve(name);
      pages.save(file);
      return file;
    }
  }

  private static Path docx(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    DocxTextTest.write(file, DOCUMENT.formatted(body), "", "");
    return file;
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void namesDoNotMatter() throws IOException {
    assertThat(text(pdf("a.txt"), "application/pdf")).isEqualTo("Decision 114\n");
    assertThat(text(docx("a.pdf", paragraph("Điều 1")), DOCX)).isEqualTo("Điều 1\n");
    assertThat(text(file("b.docx", "Điều 1\n"), "text/plain")).isEqualTo("Điều 1\n");
    assertThat(text(file("c.doc", "<html><body><p>Điều 1</body></html>"), "text/html"))
        .isEqualTo("Điều 1\n");
  }

  @Test
  void richTextIsRead() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1258\\pard Quy\\u7871?t \\u273?\\u7883?nh\\par D\\u242?ng hai\\par}";
    assertThat(text(file("a.rtf", rtf), "application/rtf")).isEqualTo("Quyết định\nDòng hai\n");
  }

  @Test
  void aTextWithTagsKeepsItsLines() throws IOException {
    String text = "<i>điểm b</i>\n\n<table><tr><td>1</td></tr></table>\n<br>\n";
    assertThat(text(file("tags.txt", text), "text/plain")).isEqualTo(text);
  }

  @Test
  void aTextThatStartsLikeAPictureIsText() throws IOException {
    String text = "BM01-QT.05 Biểu mẫu báo cáo\nĐiều 1\n";
    assertThat(((Extraction.Extracted) extractor.extract(file("bm", text))).text().text())
        .isEqualTo(text);
  }

  @Test
  void emptyFilesAreEmpty() throws IOException {
    assertThat(extractor.extract(file("none", ""))).isEqualTo(new Extraction.Empty());
    assertThat(extractor.extract(file("blank.txt", " \r\n\t\n"))).isEqualTo(new Extraction.Empty());
    assertThat(extractor.extract(file("mark.txt", "\uFEFF"))).isEqualTo(new Extraction.Empty());
    assertThat(extractor.extract(docx("blank.docx", "<w:p/>"))).isEqualTo(new Extraction.Empty());
    assertThat(extractor.extract(file("blank.html", "<html><body> </body></html>")))
        .isEqualTo(new Extraction.Empty());
  }

  @Test
  void passwordsAreNoticed() throws Exception {
    Path plain = docx("open.docx", paragraph("Mật"));
    Path locked = folder.resolve("locked.docx");
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        container.writeFilesystem(out);
      }
    }
    assertThat(extractor.extract(locked)).isEqualTo(new Extraction.Encrypted());
  }

  @Test
  void picturesArchivesAndProgramsAreRefused() throws IOException {
    Path picture = folder.resolve("picture.pdf");
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    assertUnreadable(picture, "image/png", "tệp hình ảnh không có văn bản để đọc");

    Path archive = folder.resolve("archive.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(1);
    }
    assertUnreadable(archive, "application/zip", "định dạng tệp chưa được hỗ trợ");

    byte[] program = new byte[2000];
    System.arraycopy("MZ".getBytes(UTF_8), 0, program, 0, 2);
    assertThat(extractor.extract(file("program.txt", program)))
        .isInstanceOf(Extraction.Unreadable.class);
    assertThat(
            extractor.extract(
                file(
                    "drawing.txt",
                    "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")))
        .isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void damagedFilesAreRefusedAndTheNextOneIsRead() throws IOException {
    byte[] whole = Files.readAllBytes(pdf("whole.pdf"));
    assertUnreadable(
        file("cut.pdf", Arrays.copyOf(whole, 200)), "application/pdf", Reasons.DAMAGED);
    byte[] document = Files.readAllBytes(docx("whole.docx", paragraph("x".repeat(500))));
    assertThat(extractor.extract(file("cut.docx", Arrays.copyOf(document, document.length / 2))))
        .isInstanceOf(Extraction.Unreadable.class);
    assertUnreadable(docx("broken.docx", "<w:p><w:r>"), DOCX, Reasons.DAMAGED);
    byte[] ole = new byte[5000];
    System.arraycopy(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        },
        0,
        ole,
        0,
        8);
    assertThat(extractor.extract(file("broken.doc", ole)))
        .isInstanceOf(Extraction.Unreadable.class);
    assertThat(text(pdf("next.pdf"), "application/pdf")).isEqualTo("Decision 114\n");
  }

  @Test
  void entitiesOfADocumentAreNotResolved() throws IOException {
    Path secret = file("secret.txt", "SECRET");
    Path file = folder.resolve("entity.docx");
    DocxTextTest.write(
        file,
        "<!DOCTYPE d [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + DOCUMENT.formatted(paragraph("a&e;b")),
        "",
        "");
    assertThat(extractor.extract(file).toString()).doesNotContain("SECRET");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    Path file = docx("bomb.docx", "<w:p>" + " ".repeat(50_000_000) + "</w:p>");
    assertThat(Files.size(file)).isLessThan(200_000);
    assertThat(extractor.extract(file)).isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void aMissingFileIsAnException() {
    assertThatThrownBy(() -> extractor.extract(folder.resolve("missing.pdf")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    assertThat(extractor.extract(folder)).isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void limitsHoldForEachFile() throws IOException {
    Limits small = new Limits(20_000, 100, Duration.ofMinutes(1), 64);
    try (TikaExtractor limited = new TikaExtractor(small)) {
      assertThat(limited.extract(file("large.txt", "a".repeat(30_000))))
          .isEqualTo(new Extraction.Unreadable("text/plain", Reasons.tooLarge(20_000)));
      assertThat(limited.extract(file("long.txt", "a ".repeat(200))))
          .isEqualTo(new Extraction.Unreadable("text/plain", Reasons.TOO_LONG));
      assertThat(limited.extract(docx("long.docx", paragraph("a ".repeat(200)))))
          .isEqualTo(new Extraction.Unreadable(DOCX, Reasons.TOO_LONG));
      assertThat(limited.extract(file("long.html", "<html><body>" + "a ".repeat(200))))
          .isEqualTo(new Extraction.Unreadable("text/html", Reasons.TOO_LONG));
    }
  }

  @Test
  void aParserThatRunsOutOfMemoryCostsOneFile() throws IOException {
    Path bomb = folder.resolve("bomb.pdf");
    Files.write(bomb, PdfBomb.ofStream(400 << 20));
    try (TikaExtractor limited =
        new TikaExtractor(new Limits(1 << 20, 1000, Duration.ofMinutes(2), 48))) {
      assertThat(limited.extract(bomb))
          .isEqualTo(new Extraction.Unreadable("application/pdf", Reasons.CRASHED));
      assertThat(limited.extract(pdf("after.pdf"))).isInstanceOf(Extraction.Extracted.class);
    }
  }

  @Test
  void aParserThatTakesTooLongIsStopped() throws IOException {
    // The process of the parsers alone takes longer to start.
    try (TikaExtractor hasty =
        new TikaExtractor(new Limits(1 << 20, 1000, Duration.ofMillis(1), 64))) {
      assertThat(hasty.extract(pdf("slow.pdf")))
          .isEqualTo(new Extraction.Unreadable("application/pdf", Reasons.TOO_SLOW));
    }
  }
}
