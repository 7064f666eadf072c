package vn.cancu.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that several documents plan.
 *
 * @param total how many of them there are
 * @param conflicting on how many of them the documents contradict each other
 * @param page some of them, the contradictory ones first
 * @param next cursor of the next page, or {@code null} on the last
 */
public record RepeatedTasks(
    long total, long conflicting, List<Repeated> page, @Nullable String next) {

  /**
   * One task.
   *
   * @param times how often it is planned
   * @param hits where; the first of them, where they are many
   * @param differences in what any two of them differ
   */
  public record Repeated(int times, List<Hit> hits, Set<TaskDifference> differences) {

    public Repeated {
      hits = List.copyOf(hits);
      differences = Set.copyOf(differences);
    }

    /** Whether the documents contradict each other. */
    public boolean conflicts() {
      return differences.stream().anyMatch(TaskDifference::isConflict);
    }
  }

  public RepeatedTasks {
    page = List.copyOf(page);
  }
}
