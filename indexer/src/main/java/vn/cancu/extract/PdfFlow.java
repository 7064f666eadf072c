package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of all pages one after the other and joins what a page break divided: a
 * paragraph in the middle of a line, a table whose header the next page repeats, a row whose cells
 * go on. Footnotes at the end of a page follow what they interrupt.
 */
final class PdfFlow {

  private final TextWriter writer;
  private final PdfRemarks remarks;
  private final List<String> notes = new ArrayList<>();
  private PdfBlock.@Nullable Paragraph paragraph;
  private PdfBlock.@Nullable Table table;
  private List<PdfCell> row = List.of();
  private @Nullable PdfBlock last;
  private int page;

  PdfFlow(TextWriter writer, PdfRemarks remarks) {
    this.writer = writer;
    this.remarks = remarks;
  }

  /**
   * Writes a page.
   *
   * @param lines those to keep
   */
  void page(List<PdfLine> lines, PdfLayout layout, PdfMargins margins) {
    List<PdfBlock> blocks = layout.blocks(lines, margins, last);
    int foot = PdfNotes.start(blocks);
    boolean starts = page > 0;
    page++;
    if (foot == 0 && starts) {
      closeRow();
      writer.startPage();
    }
    for (PdfBlock block : blocks.subList(0, foot)) {
      switch (block) {
        case PdfBlock.Paragraph next -> add(next, starts);
        case PdfBlock.Table next -> add(next, starts);
      }
      starts = false;
      last = block;
    }
    for (PdfBlock block : blocks.subList(foot, blocks.size())) {
      if (block instanceof PdfBlock.Paragraph note) {
        notes.add(PdfParagraphs.text(note.lines()));
      }
    }
  }

  void finish() {
    closeRow();
    closeNotes();
  }

  private void add(PdfBlock.Paragraph next, boolean atTop) {
    PdfBlock.Paragraph before = paragraph;
    String text = PdfParagraphs.text(next.lines());
    writer.take(text.length() + 1);
    if (atTop && before != null && goesOn(before, next)) {
      writer.resumeLine(true);
    } else {
      closeRow();
      closeNotes();
      if (atTop) {
        writer.startPage();
      }
    }
    writer.writeLine(text);
    paragraph = next;
  }

  private static boolean goesOn(PdfBlock.Paragraph before, PdfBlock.Paragraph next) {
    PdfParagraphs paragraphs = new PdfParagraphs(before.margins(), false);
    return paragraphs.goesOn(before.lines(), next.lines().getFirst());
  }

  private void add(PdfBlock.Table next, boolean atTop) {
    PdfBlock.Table before = atTop ? table : null;
    List<List<PdfCell>> rows = next.rows();
    if (before != null && before.sameColumns(next)) {
      rows = withoutHeader(before.rows(), rows);
      if (!rows.isEmpty() && goesOn(row, rows.getFirst())) {
        row = joined(row, rows.getFirst());
        rows = rows.subList(1, rows.size());
      }
      closeRow();
      writer.startPage();
      table = new PdfBlock.Table(next.edges(), before.rows());
    } else {
      closeRow();
      closeNotes();
      if (atTop) {
        writer.startPage();
      }
      table = next;
    }
    paragraph = null;
    for (List<PdfCell> following : rows) {
      writeRow();
      row = following;
    }
  }

  /** The rows of the next page after those that repeat the first rows of the table. */
  private List<List<PdfCell>> withoutHeader(List<List<PdfCell>> first, List<List<PdfCell>> rows) {
    int repeated = 0;
    while (repeated < Math.min(first.size(), rows.size())
        && texts(first.get(repeated)).equals(texts(rows.get(repeated)))) {
      remarks.header(page, texts(rows.get(repeated)));
      repeated++;
    }
    return rows.subList(repeated, rows.size());
  }

  /**
   * Whether the second row is the rest of the first: it has no number of its own, no cell where the
   * first has none, and its cells go on where those of the first stop, or one at least goes on in
   * the middle of a sentence.
   */
  private static boolean goesOn(List<PdfCell> row, List<PdfCell> next) {
    if (row.isEmpty() || !next.getFirst().isEmpty()) {
      return false;
    }
    boolean all = true;
    boolean sentence = false;
    for (int i = 0; i < next.size(); i++) {
      if (!next.get(i).isEmpty()) {
        if (row.get(i).isEmpty()) {
          return false;
        }
        all &= row.get(i).goesOnIn(next.get(i));
        sentence |= row.get(i).breaksOffBefore(next.get(i));
      }
    }
    return all || sentence;
  }

  private static List<PdfCell> joined(List<PdfCell> row, List<PdfCell> next) {
    List<PdfCell> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      joined.add(row.get(i).with(next.get(i)));
    }
    return joined;
  }

  private void writeRow() {
    if (!row.isEmpty()) {
      List<String> texts = texts(row);
      writer.take(texts.stream().mapToInt(String::length).sum());
      writer.writeRow(texts);
    }
    row = List.of();
  }

  private static List<String> texts(List<PdfCell> row) {
    return row.stream().map(PdfCell::text).toList();
  }

  private void closeRow() {
    writeRow();
    table = null;
  }

  private void closeNotes() {
    for (String note : notes) {
      writer.take(note.length() + 1);
      writer.writeLine(note);
    }
    notes.clear();
  }
}
