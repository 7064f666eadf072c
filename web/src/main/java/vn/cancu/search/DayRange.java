package vn.cancu.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included; open where one is missing.
 *
 * @param from never after {@code to}
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  public DayRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("not a range: " + from + ".." + to);
    }
  }

  /** Whether a day is among them. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
