package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand side by side.
 *
 * @param words from left to right, at least one
 */
record PdfLine(List<PdfWord> words) implements PdfBox {

  /** A gap of this share of the font size is a blank. */
  private static final float BLANK = 0.12f;

  /** A mark is raised by this share of the size of the line, and no larger than that share. */
  private static final float RAISED = 0.15f;

  private static final float SMALL = 0.88f;

  PdfLine {
    words = words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
  }

  /** Groups words to lines, from top to bottom. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> sorted =
        words.stream()
            .sorted(Comparator.comparingDouble(PdfWord::middle).thenComparingDouble(PdfWord::left))
            .toList();
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    PdfWord tallest = null;
    for (PdfWord word : sorted) {
      if (tallest != null && !word.besides(tallest)) {
        lines.add(new PdfLine(line));
        line = new ArrayList<>();
        tallest = null;
      }
      line.add(word);
      tallest = tallest == null || word.size() > tallest.size() ? word : tallest;
    }
    if (!line.isEmpty()) {
      lines.add(new PdfLine(line));
    }
    return lines;
  }

  @Override
  public float left() {
    return words.getFirst().left();
  }

  @Override
  public float right() {
    float right = words.getFirst().right();
    for (PdfWord word : words) {
      right = Math.max(right, word.right());
    }
    return right;
  }

  @Override
  public float top() {
    return tallest().top();
  }

  @Override
  public float bottom() {
    return tallest().bottom();
  }

  float baseline() {
    return tallest().baseline();
  }

  /** Size of the largest font in it. */
  float size() {
    return tallest().size();
  }

  private PdfWord tallest() {
    PdfWord tallest = words.getFirst();
    for (PdfWord word : words) {
      tallest = word.size() > tallest.size() ? word : tallest;
    }
    return tallest;
  }

  /** The words with a blank where there is a gap. */
  String text() {
    float size = size();
    float baseline = baseline();
    StringBuilder text = new StringBuilder();
    float end = left();
    for (PdfWord word : words) {
      if (!text.isEmpty() && word.left() - end > BLANK * Math.min(size, word.size())) {
        text.append(' ');
      }
      boolean mark = word.size() <= SMALL * size && baseline - word.baseline() > RAISED * size;
      text.append(mark ? Numerals.raise(word.text()) : word.text());
      end = Math.max(end, word.right());
    }
    return text.toString();
  }

  /**
   * Parts between which there is a wide gap.
   *
   * @param gap in font sizes
   */
  List<PdfLine> split(float gap) {
    List<PdfLine> parts = new ArrayList<>();
    List<PdfWord> part = new ArrayList<>();
    float end = left();
    for (PdfWord word : words) {
      if (!part.isEmpty() && word.left() - end > gap * size()) {
        parts.add(new PdfLine(part));
        part = new ArrayList<>();
      }
      part.add(word);
      end = Math.max(end, word.right());
    }
    parts.add(new PdfLine(part));
    return parts;
  }
}
