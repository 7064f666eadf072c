package vn.cancu.extract;

import java.util.List;

/**
 * Footnotes: paragraphs at the end of a page, the first of which begins with a raised number, in
 * smaller letters than the text or with a number that stands raised in the page above.
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
      if (!(blocks.get(i) instanceof PdfBlock.Paragraph paragraph)) {
        break;
      }
      PdfLine line = paragraph.lines().getFirst();
      char mark = line.text().charAt(0);
      boolean smaller = line.size() <= SMALLER * body;
      if (Numerals.isRaised(mark) && (smaller || refers(blocks.subList(0, i), mark))) {
        start = i;
      } else if (!smaller && !Numerals.isRaised(mark)) {
        break;
      }
    }
    return start;
  }

  private static boolean refers(List<PdfBlock> blocks, char mark) {
    return blocks.stream()
        .anyMatch(block ->
            switch (block) {
              case PdfBlock.Paragraph paragraph ->
                  paragraph.lines().stream().anyMatch(line -> line.text().indexOf(mark) > 0);
              case PdfBlock.Table table ->
                  table.rows().stream()
                      .flatMap(List::stream)
                      .anyMatch(cell -> cell.text().indexOf(mark) > 0);
            });
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
