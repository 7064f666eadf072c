package vn.cancu.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The tables of an RTF file, one inside the other. A row says where the right edges of its cells
 * are, before its content, behind it, or both; the edges of all rows together are the columns.
 */
final class RtfTables {

  /** Two edges nearer than this are one: twips, 1/20 point. */
  private static final int SAME_EDGE = 60;

  /** More cells in a row, or deeper tables, are no honest ones. */
  private static final int MOST_CELLS = 500;

  private static final int DEEPEST = 8;

  private sealed interface Piece {
    record Line(String text) implements Piece {}

    record Inner(Table table) implements Piece {}
  }

  /** Where a cell ends, and whether it goes on from the left or from above. */
  private record Edge(int right, boolean goesOn) {}

  private record Row(int left, List<Edge> edges, List<List<Piece>> cells) {}

  private static final class Table {
    final List<Row> rows = new ArrayList<>();
    final List<List<Piece>> cells = new ArrayList<>();
    List<Piece> cell = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    int left;
    boolean goesOn;
    boolean bordered;

    boolean isInRow() {
      return !cells.isEmpty() || !cell.isEmpty();
    }
  }

  private final TextWriter writer;
  private final Deque<Table> open = new ArrayDeque<>();

  RtfTables(TextWriter writer) {
    this.writer = writer;
  }

  /** Whether a row has begun and not ended. */
  boolean isInRow() {
    return open.stream().anyMatch(Table::isInRow);
  }

  /** The innermost table at this depth, 1 for one that stands in the text. */
  private Table at(int depth) {
    int wanted = Math.clamp(depth, 1, DEEPEST);
    while (open.size() > wanted) {
      closeInner();
    }
    while (open.size() < wanted) {
      open.push(new Table());
    }
    return open.element();
  }

  private void closeInner() {
    Table inner = open.pop();
    endRow(inner);
    if (!inner.rows.isEmpty()) {
      open.element().cell.add(new Piece.Inner(inner));
    }
  }

  void line(int depth, String text) {
    if (!text.isEmpty()) {
      at(depth).cell.add(new Piece.Line(text));
    }
  }

  void endCell(int depth) {
    Table table = at(depth);
    if (table.cells.size() < MOST_CELLS) {
      table.cells.add(table.cell);
      table.cell = new ArrayList<>();
    }
  }

  void endRow(int depth) {
    endRow(at(depth));
  }

  private static void endRow(Table table) {
    if (!table.cell.isEmpty()) {
      table.cells.add(table.cell);
      table.cell = new ArrayList<>();
    }
    if (!table.cells.isEmpty()) {
      table.rows.add(new Row(table.left, List.copyOf(table.edges), List.copyOf(table.cells)));
      table.cells.clear();
    }
  }

  /** What describes a row begins. */
  void startRow(int depth, int left) {
    Table table = at(depth);
    table.edges = new ArrayList<>();
    table.left = left;
    table.goesOn = false;
  }

  void left(int depth, int left) {
    at(depth).left = left;
  }

  /** The cell described next continues the one on its left. */
  void goesOn(int depth) {
    at(depth).goesOn = true;
  }

  void edge(int depth, int right) {
    Table table = at(depth);
    if (table.edges.size() < MOST_CELLS) {
      table.edges.add(new Edge(right, table.goesOn));
    }
    table.goesOn = false;
  }

  void bordered(int depth) {
    at(depth).bordered = true;
  }

  /** Writes the table that stands in the text, if there is one. */
  void close() {
    while (open.size() > 1) {
      closeInner();
    }
    if (!open.isEmpty()) {
      Table table = open.pop();
      endRow(table);
      if (!table.rows.isEmpty()) {
        write(table);
      }
    }
  }

  private void write(Table table) {
    writer.startTable(table.bordered);
    NavigableSet<Integer> edges = edges(table);
    for (Row row : table.rows) {
      writer.startRow();
      int left = row.left();
      int before = edges.headSet(left + SAME_EDGE).size();
      if (before > 0) {
        writer.startCell(before, 1);
      }
      for (int i = 0; i < row.cells().size(); i++) {
        Edge edge = i < row.edges().size() ? row.edges().get(i) : null;
        if (edge == null || !edge.goesOn() || i == 0) {
          int right = end(row, i);
          writer.startCell(edge == null ? 1 : columns(edges, left, right), 1);
          left = right;
        }
        row.cells().get(i).forEach(this::write);
      }
    }
    writer.endTable();
  }

  private void write(Piece piece) {
    switch (piece) {
      case Piece.Line(String text) -> {
        writer.text(text);
        writer.endLine();
      }
      case Piece.Inner(Table table) -> write(table);
    }
  }

  /** Right edge of a cell and of those that continue it. */
  private static int end(Row row, int cell) {
    int end = cell < row.edges().size() ? row.edges().get(cell).right() : 0;
    for (int i = cell + 1; i < row.edges().size() && row.edges().get(i).goesOn(); i++) {
      end = row.edges().get(i).right();
    }
    return end;
  }

  private static NavigableSet<Integer> edges(Table table) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (Row row : table.rows) {
      for (Edge edge : row.edges()) {
        if (edges.subSet(edge.right() - SAME_EDGE, edge.right() + SAME_EDGE).isEmpty()) {
          edges.add(edge.right());
        }
      }
    }
    return edges;
  }

  private static int columns(NavigableSet<Integer> edges, int left, int right) {
    int from = left + SAME_EDGE;
    int to = right + SAME_EDGE;
    return from < to ? Math.max(1, edges.subSet(from, to).size()) : 1;
  }
}
