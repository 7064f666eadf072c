package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A table without ruling lines: lines one below the other that leave the same vertical strips free.
 * At least three lines must have text in three columns.
 */
final class PdfColumnTable {

  /** Gaps that separate columns, in font sizes: in a line, and common to all lines. */
  static final float WIDE = 1.4f;

  static final float GUTTER = 0.7f;

  static final int COLUMNS = 3;
  private static final int ROWS = 3;
  private static final int MOST_LINES = 300;
  private static final float FURTHEST = 3f;

  /** No table. */
  static final PdfColumnTable NONE = new PdfColumnTable(List.of(), List.of());

  private final List<PdfLine> lines;
  private final List<Float> edges;

  private PdfColumnTable(List<PdfLine> lines, List<Float> edges) {
    this.lines = lines;
    this.edges = edges;
  }

  int size() {
    return lines.size();
  }

  /** The table that starts with the first of the lines; one of no lines when there is none. */
  static PdfColumnTable at(List<PdfLine> lines) {
    List<PdfMargins> columns = columns(List.of(), lines.getFirst());
    int triples = triple(lines.getFirst());
    int end = 1;
    int last = 0;
    for (; end < Math.min(lines.size(), MOST_LINES); end++) {
      PdfLine line = lines.get(end);
      List<PdfMargins> next = columns(columns, line);
      boolean fewer = next.size() < columns.size();
      if (isFar(lines.get(end - 1), line)
          || (fewer && (next.size() < COLUMNS || (triples >= ROWS && triple(line) == 0)))) {
        break;
      }
      columns = next;
      triples += triple(line);
      last = triple(line) > 0 ? end : last;
    }
    if (triples < ROWS || columns.size() < COLUMNS) {
      return NONE;
    }
    return new PdfColumnTable(lines.subList(0, trim(lines, last, end)), edges(columns));
  }

  /**
   * The rest of a table of the page before: lines that keep to its columns, one of them at least in
   * several.
   */
  static PdfColumnTable rest(List<PdfLine> lines, List<Float> edges) {
    int last = -1;
    int end = 0;
    while (end < lines.size() && keepsTo(edges, lines.get(end))) {
      if (end > 0 && isFar(lines.get(end - 1), lines.get(end))) {
        break;
      }
      last = lines.get(end).split(WIDE).size() > 1 ? end : last;
      end++;
    }
    return last < 0 ? NONE : new PdfColumnTable(lines.subList(0, trim(lines, last, end)), edges);
  }

  private static boolean keepsTo(List<Float> edges, PdfLine line) {
    for (PdfLine part : line.split(GUTTER)) {
      for (int i = 1; i + 1 < edges.size(); i++) {
        if (part.left() < edges.get(i) && part.right() > edges.get(i)) {
          return false;
        }
      }
    }
    return line.right() < edges.getLast() + PdfCell.PADDING;
  }

  /**
   * Lines after the last one with several columns belong to its cells only where they are close.
   */
  private static int trim(List<PdfLine> lines, int last, int end) {
    int trimmed = end;
    while (trimmed > last + 1 && !isClose(lines.get(trimmed - 2), lines.get(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean isFar(PdfLine line, PdfLine next) {
    return next.top() - line.bottom() > FURTHEST * next.size();
  }

  private static int triple(PdfLine line) {
    return line.split(WIDE).size() >= COLUMNS ? 1 : 0;
  }

  private static boolean isClose(PdfLine line, PdfLine next) {
    return next.baseline() - line.baseline() < 1.5f * line.size();
  }

  /** The strips with text, once that of a line is added. */
  private static List<PdfMargins> columns(List<PdfMargins> columns, PdfLine line) {
    List<PdfMargins> all = new ArrayList<>(columns);
    for (PdfLine part : line.split(GUTTER)) {
      all.add(new PdfMargins(part.left(), part.right()));
    }
    all.sort((a, b) -> Float.compare(a.left(), b.left()));
    List<PdfMargins> merged = new ArrayList<>();
    for (PdfMargins strip : all) {
      PdfMargins before = merged.isEmpty() ? null : merged.getLast();
      if (before != null && strip.left() - before.right() < GUTTER * line.size()) {
        merged.set(
            merged.size() - 1,
            new PdfMargins(before.left(), Math.max(before.right(), strip.right())));
      } else {
        merged.add(strip);
      }
    }
    return merged;
  }

  private static List<Float> edges(List<PdfMargins> columns) {
    List<Float> edges = new ArrayList<>();
    edges.add(columns.getFirst().left());
    for (int i = 1; i < columns.size(); i++) {
      edges.add((columns.get(i - 1).right() + columns.get(i).left()) / 2);
    }
    edges.add(columns.getLast().right() + PdfCell.PADDING);
    return edges;
  }

  PdfBlock.Table table() {
    List<PdfWord> words = lines.stream().flatMap(line -> line.words().stream()).toList();
    List<List<PdfCell>> rows = new ArrayList<>();
    for (List<PdfWord> row : PdfRows.split(words, edges.get(1))) {
      List<PdfCell> cells = new ArrayList<>();
      for (int i = 0; i + 1 < edges.size(); i++) {
        cells.add(cell(row, i));
      }
      rows.add(cells);
    }
    return new PdfBlock.Table(edges, rows);
  }

  private PdfCell cell(List<PdfWord> row, int column) {
    List<PdfWord> words = row.stream().filter(word -> column(word) == column).toList();
    return PdfCell.of(words, edges.get(column + 1) - edges.get(column));
  }

  private int column(PdfWord word) {
    float middle = (word.left() + word.right()) / 2;
    int column = 0;
    while (column + 2 < edges.size() && middle >= edges.get(column + 1)) {
      column++;
    }
    return column;
  }
}
