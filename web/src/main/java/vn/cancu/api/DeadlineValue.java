package vn.cancu.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** The values a {@code deadline} parameter may have. */
final class DeadlineValue {

  /** The values that are words. */
  static final List<String> WORDS =
      List.of(
          "recurring",
          "ongoing",
          "event",
          "none",
          "overdue",
          "this-month",
          "this-quarter",
          "next-30-days");

  private static final Pattern YEAR_OR_QUARTER = Pattern.compile("\\d{4}(?:-Q[1-4])?");

  private DeadlineValue() {}

  static boolean isValid(String value) {
    return WORDS.contains(value) || YEAR_OR_QUARTER.matcher(value).matches() || isMonthOrDay(value);
  }

  private static boolean isMonthOrDay(String value) {
    try {
      return switch (value.length()) {
        case 7 -> YearMonth.parse(value) != null;
        case 10 -> LocalDate.parse(value) != null;
        default -> false;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }
}
