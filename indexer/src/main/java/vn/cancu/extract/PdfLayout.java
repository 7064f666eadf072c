package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading order of a page: its tables, and between them columns and paragraphs. */
final class PdfLayout {

  private final PdfPage page;
  private final List<PdfGrid> grids;
  private final List<PdfLine> lines;

  PdfLayout(PdfPage page) {
    this.page = page;
    this.grids = PdfRuledTables.find(page);
    this.lines =
        PdfLine.of(
            page.words().stream()
                .filter(word -> grids.stream().noneMatch(grid -> grid.holds(word)))
                .toList());
  }

  PdfPage page() {
    return page;
  }

  /** Width of the page in whole points. */
  int width() {
    return Math.round(page.width());
  }

  /** Lines outside of ruled tables. */
  List<PdfLine> lines() {
    return lines;
  }

  /**
   * The blocks from top to bottom.
   *
   * @param kept the lines without those that belong to the page and not to the text
   * @param margins of the text of this page and those like it
   * @param before last block of the page before, if there is one
   */
  List<PdfBlock> blocks(List<PdfLine> kept, PdfMargins margins, @Nullable PdfBlock before) {
    List<PdfBlock> blocks = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    int next = 0;
    PdfColumnTable rest = rest(kept, before);
    if (rest.size() > 0) {
      blocks.add(rest.table());
    }
    for (PdfLine line : kept.subList(rest.size(), kept.size())) {
      while (next < grids.size() && grids.get(next).top() < line.middle()) {
        addText(open, margins, blocks);
        blocks.add(table(grids.get(next++)));
      }
      open.add(line);
    }
    addText(open, margins, blocks);
    while (next < grids.size()) {
      blocks.add(table(grids.get(next++)));
    }
    for (String line : page.turned()) {
      blocks.add(turned(line));
    }
    return blocks;
  }

  /** What the page begins with of a table of the page before. */
  private PdfColumnTable rest(List<PdfLine> kept, @Nullable PdfBlock before) {
    boolean linesFirst =
        !kept.isEmpty() && (grids.isEmpty() || grids.getFirst().top() > kept.getFirst().top());
    return linesFirst && before instanceof PdfBlock.Table table
        ? PdfColumnTable.rest(kept, table.edges())
        : PdfColumnTable.NONE;
  }

  private PdfBlock table(PdfGrid grid) {
    return grid.table(page.words().stream().filter(grid::holds).toList());
  }

  private PdfBlock turned(String text) {
    PdfLine line = new PdfLine(List.of(new PdfWord(text, 0, 0, page.height(), 1)));
    return new PdfBlock.Paragraph(List.of(line), new PdfMargins(0, page.width()));
  }

  private static void addText(List<PdfLine> open, PdfMargins margins, List<PdfBlock> blocks) {
    List<PdfLine> text = List.copyOf(open);
    open.clear();
    PdfParagraphs paragraphs = new PdfParagraphs(margins, false);
    int plain = 0;
    for (int i = 0; i < text.size(); ) {
      if (text.get(i).split(PdfColumnTable.WIDE).size() < 2) {
        i++;
        continue;
      }
      PdfColumnTable table = PdfColumnTable.at(text.subList(i, text.size()));
      PdfColumns columns = table.size() > 0 ? null : PdfColumns.around(text, i, plain);
      if (table.size() > 0) {
        blocks.addAll(paragraphs.group(text.subList(plain, i)));
        blocks.add(table.table());
        i += table.size();
        plain = i;
      } else if (columns != null) {
        blocks.addAll(paragraphs.group(text.subList(plain, columns.start())));
        blocks.addAll(columns.paragraphs());
        i = columns.end();
        plain = i;
      } else {
        i++;
      }
    }
    blocks.addAll(paragraphs.group(text.subList(plain, text.size())));
  }
}
