package vn.cancu.parse;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A named piece of the calendar, as far as it is printed: "quý II", "tháng 7/2024", "ngày 30".
 *
 * @param grain how long it is
 * @param day day of the month, 0 when not printed
 * @param unit number of the month, the quarter, or of the months counted; 0 when not printed
 * @param year 0 when not printed
 * @param next index of the token after it
 */
record DeadlinePoint(Grain grain, int day, int unit, int year, int next) {

  /** How long a point is. */
  enum Grain {
    DAY,
    MONTH,
    QUARTER,
    /** The first months of a year: "06 tháng đầu năm". */
    OPENING,
    /** The last months of a year. */
    CLOSING,
    YEAR
  }

  DeadlinePoint withYear(int other) {
    return year == 0 ? new DeadlinePoint(grain, day, unit, other, next) : this;
  }

  DeadlinePoint withUnit(int other) {
    return grain == Grain.DAY && unit == 0
        ? new DeadlinePoint(grain, day, other, year, next)
        : this;
  }

  boolean isComplete() {
    return year > 0 && (grain == Grain.YEAR || unit > 0);
  }

  /** Its first day; only a complete point has one. */
  LocalDate first() {
    return switch (grain) {
      case DAY -> clamped();
      case MONTH -> LocalDate.of(year, unit, 1);
      case QUARTER -> LocalDate.of(year, 3 * unit - 2, 1);
      case OPENING, YEAR -> LocalDate.of(year, 1, 1);
      case CLOSING -> LocalDate.of(year, 13 - unit, 1);
    };
  }

  /** Its last day; only a complete point has one. */
  LocalDate last() {
    return switch (grain) {
      case DAY -> clamped();
      case MONTH, OPENING -> YearMonth.of(year, unit).atEndOfMonth();
      case QUARTER -> YearMonth.of(year, 3 * unit).atEndOfMonth();
      case CLOSING, YEAR -> LocalDate.of(year, 12, 31);
    };
  }

  /** The day, or the last of its month when the month is shorter. */
  private LocalDate clamped() {
    YearMonth month = YearMonth.of(year, unit);
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /** Whether the month has no such day. */
  boolean isImpossible() {
    return grain == Grain.DAY && isComplete() && day > YearMonth.of(year, unit).lengthOfMonth();
  }
}
