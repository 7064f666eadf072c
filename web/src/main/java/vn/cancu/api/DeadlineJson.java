package vn.cancu.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;

/**
 * A deadline in JSON.
 *
 * @param kind quarter, month, year, date, range, recurring, ongoing, event or none
 * @param inclusive of a date, or of the last one of a recurring time, only: whether the day itself
 *     is still in time
 */
record DeadlineJson(
    String kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Boolean inclusive,
    @Nullable String recurrence,
    @Nullable String rrule,
    @Nullable String event,
    @Nullable Integer offsetDays) {

  static DeadlineJson of(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter quarter -> period("quarter", quarter);
      case Deadline.Month month -> period("month", month);
      case Deadline.Year year -> period("year", year);
      case Deadline.Range range -> period("range", range);
      case Deadline.Day day ->
          new DeadlineJson("date", null, day.end(), day.inclusive(), null, null, null, null);
      case Deadline.Recurring again ->
          new DeadlineJson(
              "recurring",
              null,
              again.end(),
              again.last() == null ? null : again.last().inclusive(),
              again.recurrence(),
              again.rrule(),
              null,
              null);
      case Deadline.Ongoing ongoing ->
          new DeadlineJson("ongoing", null, null, null, null, null, ongoing.event(), null);
      case Deadline.Event event ->
          new DeadlineJson(
              "event", null, null, null, null, null, event.event(), event.offsetDays());
      case Deadline.None none -> new DeadlineJson("none", null, null, null, null, null, null, null);
    };
  }

  private static DeadlineJson period(String kind, Deadline period) {
    return new DeadlineJson(kind, period.start(), period.end(), null, null, null, null, null);
  }
}
