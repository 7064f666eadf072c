package vn.cancu.extract;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the pages of a PDF file: glyphs become words, lines and pictures are looked up, and a page
 * is judged text or scan.
 *
 * <p>PDFBox decodes the glyphs, drops those drawn twice for a bold look and joins loose tone marks
 * with their letters; which glyphs form a word and a line is decided here, by their places.
 */
final class PdfGlyphs extends PDFTextStripper {

  /** A page with a picture and fewer characters than this is a scan with a stamp. */
  private static final int STAMP = 250;

  /** Share of the page a scan covers at least. */
  private static final double SCAN = 0.5;

  /** So many paths on a page without text are letters drawn as shapes. */
  private static final int SHAPES = 200;

  /** Glyphs whose baselines are nearer than this share of their size are on one line. */
  private static final float SAME_BASELINE = 0.1f;

  /** A gap of this share of the font size ends a word. */
  private static final float GAP = 0.15f;

  private final int limit;
  private final List<PdfPage> pages = new ArrayList<>();
  private int characters;
  private int unmapped;

  PdfGlyphs(int limit) {
    this.limit = limit;
    setShouldSeparateByBeads(false);
  }

  List<PdfPage> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    unmapped = 0;
  }

  /** Counts glyphs whose font does not say what characters they are. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.toUnicode(code) == null) {
      unmapped++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void writePage() throws IOException {
    Map<Integer, List<TextPosition>> byDirection = new HashMap<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition glyph : article) {
        byDirection.computeIfAbsent(Math.round(glyph.getDir()), _ -> new ArrayList<>()).add(glyph);
        characters += glyph.getUnicode().length();
      }
    }
    if (characters > limit) {
      throw new TooLongException(limit);
    }
    pages.add(page(getCurrentPage(), byDirection));
  }

  private PdfPage page(PDPage page, Map<Integer, List<TextPosition>> byDirection)
      throws IOException {
    int main =
        byDirection.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .map(Map.Entry::getKey)
            .orElse(0);
    List<PdfWord> words = new ArrayList<>();
    List<String> turned = new ArrayList<>();
    byDirection.forEach((direction, glyphs) -> {
      if (direction == main) {
        words.addAll(words(glyphs));
      } else {
        PdfLine.of(words(glyphs)).forEach(line -> turned.add(line.text()));
      }
    });
    PdfGraphics graphics = new PdfGraphics(page);
    graphics.read();
    boolean upright = main == 0 || main == 180;
    float width = upright ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    float height = upright ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    return new PdfPage(
        width,
        height,
        words,
        turned,
        PdfRules.join(graphics.rules(main)),
        isScan(words, turned, graphics));
  }

  private boolean isScan(List<PdfWord> words, List<String> turned, PdfGraphics graphics) {
    int letters = 0;
    for (PdfWord word : words) {
      letters += word.text().length();
    }
    for (String line : turned) {
      letters += line.length();
    }
    return (letters < STAMP && graphics.pictures() >= SCAN)
        || (letters == 0 && graphics.paths() > SHAPES)
        || unmapped * 2 > letters;
  }

  private static List<PdfWord> words(List<TextPosition> glyphs) {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<PdfWord> words = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    float baseline = 0;
    for (TextPosition glyph : sorted) {
      if (!line.isEmpty() && glyph.getYDirAdj() - baseline > SAME_BASELINE * size(glyph)) {
        addWords(line, words);
        line.clear();
      }
      line.add(glyph);
      baseline = glyph.getYDirAdj();
    }
    addWords(line, words);
    return words;
  }

  private static void addWords(List<TextPosition> line, List<PdfWord> words) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<TextPosition> word = new ArrayList<>();
    float end = 0;
    boolean blank = false;
    for (TextPosition glyph : line) {
      if (glyph.getUnicode().isBlank()) {
        blank = true;
        continue;
      }
      float gap = glyph.getXDirAdj() - end;
      if (!word.isEmpty() && (gap > GAP * size(glyph) || (blank && gap > GAP / 3 * size(glyph)))) {
        words.add(word(word));
        word.clear();
      }
      word.add(glyph);
      blank = false;
      end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
  }

  private static PdfWord word(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    float size = 0;
    for (TextPosition glyph : glyphs) {
      text.append(glyph.getUnicode());
      size = Math.max(size, size(glyph));
    }
    TextPosition last = glyphs.getLast();
    return new PdfWord(
        readable(text.toString()),
        glyphs.getFirst().getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        last.getYDirAdj(),
        size);
  }

  /**
   * Ligatures as letters; the bullets of symbol fonts, which have no character of their own, as a
   * dash.
   */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        readable.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c >= '\uE000' && c <= '\uF8FF') {
        readable.append('-');
      } else if (c >= ' ') {
        readable.append(c);
      }
    }
    return readable.toString();
  }

  /** Size as it is seen: PDFBox's own size in points knows nothing of a scaled page. */
  private static float size(TextPosition glyph) {
    return Math.max(1, glyph.getYScale());
  }
}
