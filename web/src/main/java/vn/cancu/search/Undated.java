package vn.cancu.search;

import java.util.Set;
import java.util.TreeSet;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;

/**
 * Which tasks without a day are to be listed.
 *
 * @param kinds of these kinds
 * @param recurring those that come again by these rules
 * @param conditional those that wait for these documents
 */
public record Undated(Set<DueKind> kinds, Set<Recurrence> recurring, Set<Condition> conditional) {

  public Undated {
    kinds = Set.copyOf(kinds);
    recurring = Set.copyOf(recurring);
    conditional = Set.copyOf(conditional);
  }

  /** The same for those that agree, in every run of the program; made for cursors. */
  public String fingerprint() {
    long sum = 0;
    for (Object rule : recurring) {
      sum += rule.toString().hashCode();
    }
    for (Object condition : conditional) {
      sum += condition.toString().hashCode();
    }
    return new TreeSet<>(kinds) + "/" + sum;
  }
}
