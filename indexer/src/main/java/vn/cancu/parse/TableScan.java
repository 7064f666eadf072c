package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;
import vn.cancu.language.Folding;
import vn.cancu.vocabulary.Units;

/** Finds the tables of a text in one pass and puts their rows under their columns. */
final class TableScan {

  private static final int LONGEST_SECTION = 400;

  /** A cell has no more lines than this. */
  private static final int MOST_FRAGMENTS = 12;

  private static final int LONGEST_STRAY_MARK = 4;
  private static final int LONGEST_HEADER_LINE = 200;
  private static final String NOTE_MARKS = "¹²³⁴⁵⁶⁷⁸⁹*";

  private final TableLines lines;
  private final Units units;
  private final DeadlineGrammar deadlines;
  private final List<Table> tables = new ArrayList<>();

  TableScan(String text, Units units, DeadlineGrammar deadlines) {
    this.lines = new TableLines(text);
    this.units = units;
    this.deadlines = deadlines;
  }

  List<Table> run() {
    for (int i = 0; i < lines.size(); ) {
      Optional<TableHeader> rows = rowHeader(i);
      if (rows.isPresent()) {
        i = rows(i, rows.get());
        continue;
      }
      Optional<TableHeader> cells = lineHeader(i);
      i = cells.isPresent() ? new TableOfLines(lines, i, cells.get(), this).read() : i + 1;
    }
    return tables;
  }

  Optional<TableHeader> rowHeader(int index) {
    return lines.isRow(index) && lines.length(index) < LONGEST_HEADER_LINE * 4
        ? TableHeader.ofRow(lines, index)
        : Optional.empty();
  }

  Optional<TableHeader> lineHeader(int index) {
    return lines.isRow(index) || lines.length(index) > LONGEST_HEADER_LINE
        ? Optional.empty()
        : TableHeader.ofLines(lines, index);
  }

  TableAlignment alignment(TableHeader header) {
    return new TableAlignment(header.roles(), units, deadlines);
  }

  /** Reads a table whose rows are lines; returns the index of the line after it. */
  private int rows(int first, TableHeader header) {
    TableAlignment alignment = alignment(header);
    List<Table.Row> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    boolean gap = false;
    int end = header.next();
    for (int i = header.next(); i < lines.size() && !opensFoot(i); i++) {
      if (lines.isRow(i)) {
        Optional<TableHeader> again = rowHeader(i);
        if (again.isPresent() && !again.get().roles().equals(header.roles())) {
          break;
        }
        gap |= again.isPresent();
        int last = again.map(other -> other.next() - 1).orElse(torn(i, header));
        if (again.isEmpty()) {
          List<String> cells = alignment.row(cells(i, last), above(rows));
          rows.add(new Table.Row(span(i, last), cells, gap));
          gap = false;
        }
        i = last;
        end = i + 1;
      } else if (isNote(i)) {
        notes.add(lines.text(i));
        gap = true;
      } else if (isSection(i, header)) {
        rows.add(new Table.Row(span(i, i), section(lines.text(i), header), false));
      } else if (!isStray(i)) {
        break;
      } else {
        gap = true;
      }
    }
    add(first, end, header, rows, notes);
    return end;
  }

  /** The last line of a row that is torn by line ends inside its cells. */
  private int torn(int first, TableHeader header) {
    int columns = header.roles().size();
    int cells = lines.cells(first).size();
    for (int i = first + 1;
        i < lines.size() && i < first + MOST_FRAGMENTS && cells < columns;
        i++) {
      List<String> more = lines.cells(i);
      cells += more.size() - 1;
      if (lines.length(i) == 0 || opensRow(more, header)) {
        return first;
      }
      if (cells == columns) {
        return i;
      }
    }
    return first;
  }

  /** Whether a fragment is a row of its own: it has a number or an empty cell in its place. */
  private static boolean opensRow(List<String> cells, TableHeader header) {
    String head = cells.getFirst();
    boolean numbered = header.roles().getFirst() == TableRole.NUMBER;
    return head.isEmpty() || !numbered || TaskNumber.of(head).isPresent();
  }

  /** The cells of a row over several lines; a line end inside a cell stays one. */
  private List<String> cells(int first, int last) {
    List<String> cells = new ArrayList<>(lines.cells(first));
    for (int i = first + 1; i <= last; i++) {
      List<String> more = lines.cells(i);
      cells.add((cells.removeLast() + "\u2028" + more.getFirst()).strip());
      cells.addAll(more.subList(1, more.size()));
    }
    return cells;
  }

  private static List<String> above(List<Table.Row> rows) {
    return rows.isEmpty() ? List.of() : rows.getLast().cells();
  }

  void add(int first, int end, TableHeader header, List<Table.Row> rows, List<String> notes) {
    if (!rows.isEmpty()) {
      tables.add(new Table(span(first, end - 1), title(first), header, rows, notes));
    }
  }

  TextSpan span(int first, int last) {
    return new TextSpan(lines.start(first), lines.endOf(last));
  }

  boolean isNote(int index) {
    return lines.length(index) > 2 && NOTE_MARKS.indexOf(lines.text(index).charAt(0)) >= 0;
  }

  /** "Nơi nhận:" beside the signature looks like a row and is none. */
  private boolean opensFoot(int index) {
    String text = lines.text(index);
    return Folding.fold(text.substring(0, Math.min(text.length(), 10))).startsWith("noi nhan");
  }

  /** A scribble, a page number, an empty line. */
  boolean isStray(int index) {
    return lines.length(index) <= LONGEST_STRAY_MARK;
  }

  /** A heading over the whole width of a table has lost its tabs. */
  private boolean isSection(int index, TableHeader header) {
    if (lines.length(index) > LONGEST_SECTION || index + 1 >= lines.size()) {
      return false;
    }
    boolean goesOn = lines.isRow(index + 1) && rowHeader(index + 1).isEmpty();
    String text = lines.text(index);
    boolean heading = TaskNumber.prefix(text).isPresent() || isCapitals(text);
    return goesOn && heading && lines.cells(index + 1).size() + 1 >= header.roles().size();
  }

  private static boolean isCapitals(String text) {
    return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static List<String> section(String text, TableHeader header) {
    int content = header.roles().indexOf(TableRole.CONTENT);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < header.roles().size(); i++) {
      cells.add(i == content ? text : "");
    }
    return cells;
  }

  /** The lines in capitals above a table, without "(Ban hành kèm theo …)". */
  private @Nullable String title(int first) {
    StringBuilder title = new StringBuilder();
    for (int i = first - 1; i >= 0 && i >= first - 5 && !lines.isRow(i); i--) {
      String line = lines.text(i);
      if (isCapitals(line) && !line.startsWith("(")) {
        title.insert(0, line + (title.isEmpty() ? "" : " "));
        if (line.startsWith("PHỤ LỤC")) {
          break;
        }
      } else if (!title.isEmpty() || !line.startsWith("(")) {
        break;
      }
    }
    return title.isEmpty() ? null : title.toString();
  }
}
