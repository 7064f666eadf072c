package vn.cancu.extract;

import java.util.List;

/**
 * Between where and where text is set.
 *
 * @param left where full lines start
 * @param right where they end
 */
record PdfMargins(float left, float right) {

  /** Share of the lines that may stick out, as numbers in the margin do. */
  private static final double OUTLIERS = 0.03;

  /** A page narrower than this share of its width has nothing but short lines. */
  private static final float NARROWEST = 0.75f;

  /** Margins of a column, or of nothing. */
  static PdfMargins of(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return new PdfMargins(0, 0);
    }
    double[] lefts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
    double[] rights = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
    int outliers = (int) (lefts.length * OUTLIERS);
    return new PdfMargins((float) lefts[outliers], (float) rights[rights.length - 1 - outliers]);
  }

  /**
   * Margins of the text of whole pages.
   *
   * @param lines of all pages of this width
   */
  static PdfMargins ofPages(List<PdfLine> lines, float width) {
    PdfMargins margins = of(lines);
    return new PdfMargins(margins.left, Math.max(margins.right, width * NARROWEST));
  }
}
