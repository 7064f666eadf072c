package vn.cancu.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link SourceText} together from what a reader meets: text, line breaks, ends of
 * paragraphs, tables. Runs of blanks become one blank, empty paragraphs are left out.
 *
 * <p>A table is buffered until it ends, because only then is it known whether it is a real one or a
 * layout (see {@link TableDraft}).
 */
final class TextWriter {

  /** Tables nested deeper than any office program allows are read as lines of their cell. */
  private static final int DEEPEST_TABLE = 8;

  private final int limit;
  private final StringBuilder out = new StringBuilder();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<SourceRemark> remarks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final Deque<TableDraft> tables = new ArrayDeque<>();
  private int deeper;
  private int taken;

  /**
   * @param limit most UTF-16 units to take
   */
  TextWriter(int limit) {
    this.limit = limit;
  }

  /** Adds to the open paragraph. */
  void text(CharSequence text) {
    take(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        paragraph.append(c);
      } else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
        paragraph.append(' ');
      }
    }
  }

  /** Ends a line, and with it the paragraph, if there is one. */
  void endLine() {
    String line = paragraph.toString().strip();
    paragraph.setLength(0);
    if (line.isEmpty()) {
      return;
    }
    TableDraft table = tables.peek();
    if (table == null || !table.line(line)) {
      writeLine(line);
    }
  }

  void startTable(boolean bordered) {
    endLine();
    if (tables.size() < DEEPEST_TABLE) {
      tables.push(new TableDraft(bordered));
    } else {
      deeper++;
    }
  }

  /** Says that the open table shows its ruling lines after all. */
  void bordered() {
    TableDraft table = tables.peek();
    if (table != null && deeper == 0) {
      table.setBordered();
    }
  }

  void startRow() {
    endLine();
    TableDraft table = tables.peek();
    if (table != null && deeper == 0) {
      table.startRow();
    }
  }

  /**
   * @param columns number of columns the cell covers
   * @param rows number of rows it covers
   */
  void startCell(int columns, int rows) {
    endLine();
    TableDraft table = tables.peek();
    if (table != null && deeper == 0) {
      take(1);
      table.startCell(columns, rows);
    }
  }

  void endTable() {
    endLine();
    if (deeper > 0) {
      deeper--;
      return;
    }
    TableDraft table = tables.poll();
    TableDraft around = tables.peek();
    if (table != null && (around == null || !around.nested(table))) {
      table.writeTo(this);
    }
  }

  /** Writes a paragraph past everything that is open. */
  void writeLine(String line) {
    out.append(line).append('\n');
  }

  /** Writes a row past everything that is open: one string a column, empty ones kept. */
  void writeRow(List<String> cells) {
    take(cells.size());
    out.append(String.join("\t", cells)).append('\n');
  }

  /** A page begins with whatever is written next. */
  void startPage() {
    pageStarts.add(out.length());
  }

  /**
   * Takes back the end of the last line, so that it goes on after a page break.
   *
   * @param page whether the page begins with what goes on
   */
  void resumeLine(boolean page) {
    if (!out.isEmpty()) {
      out.setCharAt(out.length() - 1, ' ');
    }
    if (page) {
      startPage();
    }
  }

  /** Counts text that is written later, so that hostile files end early. */
  void take(int characters) {
    taken += characters;
    if (taken > limit || taken < 0) {
      throw new TooLongException(limit);
    }
  }

  /** Notes something about the file as a whole. */
  void remark(SourceRemark.Kind kind, String message) {
    remarks.add(new SourceRemark(kind, SourceRemark.WHOLE, message));
  }

  /** Closes what is open and gives the text, or null when there is none. */
  @Nullable SourceText finish(String mediaType) {
    while (!tables.isEmpty()) {
      endTable();
    }
    endLine();
    if (out.isEmpty()) {
      return null;
    }
    String text = LegacyRuns.decode(out, pageStarts);
    return new SourceText(text, pageStarts, mediaType, remarks);
  }
}
