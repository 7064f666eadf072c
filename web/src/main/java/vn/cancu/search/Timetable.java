package vn.cancu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;

/**
 * The days on which tasks are to be listed. What is missing is not listed.
 *
 * @param dated the days of tasks that have a day of their own; {@code null} for none of them
 * @param recurring the days of those that come again, ascending
 * @param conditional the day of those that wait for a document
 */
public record Timetable(
    @Nullable DayRange dated,
    Map<Recurrence, List<LocalDate>> recurring,
    Map<Condition, LocalDate> conditional) {

  public Timetable {
    recurring = Map.copyOf(recurring);
    conditional = Map.copyOf(conditional);
  }

  /** The same for timetables that agree, in every run of the program; made for cursors. */
  public String fingerprint() {
    long sum = 0;
    for (Map.Entry<?, ?> entry : recurring.entrySet()) {
      sum += entry.toString().hashCode();
    }
    for (Map.Entry<?, ?> entry : conditional.entrySet()) {
      sum += entry.toString().hashCode();
    }
    return dated + "/" + sum;
  }
}
