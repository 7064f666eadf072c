package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The grid of a table with ruling lines. The lines divide it into elementary cells; elementary
 * cells without a line between them are one cell, whose text stands in its first row and column.
 */
final class PdfGrid implements PdfBox {

  /** Lines nearer than this are one edge. */
  static final float SAME_EDGE = 3f;

  /** A table that is open at a side has text beyond its last line; this far at least. */
  private static final float OPEN_SIDE = 8f;

  private final float[] xs;
  private final float[] ys;
  private final int[] owner;

  /**
   * @param rules lines that are connected with one another
   */
  PdfGrid(List<PdfRule> rules) {
    xs = edges(rules, true);
    ys = edges(rules, false);
    owner = new int[Math.max(0, columns() * rows())];
    Arrays.setAll(owner, i -> i);
    boolean[] rightWalls = walls(rules, true);
    boolean[] lowerWalls = walls(rules, false);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int cell = row * columns() + column;
        if (column + 1 < columns() && !rightWalls[cell]) {
          join(cell, cell + 1);
        }
        if (row + 1 < rows() && !lowerWalls[cell]) {
          join(cell, cell + columns());
        }
      }
    }
  }

  /**
   * Positions of the lines in one direction, and of the ends of those across where a side is open.
   */
  private static float[] edges(List<PdfRule> rules, boolean vertical) {
    List<Float> positions = new ArrayList<>();
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (PdfRule rule : rules) {
      if (rule.vertical() == vertical) {
        positions.add(rule.at());
      } else {
        low = Math.min(low, rule.from());
        high = Math.max(high, rule.to());
      }
    }
    positions.sort(null);
    if (low < positions.getFirst() - OPEN_SIDE) {
      positions.addFirst(low);
    }
    if (high > positions.getLast() + OPEN_SIDE) {
      positions.addLast(high);
    }
    List<Float> edges = new ArrayList<>();
    for (float position : positions) {
      if (edges.isEmpty() || position - edges.getLast() > SAME_EDGE) {
        edges.add(position);
      }
    }
    float[] array = new float[edges.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = edges.get(i);
    }
    return array;
  }

  /** For each elementary cell, whether a line closes it on the right, or below. */
  private boolean[] walls(List<PdfRule> rules, boolean vertical) {
    boolean[] walls = new boolean[owner.length];
    float[] across = vertical ? xs : ys;
    float[] along = vertical ? ys : xs;
    for (PdfRule rule : rules) {
      if (rule.vertical() != vertical) {
        continue;
      }
      int edge = nearest(across, rule.at()) - 1;
      if (edge < 0 || edge >= across.length - 1) {
        continue;
      }
      for (int i = 0; i + 1 < along.length; i++) {
        float middle = (along[i] + along[i + 1]) / 2;
        if (rule.from() <= middle && middle <= rule.to()) {
          walls[vertical ? i * columns() + edge : edge * columns() + i] = true;
        }
      }
    }
    return walls;
  }

  private static int nearest(float[] edges, float position) {
    int at = Arrays.binarySearch(edges, position);
    if (at >= 0) {
      return at;
    }
    int after = Math.min(-at - 1, edges.length - 1);
    return after > 0 && position - edges[after - 1] < edges[after] - position ? after - 1 : after;
  }

  private int find(int cell) {
    int root = cell;
    while (owner[root] != root) {
      owner[root] = owner[owner[root]];
      root = owner[root];
    }
    return root;
  }

  private void join(int a, int b) {
    int first = find(a);
    int second = find(b);
    owner[Math.max(first, second)] = Math.min(first, second);
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  @Override
  public float left() {
    return xs[0];
  }

  @Override
  public float right() {
    return xs[xs.length - 1];
  }

  @Override
  public float top() {
    return ys[0];
  }

  @Override
  public float bottom() {
    return ys[ys.length - 1];
  }

  boolean holds(PdfBox box) {
    float x = (box.left() + box.right()) / 2;
    float y = box.middle();
    return x > left() && x < right() && y > top() && y < bottom();
  }

  /** Number of cells that get some of the words. */
  long filled(List<PdfWord> words) {
    return words.stream().map(this::cell).distinct().count();
  }

  private int cell(PdfWord word) {
    int column = interval(xs, (word.left() + word.right()) / 2);
    int row = interval(ys, word.middle());
    return find(row * columns() + column);
  }

  private static int interval(float[] edges, float position) {
    int at = Arrays.binarySearch(edges, position);
    return Math.clamp(at >= 0 ? at : -at - 2, 0, edges.length - 2);
  }

  /** The table with its words; rows and narrow columns without any are left out. */
  PdfBlock.Table table(List<PdfWord> words) {
    Map<Integer, List<PdfWord>> byCell = new TreeMap<>();
    for (PdfWord word : words) {
      byCell.computeIfAbsent(cell(word), _ -> new ArrayList<>()).add(word);
    }
    float[] ends = ends();
    Map<Integer, PdfCell> cells = new HashMap<>();
    byCell.forEach(
        (cell, held) -> cells.put(cell, PdfCell.of(held, ends[cell] - xs[cell % columns()])));
    List<List<PdfCell>> rows = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      List<PdfCell> texts = new ArrayList<>();
      List<PdfWord> band = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        int cell = row * columns() + column;
        texts.add(cells.getOrDefault(cell, PdfCell.EMPTY));
        band.addAll(byCell.getOrDefault(cell, List.of()));
      }
      if (columns() > 2 && PdfRows.numbers(band, xs[1]) > 1) {
        addRows(band, rows);
      } else if (!band.isEmpty()) {
        rows.add(texts);
      }
    }
    List<Float> edges = new ArrayList<>();
    for (float x : xs) {
      edges.add(x);
    }
    return new PdfBlock.Table(edges, rows);
  }

  /** Several numbers in one cell of the first column: lines divide columns only, not rows. */
  private void addRows(List<PdfWord> band, List<List<PdfCell>> rows) {
    for (List<PdfWord> words : PdfRows.split(band, xs[1])) {
      List<PdfCell> row = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        int at = column;
        List<PdfWord> held =
            words.stream()
                .filter(word -> interval(xs, (word.left() + word.right()) / 2) == at)
                .toList();
        row.add(PdfCell.of(held, xs[column + 1] - xs[column]));
      }
      rows.add(row);
    }
  }

  /** Right edge of each cell, at its first elementary cell. */
  private float[] ends() {
    float[] ends = new float[owner.length];
    for (int cell = 0; cell < owner.length; cell++) {
      int first = find(cell);
      ends[first] = Math.max(ends[first], xs[cell % columns() + 1]);
    }
    return ends;
  }
}
