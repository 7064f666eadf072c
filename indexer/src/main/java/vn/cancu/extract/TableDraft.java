package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A table while it is read: rows of cells, each with its lines and nested tables.
 *
 * <p>Office programs and web pages also use tables to put things side by side: the head of a
 * Vietnamese document is a table without ruling lines, issuer on the left, motto on the right. Such
 * a layout is written as lines, cell by cell. A layout is a table of one column, or one that shows
 * no ruling lines and has two columns and few rows, or holds another table.
 */
final class TableDraft {

  /** A layout of two columns has the head or the signatures, hardly more rows than this. */
  private static final int LAYOUT_ROWS = 4;

  /** More columns or rows are no honest span. */
  private static final int WIDEST_SPAN = 100;

  private static final String CELL_BREAK = "\u2028";

  private sealed interface Piece {
    record Line(String text) implements Piece {}

    record Nested(TableDraft table) implements Piece {}
  }

  private record Cell(int columns, int rows, List<Piece> pieces) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private boolean bordered;

  TableDraft(boolean bordered) {
    this.bordered = bordered;
  }

  void setBordered() {
    bordered = true;
  }

  void startRow() {
    rows.add(new ArrayList<>());
  }

  void startCell(int columns, int rowSpan) {
    if (rows.isEmpty()) {
      startRow();
    }
    rows.getLast()
        .add(
            new Cell(
                clamp(columns), rowSpan == 0 ? WIDEST_SPAN : clamp(rowSpan), new ArrayList<>()));
  }

  /** Adds a line to the open cell; false when there is none, as for a caption. */
  boolean line(String text) {
    return add(new Piece.Line(text));
  }

  /** Adds a table to the open cell; false when there is none. */
  boolean nested(TableDraft table) {
    return add(new Piece.Nested(table));
  }

  private boolean add(Piece piece) {
    if (rows.isEmpty() || rows.getLast().isEmpty()) {
      return false;
    }
    rows.getLast().getLast().pieces().add(piece);
    return true;
  }

  void writeTo(TextWriter writer) {
    if (isLayout()) {
      writeLines(writer);
    } else {
      for (List<String> row : grid()) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
          writer.writeRow(row);
        }
      }
    }
  }

  private boolean isLayout() {
    int columns = rows.stream().mapToInt(TableDraft::width).max().orElse(0);
    if (columns < 2 || bordered) {
      return columns < 2;
    }
    return (columns == 2 && rows.size() <= LAYOUT_ROWS) || holdsTable();
  }

  private static int width(List<Cell> row) {
    return row.stream().mapToInt(Cell::columns).sum();
  }

  private boolean holdsTable() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.pieces().stream())
        .anyMatch(Piece.Nested.class::isInstance);
  }

  private void writeLines(TextWriter writer) {
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        for (Piece piece : cell.pieces()) {
          switch (piece) {
            case Piece.Line(String text) -> writer.writeLine(text);
            case Piece.Nested(TableDraft table) -> table.writeTo(writer);
          }
        }
      }
    }
  }

  /** The rows with empty cells where one above or on the left covers several. */
  private List<List<String>> grid() {
    List<List<String>> grid = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<String> texts = new ArrayList<>();
      for (Cell cell : row) {
        skipCovered(texts, covered);
        for (int i = 0; i < cell.columns(); i++) {
          texts.add(i == 0 ? cellText(cell) : "");
          while (covered.size() < texts.size()) {
            covered.add(0);
          }
          covered.set(texts.size() - 1, cell.rows() - 1);
        }
      }
      while (texts.size() < covered.size()) {
        addCovered(texts, covered);
      }
      grid.add(texts);
    }
    return grid;
  }

  private static void skipCovered(List<String> texts, List<Integer> covered) {
    while (texts.size() < covered.size() && covered.get(texts.size()) > 0) {
      addCovered(texts, covered);
    }
  }

  private static void addCovered(List<String> texts, List<Integer> covered) {
    covered.set(texts.size(), Math.max(0, covered.get(texts.size()) - 1));
    texts.add("");
  }

  private static String cellText(Cell cell) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : cell.pieces()) {
      switch (piece) {
        case Piece.Line(String text) -> lines.add(text);
        case Piece.Nested(TableDraft table) ->
            table.grid().forEach(row -> lines.add(String.join(" ", row).strip()));
      }
    }
    lines.removeIf(String::isEmpty);
    return String.join(CELL_BREAK, lines);
  }

  private static int clamp(int span) {
    return Math.clamp(span, 1, WIDEST_SPAN);
  }
}
