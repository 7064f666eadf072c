package vn.cancu.extract;

import java.util.List;

/** What follows what on a PDF page. */
sealed interface PdfBlock {

  /**
   * Lines of one paragraph.
   *
   * @param margins between which it is set
   */
  record Paragraph(List<PdfLine> lines, PdfMargins margins) implements PdfBlock {}

  /**
   * A table.
   *
   * @param edges left edges of its columns, and the right one of the last
   * @param rows each with one cell a column, empty ones included
   */
  record Table(List<Float> edges, List<List<PdfCell>> rows) implements PdfBlock {

    /** How far the columns of one table may be apart on two pages. */
    private static final float SAME_EDGE = 6f;

    /** Whether the other one has the same columns, as the same table on the next page has. */
    boolean sameColumns(Table other) {
      if (edges.size() != other.edges.size()) {
        return false;
      }
      for (int i = 0; i < edges.size(); i++) {
        if (Math.abs(edges.get(i) - other.edges.get(i)) > SAME_EDGE) {
          return false;
        }
      }
      return true;
    }
  }
}
