package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where rows begin when no ruling line says so: after strips without any text that are wider than
 * those between the lines of a cell, else where the first column has text.
 */
final class PdfRows {

  /** By how much, in font sizes, the strip between rows is wider than that between lines. */
  private static final float WIDER = 0.3f;

  private static final int LONGEST_NUMBER = 8;

  private PdfRows() {}

  /**
   * Divides the words of a table into rows.
   *
   * @param firstColumn right edge of the first column
   */
  static List<List<PdfWord>> split(List<PdfWord> words, float firstColumn) {
    List<PdfWord> sorted = words.stream().sorted(Comparator.comparingDouble(PdfWord::top)).toList();
    List<List<PdfWord>> byStrip = byStrip(sorted);
    boolean oneNumberEach = byStrip.stream().allMatch(row -> numbers(row, firstColumn) <= 1);
    return byStrip.size() > 1 && oneNumberEach ? byStrip : byFirstColumn(sorted, firstColumn);
  }

  /** Number of lines in the first column that are item numbers. */
  static long numbers(List<PdfWord> row, float firstColumn) {
    List<PdfWord> first = row.stream().filter(word -> isIn(word, firstColumn)).toList();
    return PdfLine.of(first).stream().map(PdfLine::text).filter(PdfRows::isNumber).count();
  }

  /** {@code 1}, {@code 1.1.}, {@code IV}, {@code a)}. */
  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER
        && (Character.isDigit(text.charAt(0))
            || (text.length() == 2 && text.endsWith(")"))
            || text.chars().allMatch(c -> "IVX.".indexOf(c) >= 0));
  }

  private static boolean isIn(PdfWord word, float firstColumn) {
    return (word.left() + word.right()) / 2 < firstColumn;
  }

  private static List<List<PdfWord>> byStrip(List<PdfWord> sorted) {
    List<Float> strips = new ArrayList<>();
    float bottom = sorted.getFirst().bottom();
    for (PdfWord word : sorted) {
      if (word.top() > bottom) {
        strips.add(word.top() - bottom);
      }
      bottom = Math.max(bottom, word.bottom());
    }
    float narrowest = strips.stream().min(Float::compare).orElse(0f);
    List<List<PdfWord>> rows = new ArrayList<>();
    bottom = -Float.MAX_VALUE;
    for (PdfWord word : sorted) {
      if (word.top() - bottom > narrowest + WIDER * word.size()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(word);
      bottom = Math.max(bottom, word.bottom());
    }
    return rows;
  }

  private static List<List<PdfWord>> byFirstColumn(List<PdfWord> sorted, float firstColumn) {
    List<List<PdfWord>> rows = new ArrayList<>();
    for (PdfLine line : PdfLine.of(sorted)) {
      if (rows.isEmpty() || isIn(line.words().getFirst(), firstColumn)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().addAll(line.words());
    }
    return rows;
  }
}
