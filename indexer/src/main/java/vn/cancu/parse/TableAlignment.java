package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cancu.vocabulary.Units;

/**
 * Puts texts under the columns they belong to when their number does not tell: rows with more or
 * fewer cells than the header has columns, and tables whose cells stand one a line, where empty
 * ones have vanished.
 *
 * <p>The cheapest path (Viterbi) through columns, where a text costs what its kind costs in the
 * column, an empty column costs a little, and two texts in one column cost a little unless they are
 * one name torn in two. Time grows with texts × columns².
 */
final class TableAlignment {

  /** The text lies behind the table. */
  static final int OUTSIDE = -1;

  private static final double NEVER = 1e9;
  private static final double JOIN = 0.8;
  private static final double TORN_JOIN = -2;
  private static final double LEAVE = 2.2;
  private static final double STAY_OUTSIDE = 0.7;
  private static final double NUMERAL_OUTSIDE = 3;
  private static final double DISPLACED = 0.15;

  private final List<TableRole> roles;
  private final Units units;
  private final UnitListGrammar unitLists;
  private final DeadlineGrammar deadlines;

  TableAlignment(List<TableRole> roles, Units units, DeadlineGrammar deadlines) {
    this.roles = roles;
    this.units = units;
    this.unitLists = new UnitListGrammar(units);
    this.deadlines = deadlines;
  }

  /**
   * A text placed.
   *
   * @param column index of its column, {@link #OUTSIDE} for none
   * @param opens whether it begins a row
   */
  record Place(int column, boolean opens) {}

