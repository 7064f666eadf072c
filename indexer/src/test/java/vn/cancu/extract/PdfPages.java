package vn.cancu.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws PDF files for tests. Its font has no Vietnamese letters. Places count from the upper left.
 */
final class PdfPages implements AutoCloseable {

  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float WIDTH = PDRectangle.A4.getWidth();

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;

  PdfPages() throws IOException {
    content = newPage();
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  PdfPages page() throws IOException {
    content.close();
    content = newPage();
    return this;
  }

  PdfPages text(float x, float y, String text) throws IOException {
    return text(x, y, 12, text);
  }

  PdfPages text(float x, float y, float size, String text) throws IOException {
    content.beginText();
    content.setFont(FONT, size);
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(text);
    content.endText();
    return this;
  }

  /** Text that reads from the bottom to the top. */
  PdfPages turned(float x, float y, String text) throws IOException {
    content.beginText();
    content.setFont(FONT, 12);
    content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y));
    content.showText(text);
    content.endText();
    return this;
  }

  static float width(String text, float size) throws IOException {
    return FONT.getStringWidth(text) / 1000 * size;
  }

  PdfPages line(float x1, float y1, float x2, float y2) throws IOException {
    content.moveTo(x1, HEIGHT - y1);
    content.lineTo(x2, HEIGHT - y2);
    content.stroke();
    return this;
  }

  /** Ruling lines at all the places. */
  PdfPages grid(float[] xs, float[] ys) throws IOException {
    for (float x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (float y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  PdfPages picture() throws IOException {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT);
    return this;
  }

  void protect(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
  }

  void save(Path file) throws IOException {
    content.close();
    document.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
