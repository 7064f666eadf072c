package vn.cancu.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;
import vn.cancu.parse.PinpointGrammar.Joint;
import vn.cancu.parse.PinpointGrammar.Part;
import vn.cancu.parse.PinpointGrammar.Unit;

/**
 * What belongs to what in a chain of places. Either order is written: "khoản 2 Điều 14" and "Điều
 * 14, khoản 2". Where a place stands between two it may belong to, it belongs to the one nothing
 * separates it from: "Điều 36, điểm a khoản 1 Điều 37".
 */
final class PinpointTree {

  /** More places than any citation names; "các" before every word multiplies them. */
  private static final int MOST = 200;

  private final List<Part> parts;

  /** The part each part lies in; -1 for an outermost one. */
  private final int[] owners;

  private PinpointTree(List<Part> parts) {
    this.parts = parts;
    owners = IntStream.range(0, parts.size()).map(this::owner).toArray();
  }

  static PinpointTree of(List<Part> parts) {
    return new PinpointTree(parts);
  }

  /** Every place once, in text order; a place named only to tell where others lie is none. */
  List<Pinpoint> pinpoints() {
    Set<Pinpoint> found = new LinkedHashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (owners[i] < 0) {
        for (int k = 0; k < parts.get(i).values().size(); k++) {
          add(i, k, null, null, found);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Adds what lies in one value of a part, or that value itself. */
  private void add(
      int part, int value, @Nullable String article, @Nullable String clause, Set<Pinpoint> into) {
    if (into.size() >= MOST) {
      return;
    }
    Unit unit = parts.get(part).unit();
    String own = parts.get(part).values().get(value);
    String ownArticle = unit == Unit.ARTICLE ? own : article;
    String ownClause = unit == Unit.CLAUSE ? own : clause;
    List<Integer> inside = inside(part, value);
    for (int child : inside) {
      for (int k = 0; k < parts.get(child).values().size(); k++) {
        add(child, k, ownArticle, ownClause, into);
      }
    }
    if (inside.isEmpty()) {
      into.add(new Pinpoint(ownArticle, ownClause, unit == Unit.POINT ? own : null));
    }
  }

  /** The parts that lie in one value of a part: "khoản 1 Điều 5, 6" is a clause of the first. */
  private List<Integer> inside(int part, int value) {
    List<Integer> inside = new ArrayList<>();
    int last = parts.get(part).values().size() - 1;
    for (int i = 0; i < parts.size(); i++) {
      boolean here = parts.get(part).each() || value == (i < part ? 0 : last);
      if (here && owners[i] == part) {
        inside.add(i);
      }
    }
    return inside;
  }

  private int owner(int part) {
    return switch (parts.get(part).unit()) {
      case ARTICLE, OTHER -> -1;
      case CLAUSE -> nearest(part, Unit.ARTICLE, -1, parts.size());
      case POINT -> {
        int before = before(part, Unit.ARTICLE, -1);
        int after = after(part, Unit.ARTICLE, parts.size());
        int clause = nearest(part, Unit.CLAUSE, before, after < 0 ? parts.size() : after);
        yield clause >= 0 ? clause : nearest(part, Unit.ARTICLE, -1, parts.size());
      }
    };
  }

  private int nearest(int part, Unit unit, int low, int high) {
    int before = before(part, unit, low);
    int after = after(part, unit, high);
    if (before < 0 || after < 0) {
      return Math.max(before, after);
    }
    boolean left = parts.get(before + 1).joint() == Joint.CLOSE;
    boolean right = parts.get(after).joint() == Joint.CLOSE;
    if (left == right) {
      Joint joint = left ? separated(before + 1, part) : parts.get(before + 1).joint();
      return joint == (left ? Joint.CLOSE : Joint.COMMA) ? before : after;
    }
    return left ? before : after;
  }

  /** What separates a part from the first of its neighbours: the largest joint after that one. */
  private Joint separated(int first, int part) {
    Joint joint = Joint.CLOSE;
    for (int i = first + 1; i <= part; i++) {
      joint = parts.get(i).joint().compareTo(joint) > 0 ? parts.get(i).joint() : joint;
    }
    return joint;
  }

  private int before(int part, Unit unit, int low) {
    for (int i = part - 1; i > low; i--) {
      if (parts.get(i).unit() == unit) {
        return i;
      }
    }
    return -1;
  }

  private int after(int part, Unit unit, int high) {
    for (int i = part + 1; i < high; i++) {
      if (parts.get(i).unit() == unit) {
        return i;
      }
    }
    return -1;
  }
}
