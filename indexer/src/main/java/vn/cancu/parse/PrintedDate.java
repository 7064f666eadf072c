package vn.cancu.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed: "ngày 12/5/2020", "ngày 12 tháng 5 năm 2020", or one with empty places ("ngày
 * tháng 12 năm 2020").
 *
 * @param date the day; {@code null} when a place is empty or it is no day of the calendar
 * @param year the year alone, when it is printed
 * @param end offset after it
 */
record PrintedDate(@Nullable LocalDate date, @Nullable Integer year, int end) {

  /** The date that starts with the word "ngày" at {@code from}. */
  static @Nullable PrintedDate at(FoldedText text, int from) {
    int afterDay = text.match(from, "ngay");
    return afterDay < 0 ? null : afterWord(text, afterDay);
  }

  /** The date whose day starts at {@code from}, after the word "ngày" or without it. */
  static @Nullable PrintedDate afterWord(FoldedText text, int from) {
    int start = filler(text, from);
    int dayEnd = digits(text, start, 2);
    int day = number(text, start, dayEnd);
    int next = filler(text, dayEnd);
    char c = text.at(next);
    if (day > 0 && (c == '/' || c == '-' || c == '.' || c == '⁄')) {
      return withSlashes(text, day, next + 1);
    }
    int month = text.match(next, "thang");
    return month < 0 ? null : withWords(text, day, month);
  }

  private static @Nullable PrintedDate withSlashes(FoldedText text, int day, int from) {
    int start = text.skipBlanks(from);
    int monthEnd = digits(text, start, 2);
    int month = number(text, start, monthEnd);
    int next = text.skipBlanks(monthEnd);
    if (month <= 0 || "/-.⁄".indexOf(text.at(next)) < 0) {
      return null;
    }
    int yearStart = text.skipBlanks(next + 1);
    int yearEnd = digits(text, yearStart, 4);
    return of(day, month, number(text, yearStart, yearEnd), yearEnd);
  }

  private static @Nullable PrintedDate withWords(FoldedText text, int day, int from) {
    int start = filler(text, from);
    int monthEnd = digits(text, start, 2);
    int month = number(text, start, monthEnd);
    int afterYear = text.match(filler(text, monthEnd), "nam");
    if (afterYear < 0) {
      return null;
    }
    int yearStart = filler(text, afterYear);
    int yearEnd = digits(text, yearStart, 4);
    int year = number(text, yearStart, yearEnd);
    return year < 0 ? new PrintedDate(null, null, afterYear) : of(day, month, year, yearEnd);
  }

  private static @Nullable PrintedDate of(int day, int month, int year, int end) {
    if (year < 1900 || year > 2099) {
      return null;
    }
    try {
      LocalDate date = day > 0 && month > 0 ? LocalDate.of(year, month, day) : null;
      return new PrintedDate(date, year, end);
    } catch (DateTimeException e) {
      return null; // a misread day, such as 31 of June
    }
  }

  /** Steps over blanks and the dots of a form. */
  private static int filler(FoldedText text, int from) {
    int i = text.skipBlanks(from);
    int limit = i + 40;
    while (i < limit
        && (text.at(i) == '.' || text.at(i) == '…' || FoldedText.isBlank(text.at(i)))) {
      i++;
    }
    return i;
  }

  private static int digits(FoldedText text, int from, int most) {
    int i = from;
    while (i < from + most && text.at(i) >= '0' && text.at(i) <= '9') {
      i++;
    }
    boolean longer = text.at(i) >= '0' && text.at(i) <= '9';
    return longer ? from : i;
  }

  private static int number(FoldedText text, int from, int to) {
    return to > from ? Integer.parseInt(text.folded(from, to)) : -1;
  }
}
