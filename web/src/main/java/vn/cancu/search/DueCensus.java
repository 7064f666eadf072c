package vn.cancu.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;

/**
 * How many of the tasks that answer a request are due when; each is counted once.
 *
 * @param dated by the last day in time
 * @param recurring by when they come again
 * @param conditional by what they wait for
 * @param others by kind, for the kinds that have nothing to tell them apart
 */
public record DueCensus(
    NavigableMap<LocalDate, Long> dated,
    Map<Recurrence, Long> recurring,
    Map<Condition, Long> conditional,
    Map<DueKind, Long> others) {

  public DueCensus {
    dated = Collections.unmodifiableNavigableMap(new TreeMap<>(dated));
    recurring = Map.copyOf(recurring);
    conditional = Map.copyOf(conditional);
    others = Map.copyOf(others);
  }

  /** The number of tasks of a kind. */
  public long of(DueKind kind) {
    return switch (kind) {
      case DATED -> sum(dated);
      case RECURRING -> sum(recurring);
      case CONDITIONAL -> sum(conditional);
      case IRREGULAR, ONGOING, EVENT, NONE -> others.getOrDefault(kind, 0L);
    };
  }

  /** The number of all tasks. */
  public long total() {
    return Stream.of(DueKind.values()).mapToLong(this::of).sum();
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
