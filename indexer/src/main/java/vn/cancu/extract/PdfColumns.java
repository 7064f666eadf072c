package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two columns side by side: the head of a document with its issuer on the left and the motto on the
 * right, recipients beside the signature, pages set in columns. They are read one after the other.
 */
final class PdfColumns {

  /** The strip between the columns, in font sizes. */
  private static final float GUTTER = 0.6f;

  /** A line further below the one before on its side is something new; in font sizes. */
  private static final float FURTHEST = 2.2f;

  private static final int LONGEST_MARK = 4;
  private static final int LONGEST_NUMBER = 10;

  private final List<PdfLine> left = new ArrayList<>();
  private final List<PdfLine> right = new ArrayList<>();
  private float from;
  private float to;
  private int above;
  private int below;

  private PdfColumns(float from, float to) {
    this.from = from;
    this.to = to;
  }

  /**
   * The columns around a line with a wide gap, or null when the gap separates a number from its
   * text.
   *
   * @param at index of the line
   * @param first index of the first line that may belong to them
   */
  static @Nullable PdfColumns around(List<PdfLine> lines, int at, int first) {
    List<PdfLine> parts = lines.get(at).split(PdfColumnTable.WIDE);
    if (parts.size() != 2 || isNumber(parts.getFirst().text())) {
      return null;
    }
    PdfColumns columns = new PdfColumns(parts.getFirst().right(), parts.getLast().left());
    columns.above = at;
    columns.below = at;
    columns.take(lines.get(at), false);
    columns.below = at + 1;
    while (columns.above > first && columns.fits(lines.get(columns.above - 1), true)) {
      columns.above--;
      columns.take(lines.get(columns.above), true);
    }
    while (columns.below < lines.size() && columns.fits(lines.get(columns.below), false)) {
      columns.take(lines.get(columns.below), false);
      columns.below++;
    }
    return columns;
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_MARK
        || (text.length() <= LONGEST_NUMBER && (text.endsWith(".") || text.endsWith(")")));
  }

  /** Index of their first line. */
  int start() {
    return above;
  }

  /** Index after their last line. */
  int end() {
    return below;
  }

  private boolean fits(PdfLine line, boolean upwards) {
    float end = from;
    float start = to;
    float middle = (from + to) / 2;
    boolean onLeft = false;
    boolean onRight = false;
    for (PdfWord word : line.words()) {
      if ((word.left() + word.right()) / 2 < middle) {
        end = Math.max(end, word.right());
        onLeft = true;
      } else {
        start = Math.min(start, word.left());
        onRight = true;
      }
    }
    if (start - end < GUTTER * line.size()) {
      return false;
    }
    // Above the columns a short line is the end of a paragraph.
    return (onLeft && onRight) || (!upwards && isNear(line, onLeft ? left : right));
  }

  private static boolean isNear(PdfLine line, List<PdfLine> side) {
    return !side.isEmpty() && line.baseline() - side.getLast().baseline() < FURTHEST * line.size();
  }

  private void take(PdfLine line, boolean upwards) {
    float middle = (from + to) / 2;
    List<PdfWord> before = new ArrayList<>();
    List<PdfWord> after = new ArrayList<>();
    for (PdfWord word : line.words()) {
      ((word.left() + word.right()) / 2 < middle ? before : after).add(word);
    }
    take(before, left, upwards);
    take(after, right, upwards);
    for (PdfWord word : before) {
      from = Math.max(from, word.right());
    }
    for (PdfWord word : after) {
      to = Math.min(to, word.left());
    }
  }

  private static void take(List<PdfWord> words, List<PdfLine> side, boolean upwards) {
    if (!words.isEmpty()) {
      side.add(upwards ? 0 : side.size(), new PdfLine(words));
    }
  }

  List<PdfBlock.Paragraph> paragraphs() {
    List<PdfBlock.Paragraph> paragraphs = new ArrayList<>();
    for (List<PdfLine> side : List.of(left, right)) {
      paragraphs.addAll(new PdfParagraphs(PdfMargins.of(side), true).group(side));
    }
    return paragraphs;
  }
}
