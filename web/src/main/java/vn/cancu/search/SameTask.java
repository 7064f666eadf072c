package vn.cancu.search;

import java.util.Set;

/**
 * A task of another document that is the same.
 *
 * @param share of the words of the shorter that the other has too, 0 to 1
 * @param differences in what the documents differ
 */
public record SameTask(Hit hit, double share, Set<TaskDifference> differences) {

  public SameTask {
    differences = Set.copyOf(differences);
  }

  /** Whether the documents contradict each other. */
  public boolean conflicts() {
    return differences.stream().anyMatch(TaskDifference::isConflict);
  }
}
