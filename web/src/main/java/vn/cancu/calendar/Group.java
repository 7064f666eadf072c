package vn.cancu.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import vn.cancu.search.DayRange;

/**
 * Where a task stands in an agenda as of a day. Every task stands in one group: in the first whose
 * days fit.
 */
public enum Group {
  /** Its last day in time is past. */
  OVERDUE,
  /** Due from the day on until the end of its month. */
  MONTH,
  /** Due after that in the same quarter. */
  QUARTER,
  /** Due after that within thirty days. */
  SOON,
  /** Due later still. */
  LATER,
  /** Comes again by a rule. */
  RECURRING,
  /** Comes again, nobody says when. */
  IRREGULAR,
  /** To be done all the time. */
  ONGOING,
  /** Waits for something. */
  EVENT,
  /** No time is given. */
  NONE;

  private static final int SOON_DAYS = 30;

  /** The name in URLs and JSON. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The days of the group; empty for a group without days, and where others leave it none. */
  public Optional<DayRange> days(LocalDate today) {
    LocalDate month = YearMonth.from(today).atEndOfMonth();
    int lastOfQuarter = (today.getMonthValue() + 2) / 3 * 3;
    LocalDate quarter = YearMonth.of(today.getYear(), lastOfQuarter).atEndOfMonth();
    LocalDate soon = today.plusDays(SOON_DAYS);
    LocalDate all = soon.isAfter(quarter) ? soon : quarter;
    return switch (this) {
      case OVERDUE -> Optional.of(new DayRange(null, today.minusDays(1)));
      case MONTH -> Optional.of(new DayRange(today, month));
      case QUARTER -> between(month.plusDays(1), quarter);
      case SOON -> between(quarter.plusDays(1), soon);
      case LATER -> Optional.of(new DayRange(all.plusDays(1), null));
      case RECURRING, IRREGULAR, ONGOING, EVENT, NONE -> Optional.empty();
    };
  }

  private static Optional<DayRange> between(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(new DayRange(from, to));
  }

  /** Whether its tasks have days of their own. */
  public boolean isDated() {
    return switch (this) {
      case OVERDUE, MONTH, QUARTER, SOON, LATER -> true;
      case RECURRING, IRREGULAR, ONGOING, EVENT, NONE -> false;
    };
  }
}
