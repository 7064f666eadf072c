package vn.cancu.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the paragraphs of an RTF file go: into the text, a cell, a footnote or a text box. */
final class RtfFlow {

  /** A footnote or text box inside a paragraph: the paragraph goes on after it. */
  private record Aside(int group, StringBuilder interrupted, boolean note) {}

  private final TextWriter writer;
  private final RtfTables tables;
  private final Deque<Aside> asides = new ArrayDeque<>();

  /** Notes of the open paragraph, and of the tables before it. */
  private final List<String> notes = new ArrayList<>();

  private final List<String> tableNotes = new ArrayList<>();
  private StringBuilder paragraph = new StringBuilder();
  private boolean inTable;
  private int depth = 1;
  private int references;

  RtfFlow(TextWriter writer, RtfTables tables) {
    this.writer = writer;
    this.tables = tables;
  }

  /** Depth of the table whose cells are filled, 1 for one that stands in the text. */
  int depth() {
    return depth;
  }

  void enterTable() {
    inTable = true;
  }

  void nest(int tables) {
    depth = Math.max(1, tables);
    inTable |= tables > 0;
  }

  void leaveTable() {
    inTable = false;
    depth = 1;
  }

  void add(String text) {
    paragraph.append(text);
  }

  /** The mark of the footnote that follows; inside the note it is written anyway. */
  void refer() {
    if (asides.isEmpty()) {
      paragraph.append(Numerals.raise(Integer.toString(references + 1)));
    }
  }

  void endCell(int of) {
    tables.line(of, takeParagraph());
    tables.endCell(of);
    tableNotes.addAll(notes);
    notes.clear();
  }

  private String takeParagraph() {
    String text = paragraph.toString();
    paragraph = new StringBuilder();
    return text.isBlank() ? "" : text;
  }

  void endParagraph() {
    String text = takeParagraph();
    boolean note = asides.stream().anyMatch(Aside::note);
    if (note) {
      paragraph.append(text).append(text.isEmpty() ? "" : " ");
    } else if (inTable || tables.isInRow()) {
      tables.line(depth, text);
    } else if (!text.isEmpty()) {
      closeTables();
      writer.text(text);
      writer.endLine();
      notes.forEach(writer::writeLine);
      notes.clear();
    }
  }

  private void closeTables() {
    tables.close();
    tableNotes.forEach(writer::writeLine);
    tableNotes.clear();
  }

  /**
   * A footnote or text box starts.
   *
   * @param group number of groups around it
   */
  void startAside(int group, boolean note) {
    asides.push(new Aside(group, paragraph, note));
    paragraph = new StringBuilder();
  }

  /** A group ends, and with it the aside that began in it. */
  void closeGroup(int group) {
    Aside aside = asides.peek();
    if (aside != null && aside.group() == group) {
      endAside(asides.pop());
    }
  }

  private void endAside(Aside aside) {
    if (aside.note()) {
      String note = String.join(" ", takeParagraph().strip().split("\\s+"));
      references++;
      notes.add(Numerals.raise(Integer.toString(references)) + ' ' + note);
    } else {
      endParagraph();
    }
    paragraph = aside.interrupted();
  }

  /** Ends whatever is open. */
  void finish() {
    inTable = false;
    endParagraph();
    closeTables();
    notes.forEach(writer::writeLine);
  }
}
