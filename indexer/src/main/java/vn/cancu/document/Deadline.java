package vn.cancu.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due. The original wording is kept beside it by whoever holds one.
 *
 * <p>{@link #start()} and {@link #end()} are both inclusive calendar days in Vietnam, except that
 * the end of a {@link Day} that is not inclusive is the day <em>before</em> which the thing is due.
 */
public sealed interface Deadline {

  /** First day of the period, or {@code null} where there is none. */
  default @Nullable LocalDate start() {
    return null;
  }

  /** The printed last day, or {@code null} where there is none. */
  default @Nullable LocalDate end() {
    return null;
  }

  /** The last day in time, or {@code null} where there is none. */
  default @Nullable LocalDate lastDay() {
    return end();
  }

  /** A quarter, or several quarters of a year named together ("Quý II, III/2024"). */
  record Quarter(LocalDate start, LocalDate end) implements Deadline {}

  /** A month ("Tháng 7/2024"). */
  record Month(LocalDate start, LocalDate end) implements Deadline {}

  /** A year ("Năm 2021"): it stands at the year, not in its quarters. */
  record Year(LocalDate start, LocalDate end) implements Deadline {}

  /**
   * A day ("trước ngày 10/11/2021").
   *
   * @param end the printed day
   * @param inclusive whether the printed day itself is still in time: false for "trước ngày", true
   *     for "chậm nhất"
   */
  record Day(LocalDate end, boolean inclusive) implements Deadline {

    @Override
    public LocalDate lastDay() {
      return inclusive ? end : end.minusDays(1);
    }
  }

  /** A period between two named times ("3/2021-11/2021"). */
  record Range(LocalDate start, LocalDate end) implements Deadline {}

  /**
   * Something due again and again.
   *
   * @param recurrence the wording of the recurrence
   * @param rrule the same as an RFC 5545 recurrence rule; {@code null} when the wording has none
   * @param last the last time it is due, when the wording names that day ("báo cáo quý: …; báo cáo
   *     năm: trước ngày 19/12/2024")
   */
  record Recurring(String recurrence, @Nullable String rrule, @Nullable Day last)
      implements Deadline {

    /** Something without a known last time. */
    public Recurring(String recurrence, @Nullable String rrule) {
      this(recurrence, rrule, null);
    }

    @Override
    public @Nullable LocalDate end() {
      return last == null ? null : last.end();
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return last == null ? null : last.lastDay();
    }
  }

  /**
   * Something to be done all the time ("Thường xuyên").
   *
   * @param event an event named beside it, or {@code null}
   */
  record Ongoing(@Nullable String event) implements Deadline {}

  /**
   * Something due when something else happens ("Sau khi Nghị định … được ban hành").
   *
   * @param event the wording of the condition
   * @param offsetDays days counted from it, or {@code null}
   */
  record Event(String event, @Nullable Integer offsetDays) implements Deadline {}

  /** No time is given. */
  record None() implements Deadline {}
}
