package vn.cancu.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The main part of a DOCX file: paragraphs with their automatic numbers, tables, footnotes after
 * the paragraph or table that refers to them. Deleted text, field codes and the older of two forms
 * of one drawing are left out, and so is hidden text.
 */
final class DocxBody implements OfficeXml.Handler {

  private final TextWriter writer;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxNotes footnotes;
  private final DocxNotes endnotes;
  private final Consumer<String> inclusions;

  private int tables;
  private boolean inBorders;
  private boolean inText;
  private boolean raised;
  private boolean hidden;
  private String font = "";
  private int pictures;
  private boolean numbered;
  private String style = "";
  private @Nullable String numId;
  private int level = -1;
  private int columns = 1;
  private boolean cellOpen;
  private final Deque<Boolean> cells = new ArrayDeque<>();

  /**
   * @param inclusions told the relationship of each file that is to be read in its place
   */
  DocxBody(
      TextWriter writer,
      DocxStyles styles,
      DocxNumbering numbering,
      DocxNotes footnotes,
      DocxNotes endnotes,
      Consumer<String> inclusions) {
    this.writer = writer;
    this.styles = styles;
    this.numbering = numbering;
    this.footnotes = footnotes;
    this.endnotes = endnotes;
    this.inclusions = inclusions;
  }

  /** Whether an element holds what a reader of the document does not see, or sees elsewhere. */
  static boolean isHidden(String name) {
    return switch (name) {
      case "del", "moveFrom", "instrText", "delText", "Fallback", "rt" -> true;
      case "pPrChange", "rPrChange", "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange" ->
          true;
      default -> false;
    };
  }

  @Override
  public boolean start(String name, XMLStreamReader at) {
    if (isHidden(name)) {
      return false;
    }
    switch (name) {
      case "p" -> startParagraph();
      case "pStyle" -> style = OfficeXml.attribute(at, "val");
      case "numId" -> numId = OfficeXml.attribute(at, "val");
      case "ilvl" -> level = OfficeXml.number(at, "val", 0);
      case "t" -> {
        number();
        inText = true;
      }
      case "tab", "ptab" -> writer.text(" ");
      case "br", "cr" -> writer.endLine();
      case "noBreakHyphen" -> writer.text("-");
      case "footnoteReference" -> refer(footnotes, at);
      case "endnoteReference" -> refer(endnotes, at);
      case "r" -> {
        raised = false;
        hidden = false;
        font = "";
      }
      case "rFonts" -> font = OfficeXml.attribute(at, "ascii");
      case "vanish" -> hidden = OfficeXml.isOn(at);
      case "blip", "imagedata" -> pictures++;
      case "altChunk" -> include(OfficeXml.attribute(at, "id"));
      case "vertAlign" -> raised = OfficeXml.attribute(at, "val").equals("superscript");
      case "sectPr", "tabs" -> {
        return false;
      }
      default -> startTablePart(name, at);
    }
    return true;
  }

  private void include(String id) {
    openCell();
    writer.endLine();
    inclusions.accept(id);
  }

  /** Number of pictures so far. */
  int pictures() {
    return pictures;
  }

  private void startTablePart(String name, XMLStreamReader at) {
    switch (name) {
      case "tbl" -> {
        openCell();
        writer.startTable(false);
        tables++;
      }
      case "tblStyle" -> {
        if (styles.bordered(OfficeXml.attribute(at, "val"))) {
          writer.bordered();
        }
      }
      case "tblBorders", "tcBorders" -> inBorders = true;
      case "tr" -> writer.startRow();
      case "gridBefore" -> emptyCells(OfficeXml.number(at, "val", 0));
      case "tc" -> {
        columns = 1;
        cells.push(cellOpen);
        cellOpen = false;
      }
      case "gridSpan" -> columns = OfficeXml.number(at, "val", 1);
      default -> {
        if (inBorders && DocxStyles.isRuling(at)) {
          writer.bordered();
        }
      }
    }
  }

  private void emptyCells(int count) {
    if (count > 0) {
      writer.startCell(count, 1);
    }
  }

  /** The properties of a cell come before its content, so it opens with its first paragraph. */
  private void openCell() {
    if (!cells.isEmpty() && !cellOpen) {
      writer.startCell(columns, 1);
      cellOpen = true;
    }
  }

  private void startParagraph() {
    openCell();
    // A text box stands inside a paragraph: what was read of that one becomes a line of its own.
    writer.endLine();
    numbered = false;
    style = "";
    numId = null;
    level = -1;
  }

  private void number() {
    if (numbered) {
      return;
    }
    numbered = true;
    String list = numId == null ? styles.numId(style) : numId;
    if (list != null) {
      writer.text(numbering.next(list, level < 0 ? styles.level(style) : level));
    }
  }

  private void refer(DocxNotes notes, XMLStreamReader at) {
    writer.text(notes.refer(OfficeXml.attribute(at, "id")));
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> {
        writer.endLine();
        notes();
      }
      case "tblBorders", "tcBorders" -> inBorders = false;
      case "tc" -> {
        openCell();
        cellOpen = !cells.isEmpty() && cells.pop();
      }
      case "tbl" -> {
        writer.endTable();
        tables--;
        notes();
      }
      default -> {}
    }
  }

  private void notes() {
    if (tables == 0) {
      footnotes.drain().forEach(writer::writeLine);
    }
  }

  @Override
  public void text(String text) {
    if (inText && !hidden) {
      LegacyFont legacy = LegacyFont.named(font.isEmpty() ? styles.font(style) : font);
      String shown = raised ? Numerals.raise(text) : text;
      writer.text(legacy == null ? shown : LegacyRuns.mark(shown, legacy));
    }
  }
}
