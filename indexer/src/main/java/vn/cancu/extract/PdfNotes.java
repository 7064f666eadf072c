package vn.cancu.extract;

import java.util.List;

/**
 * Footnotes: paragraphs at the end of a page in smaller letters than the text, the first of which
 * begins with a raised number.
 */
final class PdfNotes {

  private static final float SMALLER = 0.93f;

  private PdfNotes() {}

  /**
   * Index of the block at which the footnotes of a page start; the number of blocks if it has none.
   */
  static int start(List<PdfBlock> blocks) {
    float body = bodySize(blocks);
    int start = blocks.size();
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (!(blocks.get(i) instanceof PdfBlock.Paragraph paragraph)
          || paragraph.lines().getFirst().size() > SMALLER * body) {
        break;
      }
      if (Numerals.isRaised(paragraph.lines().getFirst().text().charAt(0))) {
        start = i;
      }
    }
    return start;
  }

  /** Size in which most characters outside of tables are set. */
  private static float bodySize(List<PdfBlock> blocks) {
    float size = 0;
    int most = 0;
    for (PdfBlock block : blocks) {
      if (block instanceof PdfBlock.Paragraph paragraph) {
        int length = PdfParagraphs.text(paragraph.lines()).length();
        if (length > most) {
          most = length;
          size = paragraph.lines().getFirst().size();
        }
      }
    }
    return size;
  }
}
