package vn.cancu.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Recurrence;

/**
 * The days of recurrences (RFC 5545, 3.3.10), each rule spread once. A rule that names no day means
 * the last day of its period, like a deadline that is a month or a quarter: "hằng quý" is due on
 * the last day of every quarter, "hằng tuần" on Sunday. Not for use by several threads.
 */
final class RecurrenceDays {

  /**
   * Where periods are counted from when it makes no difference: a Monday, the first in its year.
   */
  private static final LocalDate ANY_TIME = LocalDate.of(2001, 1, 1);

  /** How far ahead the next time is looked for, in years. */
  private static final int FORESIGHT = 5;

  /** Days are worked out by the year, so that rules of many documents share them. */
  private record Question(String rule, LocalDate seed, int year) {}

  private final Map<String, Optional<Recur<LocalDate>>> rules = new HashMap<>();
  private final Map<Question, List<LocalDate>> known = new HashMap<>();

  /** The days in a range, ascending; none for a rule that cannot be read. */
  List<LocalDate> in(Recurrence recurrence, LocalDate from, LocalDate to) {
    Recur<LocalDate> rule =
        rules.computeIfAbsent(recurrence.rrule(), RecurrenceDays::read).orElse(null);
    int shift = recurrence.before() ? 1 : 0;
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int year = from.getYear(); rule != null && year <= to.plusDays(shift).getYear(); year++) {
      for (LocalDate day : inYear(rule, recurrence, year)) {
        days.add(day.minusDays(shift));
      }
    }
    days.headSet(from, false).clear();
    days.tailSet(to, false).clear();
    if (recurrence.until() != null) {
      days.tailSet(recurrence.until(), false).clear();
    }
    LocalDate last = recurrence.last();
    if (last != null) {
      days.tailSet(last, false).clear();
      if (!last.isBefore(from) && !last.isAfter(to)) {
        days.add(last);
      }
    }
    if (recurrence.since() != null) {
      days.headSet(recurrence.since(), false).clear();
    }
    return List.copyOf(days);
  }

  /** The next day, on or after one. */
  Optional<LocalDate> next(Recurrence recurrence, LocalDate from) {
    LocalDate since = recurrence.since();
    LocalDate start = since != null && since.isAfter(from) ? since : from;
    for (int year = 0; year < FORESIGHT; year++) {
      LocalDate begin = start.plusYears(year);
      List<LocalDate> days = in(recurrence, begin, begin.plusYears(1).minusDays(1));
      if (!days.isEmpty()) {
        return Optional.of(days.getFirst());
      }
    }
    return Optional.empty();
  }

  /** The last day before one. */
  Optional<LocalDate> latest(Recurrence recurrence, LocalDate before) {
    LocalDate end = before.minusDays(1);
    for (LocalDate other : Arrays.asList(recurrence.last(), recurrence.until())) {
      end = other != null && other.isBefore(end) ? other : end;
    }
    List<LocalDate> days = in(recurrence, end.minusYears(FORESIGHT), end);
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }

  private List<LocalDate> inYear(Recur<LocalDate> rule, Recurrence recurrence, int year) {
    Question question = new Question(recurrence.rrule(), seed(rule, recurrence.since()), year);
    return known.computeIfAbsent(question, _ -> spread(rule, question));
  }

  private static List<LocalDate> spread(Recur<LocalDate> rule, Question question) {
    LocalDate first = LocalDate.of(question.year(), 1, 1);
    LocalDate last = LocalDate.of(question.year(), 12, 31);
    try {
      return List.copyOf(rule.getDates(question.seed(), first, last));
    } catch (DateTimeException | IllegalArgumentException e) {
      return List.of();
    }
  }

  /** A rule with the day of its period made plain; empty when it cannot be read. */
  private static Optional<Recur<LocalDate>> read(String rrule) {
    try {
      Recur<LocalDate> rule = new Recur<>(rrule);
      String day = day(rule);
      return Optional.ofNullable(day).map(words -> new Recur<LocalDate>(rrule + words));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What to add to a rule; {@code null} for one that is finer than days. */
  private static @Nullable String day(Recur<LocalDate> rule) {
    Frequency frequency = rule.getFrequency();
    boolean told =
        !rule.getMonthDayList().isEmpty()
            || !rule.getDayList().isEmpty()
            || !rule.getYearDayList().isEmpty()
            || !rule.getWeekNoList().isEmpty();
    return switch (frequency) {
      case DAILY -> "";
      case WEEKLY -> told ? "" : ";BYDAY=SU";
      case MONTHLY -> told ? "" : ";BYMONTHDAY=-1";
      case YEARLY ->
          told ? "" : (rule.getMonthList().isEmpty() ? ";BYMONTH=12" : "") + ";BYMONTHDAY=-1";
      case HOURLY, MINUTELY, SECONDLY -> null;
    };
  }

  /**
   * A day in the first period that ends. Periods that fill years are counted from the turn of any
   * year, longer ones from that of the issue of the document.
   */
  private static LocalDate seed(Recur<LocalDate> rule, @Nullable LocalDate since) {
    int interval = Math.max(1, rule.getInterval());
    LocalDate year = since == null ? ANY_TIME : since.withDayOfYear(1);
    return switch (rule.getFrequency()) {
      case MONTHLY -> (12 % interval == 0 ? ANY_TIME : year).plusMonths(interval - 1L);
      case YEARLY -> (interval == 1 ? ANY_TIME : year).plusYears(interval - 1L);
      case WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY ->
          interval == 1 || since == null ? ANY_TIME : since;
    };
  }
}