  /**
   * The cells of one row under the columns, torn names mended.
   *
   * @param above the row above, which a row that begins with an empty cell may go on
   */
  List<String> row(List<String> cells, List<String> above) {
    if (cells.size() == roles.size()) {
      return cells;
    }
    List<String> texts = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        texts.add(cells.get(i));
        positions.add(i);
      }
    }
    String[] row = new String[roles.size()];
    Arrays.fill(row, "");
    boolean goesOn = !above.isEmpty() && cells.getFirst().isEmpty();
    List<Place> places = new Path(texts, positions, goesOn ? above : List.of()).places();
    for (int i = 0; i < texts.size(); i++) {
      int column = Math.max(0, places.get(i).column());
      row[column] = row[column].isEmpty() ? texts.get(i) : joined(row[column], texts.get(i));
    }
    return List.of(row);
  }

  /** Two texts of one cell as one. */
  String joined(String left, String right) {
    return units.shuffled(left, right).map(unit -> unit.name()).orElse(left + " " + right);
  }

  /** Where each line of a table with one cell a line belongs. */
  List<Place> lines(List<String> lines) {
    return new Path(lines, List.of(), List.of()).places();
  }

  /** One search; without positions the texts are lines of many rows. */
  private final class Path {

    private final List<String> texts;
    private final List<Integer> positions;
    private final List<String> above;
    private final boolean many;
    private final int outside = roles.size();
    private final int[][] from;
    private double[] costs = new double[0];
    private TableCellKind before = TableCellKind.TEXT;

    Path(List<String> texts, List<Integer> positions, List<String> above) {
      this.texts = texts;
      this.positions = positions;
      this.above = above;
      this.many = positions.isEmpty();
      this.from = new int[texts.size()][];
    }

    List<Place> places() {
      if (texts.isEmpty()) {
        return List.of();
      }
      for (int i = 0; i < texts.size(); i++) {
        step(i);
      }
      int state = 0;
      for (int s = 1; s <= outside; s++) {
        state = costs[s] + tail(s) < costs[state] + tail(state) ? s : state;
      }
      Place[] places = new Place[texts.size()];
      for (int i = texts.size() - 1; i >= 0; i--) {
        int previous = from[i][state];
        boolean opens = i == 0 || previous >= 0 && state < outside && opensRow(i, previous, state);
        places[i] = new Place(state == outside ? OUTSIDE : state, opens);
        state = previous;
      }
      return List.of(places);
    }

    private double tail(int state) {
      return state == outside ? 0 : absent(state + 1, outside);
    }

    /** A text in the same column goes on the cell, unless both are numbers. */
    private boolean opensRow(int index, int previous, int state) {
      return state < previous || (state == previous && isFresh(index, state));
    }

    private boolean isFresh(int index, int state) {
      return roles.get(state) == TableRole.NUMBER && TaskNumber.of(texts.get(index)).isPresent();
    }

    private void step(int index) {
      TableCellKind kind = TableCellKind.of(texts.get(index), unitLists, deadlines);
      double[] next = new double[outside + 1];
      from[index] = new int[outside + 1];
      boolean torn = index > 0 && isTorn(index, kind);
      for (int state = 0; state < outside; state++) {
        double local = misfit(index, kind, state) + displacement(index, state);
        double best = index == 0 ? absent(0, state) : NEVER;
        int origin = -1;
        for (int previous = 0; index > 0 && previous < outside; previous++) {
          double cost = costs[previous] + transition(previous, state, torn, kind);
          if (cost < best) {
            best = cost;
            origin = previous;
          }
        }
        boolean mended = torn && origin == state && roles.get(state).namesUnits();
        next[state] = best + (mended ? 0 : local);
        from[index][state] = origin;
      }
      leave(index, next, kind == TableCellKind.NUMERAL ? NUMERAL_OUTSIDE : STAY_OUTSIDE);
      costs = next;
      before = kind;
    }

    private void leave(int index, double[] next, double stay) {
      next[outside] = NEVER;
      from[index][outside] = outside;
      if (!many || index == 0) {
        return;
      }
      next[outside] = costs[outside] + stay;
      for (int previous = 0; previous < outside; previous++) {
        double cost = costs[previous] + tail(previous) + LEAVE + stay;
        if (cost < next[outside]) {
          next[outside] = cost;
          from[index][outside] = previous;
        }
      }
    }

    /** A text that goes on the row above fits where it makes a name whole, or goes on small. */
    private double misfit(int index, TableCellKind kind, int state) {
      if (above.isEmpty() || above.get(state).isEmpty()) {
        return kind.misfit(roles.get(state));
      }
      String text = texts.get(index);
      if (roles.get(state).namesUnits()) {
        String both = above.get(state) + " " + text;
        boolean whole = isKnown(both) && !isKnown(above.get(state));
        return whole ? 0 : kind.misfit(roles.get(state));
      }
      boolean small = Character.isLowerCase(text.charAt(0));
      return small && roles.get(state) != TableRole.NUMBER
          ? Math.min(1, kind.misfit(roles.get(state)))
          : kind.misfit(roles.get(state));
    }

    private boolean isKnown(String list) {
      return unitLists.likeness(list) == UnitListGrammar.Likeness.KNOWN;
    }

    private double displacement(int index, int state) {
      return many ? 0 : DISPLACED * Math.abs(positions.get(index) - state);
    }

    private double transition(int previous, int state, boolean torn, TableCellKind kind) {
      double across = state > previous ? absent(previous + 1, state) : NEVER;
      double same = NEVER;
      if (state == previous) {
        boolean number = roles.get(state) == TableRole.NUMBER;
        boolean name = torn && roles.get(state).namesUnits();
        same = number ? NEVER : name ? TORN_JOIN : JOIN * weight(roles.get(state), kind);
      }
      double wrap = many ? absent(previous + 1, outside) + absent(0, state) : NEVER;
      return Math.min(across, Math.min(same, wrap));
    }

    /** A second line of a time or a unit is rarer than one of the content. */
    private double weight(TableRole role, TableCellKind kind) {
      return role == TableRole.DEADLINE && kind != before ? 3 : 1;
    }

    /** Whether this text and the one before are one name that neither is alone. */
    private boolean isTorn(int index, TableCellKind kind) {
      if (kind == TableCellKind.UNITS && before == TableCellKind.UNITS) {
        return false;
      }
      String left = texts.get(index - 1);
      String right = texts.get(index);
      return left.length() + right.length() < 120
          && (units.shuffled(left, right).isPresent()
              || units.find(left + " " + right).isPresent());
    }

    /** What empty columns cost: nothing in a row that goes on another. */
    private double absent(int start, int end) {
      double cost = 0;
      for (int i = start; i < end && above.isEmpty(); i++) {
        cost += TableCellKind.absence(roles.get(i));
      }
      return cost;
    }
  }
}
