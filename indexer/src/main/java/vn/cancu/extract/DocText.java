package vn.cancu.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;
import org.jspecify.annotations.Nullable;

/**
 * Word files of 1997–2003. The cells of a row tell where their edges are; the edges of all rows
 * together are the columns, so that a wide cell is followed by empty ones. Text marked as deleted
 * or hidden is left out; footnotes follow the paragraph or table that refers to them.
 */
final class DocText {

  /** Two edges nearer than this are one: twips, 1/20 point. */
  private static final int SAME_EDGE = 60;

  /** Tables nested deeper are read as lines. */
  private static final int DEEPEST = 4;

  private static final char NOTE = '\u0002';
  private static final char FIELD_START = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  private final TextWriter writer;
  private final ListManager numbers;

  /** For each field around the text, whether it is its result and not its code. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final Notes footnotes;
  private final String noteTexts;
  private final List<String> referred = new ArrayList<>();
  private int tables;

  private DocText(TextWriter writer, HWPFDocument document) {
    this.writer = writer;
    this.footnotes = document.getFootnotes();
    this.noteTexts = document.getFootnoteRange().text();
    this.numbers = new ListManager(document);
  }

  /** Reads a file; null when it has no text. */
  static @Nullable SourceText read(Path file, String mediaType, int limit) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HWPFDocument document = new HWPFDocument(container)) {
      TextWriter writer = new TextWriter(limit);
      DocText text = new DocText(writer, document);
      text.range(document.getRange(), 0);
      text.writeNotes();
      text.range(document.getEndnoteRange(), 0);
      text.range(document.getMainTextboxRange(), 0);
      return writer.finish(mediaType);
    }
  }

  private void range(Range range, int depth) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > depth && depth < DEEPEST) {
        Table table = range.getTable(paragraph);
        table(table, depth + 1);
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        paragraph(paragraph);
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.isInList() && !paragraph.text().isBlank()) {
      writer.text(numbers.getFormattedNumber(paragraph) + ' ');
    }
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        run(run);
      }
    }
    writer.endLine();
    if (tables == 0) {
      writeNotes();
    }
    if (fields.contains(false)) {
      // A code does not go on in the next paragraph; its end is missing.
      fields.clear();
    }
  }

  private void run(CharacterRun run) {
    String text = run.text();
    LegacyFont legacy = LegacyFont.named(String.valueOf(run.getFontName()));
    boolean controls = text.chars().anyMatch(c -> c < ' ');
    if (legacy != null && !controls && !fields.contains(false)) {
      writer.text(LegacyRuns.mark(text, legacy));
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == NOTE) {
        refer(run.getStartOffset() + i);
      } else {
        character(text.charAt(i));
      }
    }
  }

  /** Writes the mark of the footnote that is anchored here and keeps its text. */
  private void refer(int at) {
    int note = footnotes.getNoteIndexByAnchorPosition(at);
    if (note < 0) {
      return;
    }
    int start = footnotes.getNoteTextStartOffset(note);
    int end = Math.min(footnotes.getNoteTextEndOffset(note), noteTexts.length());
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      text.append(noteTexts.charAt(i) < ' ' ? ' ' : noteTexts.charAt(i));
    }
    String mark = Numerals.raise(Integer.toString(note + 1));
    writer.text(mark);
    referred.add(mark + ' ' + String.join(" ", text.toString().strip().split("\\s+")));
  }

  private void writeNotes() {
    referred.forEach(writer::writeLine);
    referred.clear();
  }

  private void character(char c) {
    switch (c) {
      case FIELD_START -> fields.push(false);
      case FIELD_RESULT -> {
        fields.poll();
        fields.push(true);
      }
      case FIELD_END -> fields.poll();
      case '\u000B', '\f', '\r' -> writer.endLine();
      case '\u001E' -> writer.text("-");
      case '\t' -> writer.text(" ");
      default -> {
        if (c >= ' ' && !fields.contains(false)) {
          writer.text(String.valueOf(c));
        }
      }
    }
  }

  private void table(Table table, int depth) {
    int[] edges = edges(table);
    writer.startTable(bordered(table));
    tables++;
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      writer.startRow();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int left = cell.getLeftEdge();
        writer.startCell(columns(edges, left, left + cell.getWidth()), 1);
        range(cell, depth);
      }
    }
    writer.endTable();
    tables--;
    if (tables == 0) {
      writeNotes();
    }
  }

  private static int[] edges(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        int left = row.getCell(c).getLeftEdge();
        if (edges.subSet(left - SAME_EDGE, left + SAME_EDGE).isEmpty()) {
          edges.add(left);
        }
      }
    }
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int columns(int[] edges, int left, int right) {
    int columns = 0;
    for (int edge : edges) {
      if (edge > left - SAME_EDGE && edge <= right - SAME_EDGE) {
        columns++;
      }
    }
    return Math.max(1, columns);
  }

  private static boolean bordered(Table table) {
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      if (drawn(row.getHorizontalBorder()) || drawn(row.getVerticalBorder())) {
        return true;
      }
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        if (drawn(cell.getBrcLeft()) && drawn(cell.getBrcTop())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean drawn(@Nullable BorderCode border) {
    return border != null && !border.isEmpty() && border.getBorderType() != 0;
  }
}
