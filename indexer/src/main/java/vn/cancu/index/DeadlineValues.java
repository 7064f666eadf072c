package vn.cancu.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;

/**
 * Where a deadline stands in the calendar of the facet.
 *
 * <p>A span stands at the finest unit its wording has, and at every unit above: "Quý II, III/2024"
 * in two quarters and their year, "Năm 2021" at the year only. A range between two named times
 * stands at the finest unit both of its ends fit: 3/2021–11/2021 in nine months, four quarters and
 * a year. A day stands at its printed day even when it must be over before.
 *
 * @param values {@code 2021}, {@code 2021-Q4}, {@code 2021-07}, or one of {@code recurring}, {@code
 *     ongoing}, {@code event}, {@code none}
 * @param day the printed day, where it is one day
 * @param due the last day in time
 */
record DeadlineValues(List<String> values, @Nullable LocalDate day, @Nullable LocalDate due) {

  /** A span longer than this was misread or is no deadline; it stands at its years only. */
  private static final int LONGEST_IN_MONTHS = 120;

  private static final int LONGEST_IN_YEARS = 100;

  private enum Unit {
    YEAR,
    QUARTER,
    MONTH
  }

  static DeadlineValues of(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Year year -> span(year.start(), year.end(), Unit.YEAR);
      case Deadline.Quarter quarter -> span(quarter.start(), quarter.end(), Unit.QUARTER);
      case Deadline.Month month -> span(month.start(), month.end(), Unit.MONTH);
      case Deadline.Range range ->
          span(range.start(), range.end(), finest(range.start(), range.end()));
      case Deadline.Day day -> day(day);
      case Deadline.Recurring again ->
          new DeadlineValues(List.of("recurring"), null, again.lastDay());
      case Deadline.Ongoing _ -> word("ongoing");
      case Deadline.Event _ -> word("event");
      case Deadline.None _ -> word("none");
    };
  }

  private static DeadlineValues word(String value) {
    return new DeadlineValues(List.of(value), null, null);
  }

  private static DeadlineValues day(Deadline.Day day) {
    List<String> values = span(day.end(), day.end(), Unit.MONTH).values();
    return new DeadlineValues(values, day.end(), day.lastDay());
  }

  private static Unit finest(LocalDate start, LocalDate end) {
    LocalDate after = end.plusDays(1);
    if (start.getDayOfYear() == 1 && after.getDayOfYear() == 1) {
      return Unit.YEAR;
    }
    return isFirstOfQuarter(start) && isFirstOfQuarter(after) ? Unit.QUARTER : Unit.MONTH;
  }

  private static boolean isFirstOfQuarter(LocalDate day) {
    return day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
  }

  private static DeadlineValues span(LocalDate start, LocalDate end, Unit unit) {
    Set<String> values = new TreeSet<>();
    LocalDate last = end.isBefore(start) ? start : end;
    int lastYear = Math.min(last.getYear(), start.getYear() + LONGEST_IN_YEARS);
    for (int year = start.getYear(); year <= lastYear; year++) {
      values.add(String.format(Locale.ROOT, "%04d", year));
    }
    boolean tooLong = ChronoUnit.MONTHS.between(start, last) > LONGEST_IN_MONTHS;
    LocalDate month = start.withDayOfMonth(1);
    while (unit != Unit.YEAR && !tooLong && !month.isAfter(last)) {
      values.add(quarter(month));
      if (unit == Unit.MONTH) {
        values.add(String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue()));
      }
      month = month.plusMonths(1);
    }
    return new DeadlineValues(List.copyOf(values), null, end);
  }

  private static String quarter(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
