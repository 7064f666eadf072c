package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a page that have ruling lines: lines connected with one another. */
final class PdfRuledTables {

  /** Lines that miss one another by less than this are meant to touch. */
  private static final float TOUCH = 3f;

  /** A page with more lines is a drawing. */
  private static final int MOST_RULES = 3000;

  private static final int MOST_CELLS = 100_000;

  private PdfRuledTables() {}

  /** The grids with at least two columns and two cells that have text, from top to bottom. */
  static List<PdfGrid> find(PdfPage page) {
    List<PdfGrid> grids = new ArrayList<>();
    if (page.rules().size() > MOST_RULES) {
      return grids;
    }
    for (List<PdfRule> connected : connected(page.rules())) {
      long vertical = connected.stream().filter(PdfRule::vertical).count();
      long horizontal = connected.size() - vertical;
      if (vertical == 0 || horizontal == 0 || vertical * horizontal > MOST_CELLS) {
        continue;
      }
      PdfGrid grid = new PdfGrid(connected);
      List<PdfWord> words = page.words().stream().filter(grid::holds).toList();
      if (grid.columns() >= 2 && grid.rows() >= 1 && grid.filled(words) >= 2) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(PdfGrid::top));
    return outermost(grids);
  }

  private static List<List<PdfRule>> connected(List<PdfRule> rules) {
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (touch(rules.get(i), rules.get(j))) {
          int a = root(group, i);
          int b = root(group, j);
          group[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    Map<Integer, List<PdfRule>> byGroup = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      byGroup.computeIfAbsent(root(group, i), _ -> new ArrayList<>()).add(rules.get(i));
    }
    return List.copyOf(byGroup.values());
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static boolean touch(PdfRule a, PdfRule b) {
    return a.vertical() != b.vertical()
        && a.at() >= b.from() - TOUCH
        && a.at() <= b.to() + TOUCH
        && b.at() >= a.from() - TOUCH
        && b.at() <= a.to() + TOUCH;
  }

  /** A table inside a cell of another one is part of that cell. */
  private static List<PdfGrid> outermost(List<PdfGrid> grids) {
    return grids.stream()
        .filter(grid -> grids.stream().noneMatch(other -> other != grid && other.holds(grid)))
        .toList();
  }
}
