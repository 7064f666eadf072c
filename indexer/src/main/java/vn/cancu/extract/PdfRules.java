package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces programs draw ruling lines in: borders of single cells, dots and dashes. */
final class PdfRules {

  /** Lines nearer than this are one, drawn twice. */
  private static final float SAME = 2f;

  /** A gap no wider than this is one between dashes or cells. */
  private static final float GAP = 4f;

  /** What is shorter is a dot or a tick. */
  private static final float SHORTEST = 6f;

  private PdfRules() {}

  static List<PdfRule> join(List<PdfRule> pieces) {
    List<PdfRule> rules = new ArrayList<>();
    join(pieces.stream().filter(PdfRule::vertical).toList(), rules);
    join(pieces.stream().filter(rule -> !rule.vertical()).toList(), rules);
    return rules;
  }

  private static void join(List<PdfRule> pieces, List<PdfRule> rules) {
    List<PdfRule> sorted = pieces.stream().sorted(Comparator.comparingDouble(PdfRule::at)).toList();
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() <= SAME) {
        end++;
      }
      joinAlong(sorted.subList(start, end), rules);
      start = end;
    }
  }

  private static void joinAlong(List<PdfRule> pieces, List<PdfRule> rules) {
    List<PdfRule> sorted =
        pieces.stream().sorted(Comparator.comparingDouble(PdfRule::from)).toList();
    PdfRule open = sorted.getFirst();
    for (PdfRule piece : sorted) {
      if (piece.from() - open.to() <= GAP) {
        open =
            new PdfRule(open.vertical(), open.at(), open.from(), Math.max(open.to(), piece.to()));
      } else {
        add(open, rules);
        open = piece;
      }
    }
    add(open, rules);
  }

  private static void add(PdfRule rule, List<PdfRule> rules) {
    if (rule.length() >= SHORTEST) {
      rules.add(rule);
    }
  }
}
