package vn.cancu.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A recurring deadline as a calendar needs it: the first day it is due and a rule that names the
 * day of the others. A wording that names no day means the last one of each period, of a week its
 * Friday.
 *
 * @param rule RFC 5545
 */
record Recurrence(LocalDate first, String rule) {

  private static final String FREQUENCY = "FREQ";
  private static final String INTERVAL = "INTERVAL";
  private static final String MONTHS = "BYMONTH";
  private static final String MONTH_DAYS = "BYMONTHDAY";
  private static final String WEEKDAYS = "BYDAY";
  private static final List<String> ORDER =
      List.of(FREQUENCY, INTERVAL, MONTHS, MONTH_DAYS, WEEKDAYS);

  private static final List<String> LAST_DAY = List.of("-1");

  /** Whatever a rule says comes within the years around a leap day. */
  private static final int YEARS = 9;

  /**
   * Empty when the rule never comes true in that time.
   *
   * @param rule as the grammar of deadlines writes it
   * @param from the first day that counts
   * @param until the last one, or {@code null}
   */
  static Optional<Recurrence> of(String rule, LocalDate from, @Nullable LocalDate until) {
    Map<String, List<String>> parts = completed(rule);
    LocalDate end = until == null ? from.plusYears(YEARS) : until;
    if (end.isBefore(from)) {
      return Optional.empty();
    }
    return from.datesUntil(end.plusDays(1))
        .filter(day -> isDue(day, parts))
        .findFirst()
        .map(day -> new Recurrence(day, written(parts, until)));
  }

  private static Map<String, List<String>> completed(String rule) {
    Map<String, List<String>> parts = new HashMap<>();
    for (String part : rule.split(";")) {
      int equals = part.indexOf('=');
      parts.put(part.substring(0, equals), List.of(part.substring(equals + 1).split(",")));
    }
    switch (parts.getOrDefault(FREQUENCY, List.of("")).getFirst()) {
      case "WEEKLY" -> parts.putIfAbsent(WEEKDAYS, List.of("FR"));
      case "MONTHLY" -> {
        periods(parts);
        parts.putIfAbsent(MONTH_DAYS, LAST_DAY);
      }
      case "YEARLY" -> {
        parts.putIfAbsent(MONTHS, List.of("12"));
        parts.putIfAbsent(MONTH_DAYS, LAST_DAY);
      }
      default -> {}
    }
    return parts;
  }

  /** Every three months is every quarter of a year, and so on. */
  private static void periods(Map<String, List<String>> parts) {
    int months = Integer.parseInt(parts.getOrDefault(INTERVAL, List.of("1")).getFirst());
    if (months > 1 && 12 % months == 0) {
      parts.remove(INTERVAL);
      parts.put(FREQUENCY, List.of("YEARLY"));
      parts.put(
          MONTHS,
          IntStream.rangeClosed(1, 12 / months)
              .mapToObj(period -> String.valueOf(period * months))
              .toList());
    }
  }

  private static boolean isDue(LocalDate day, Map<String, List<String>> parts) {
    int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
    return is(parts.get(MONTHS), day.getMonthValue())
        && is(parts.get(WEEKDAYS), day.getDayOfWeek().name().substring(0, 2))
        && (is(parts.get(MONTH_DAYS), day.getDayOfMonth()) || is(parts.get(MONTH_DAYS), fromEnd));
  }

  private static boolean is(@Nullable List<String> values, Object value) {
    return values == null || values.contains(value.toString());
  }

  private static String written(Map<String, List<String>> parts, @Nullable LocalDate until) {
    return ORDER.stream()
            .filter(parts::containsKey)
            .map(name -> name + "=" + String.join(",", parts.get(name)))
            .collect(Collectors.joining(";"))
        + (until == null ? "" : ";UNTIL=" + CalendarFeed.DAY.format(until));
  }
}
