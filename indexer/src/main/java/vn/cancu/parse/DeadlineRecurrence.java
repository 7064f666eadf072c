package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Recurring times and their RFC 5545 rule: "ngày 15 và 30 hằng tháng" is {@code
 * FREQ=MONTHLY;BYMONTHDAY=15,30}.
 */
final class DeadlineRecurrence {

  private static final Map<String, String> FREQUENCIES =
      Map.of(
          "ngày", "FREQ=DAILY",
          "tuần", "FREQ=WEEKLY",
          "tháng", "FREQ=MONTHLY",
          "quý", "FREQ=MONTHLY;INTERVAL=3",
          "năm", "FREQ=YEARLY");

  private static final Map<String, Integer> MONTHS_OF = Map.of("tháng", 1, "quý", 3, "năm", 12);

  private static final Map<String, String> WEEKDAYS =
      Map.of(
          "hai", "MO", "2", "MO", "ba", "TU", "3", "TU", "tư", "WE", "4", "WE", "năm", "TH", "5",
          "TH");

  private static final Map<String, String> LATE_WEEKDAYS =
      Map.of("sáu", "FR", "6", "FR", "bảy", "SA", "7", "SA");

  /** Words that make "hàng" mean goods, rows or ranks. */
  private static final Set<String> GOODS =
      Set.of("ngân", "khách", "mặt", "bán", "đơn", "giao", "cửa", "xếp", "hộ", "kho", "lô");

  private final DeadlineTokens tokens;
  private final DeadlineCalendar calendar;

  DeadlineRecurrence(DeadlineTokens tokens, DeadlineCalendar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** Whether "hằng tháng", "mỗi quý" or the like stands here. */
  boolean isEvery(int index) {
    return (tokens.is(index, "hằng") || tokens.is(index, "mỗi"))
        && FREQUENCIES.containsKey(tokens.word(index + 1))
        && !tokens.in(index - 1, GOODS)
        && (tokens.is(index, "mỗi") || tokens.number(index + 2) < 0);
  }

  /** Whether anything between two tokens says that a time comes again. */
  boolean recurs(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean told = isEvery(i) || tokens.reads(i, "định kỳ") || isTimes(i) || isMonthOf(i);
      boolean open = tokens.is(i, "của") && tokens.is(i + 1, "tháng") && tokens.number(i + 2) < 0;
      if (told || (open && i > from)) {
        return true;
      }
    }
    return false;
  }

  /** "tháng cuối quý", "tháng đầu của quý", "tháng cuối kỳ báo cáo". */
  boolean isMonthOf(int index) {
    boolean place = tokens.is(index + 1, "cuối") || tokens.is(index + 1, "đầu");
    int at = index + (tokens.is(index + 2, "của") ? 3 : 2);
    boolean period = tokens.is(at, "quý") || tokens.is(at, "kỳ") || tokens.is(at, "mỗi");
    return tokens.is(index, "tháng") && place && period;
  }

  /** "2 lần/năm", "6 tháng/lần", "6 tháng một lần", "hai năm một lần". */
  private boolean isTimes(int index) {
    return tokens.is(index, "lần")
        && (tokens.is(index + 1, "/")
            || tokens.reads(index + 1, "một")
            || tokens.is(index + 1, "trong")
            || tokens.is(index - 1, "/")
            || tokens.is(index - 1, "một")
            || tokens.number(index - 1) == 1);
  }

  /**
   * The rule of a recurring time.
   *
   * @return {@code null} when the wording gives none, as in "định kỳ hoặc đột xuất"
   */
  @Nullable String rule(int from, int to) {
    List<Integer> days = new ArrayList<>();
    Set<Integer> months = new TreeSet<>();
    String frequency = null;
    for (int i = from; i < to; i++) {
      if (isEvery(i) && frequency == null) {
        frequency = FREQUENCIES.get(tokens.word(++i));
      } else if (isMonthOf(i)) {
        i = monthsOf(i, to, months);
      } else if (isTimes(i) && frequency == null) {
        frequency = interval(i);
      } else {
        i = named(i, days, months);
      }
    }
    if (frequency == null) {
      frequency = periodic(from, to);
    }
    return rule(frequency, days, months, weekday(from, to));
  }

  /** Takes a named day or month; returns the index of its last token. */
  private int named(int index, List<Integer> days, Set<Integer> months) {
    if (tokens.reads(index, "ngày cuối")) {
      days.add(-1);
      return index + 1;
    }
    var times = calendar.timesAt(index);
    if (times.isEmpty() || times.get().points().stream().anyMatch(p -> p.year() > 0)) {
      return times.map(t -> t.next() - 1).orElse(index);
    }
    for (DeadlinePoint point : times.get().points()) {
      switch (point.grain()) {
        case DAY -> {
          days.add(point.day());
          if (point.unit() > 0) {
            months.add(point.unit());
          }
        }
        case MONTH -> months.add(point.unit());
        case QUARTER -> months.add(3 * point.unit());
        case OPENING, CLOSING, YEAR -> {}
      }
    }
    return times.get().next() - 1;
  }

  /**
   * "tháng cuối quý I, II, III": the last months of these quarters, of all when none is named.
   *
   * @return index of the last token read
   */
  private int monthsOf(int index, int to, Set<Integer> months) {
    int offset = tokens.is(index + 1, "cuối") ? 0 : -2;
    int at = index + 2;
    while (at < to && at < index + 5 && !tokens.is(at, "quý") && !tokens.is(at, "kỳ")) {
      at++;
    }
    boolean any = false;
    int i = at + 1;
    for (; i < to && (tokens.quarter(i) > 0 || isJoint(i)); i++) {
      if (tokens.quarter(i) > 0) {
        months.add(3 * tokens.quarter(i) + offset);
        any = true;
      }
    }
    for (int quarter = 1; quarter <= 4 && !any; quarter++) {
      months.add(3 * quarter + offset);
    }
    return Math.max(index + 2, i - 1);
  }

  private boolean isJoint(int index) {
    return tokens.is(index, ",") || tokens.is(index, "và") || tokens.is(index, "quý");
  }

  private @Nullable String interval(int index) {
    if (tokens.is(index - 1, "/") || tokens.number(index - 1) == 1 || tokens.is(index - 1, "một")) {
      int unit = index - 2;
      Integer months = MONTHS_OF.get(tokens.word(unit));
      if (months != null) {
        int count = Math.max(1, tokens.number(unit - 1));
        return everyMonths(months * count);
      }
    }
    Integer span = MONTHS_OF.get(tokens.word(index + 2));
    int times = Math.max(1, tokens.number(index - 1));
    return span != null && span % times == 0 ? everyMonths(span / times) : null;
  }

  private static String everyMonths(int months) {
    if (months % 12 == 0) {
      return months == 12 ? "FREQ=YEARLY" : "FREQ=YEARLY;INTERVAL=" + months / 12;
    }
    return months == 1 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=" + months;
  }

  /** "định kỳ quý", "của tháng": a period without "hằng". */
  private @Nullable String periodic(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens = tokens.reads(i - 1, "định kỳ") || tokens.is(i - 1, "của");
      if (opens || tokens.reads(i - 2, "định kỳ theo")) {
        int at = tokens.is(i, "kỳ") || tokens.is(i, "theo") ? i + 1 : i;
        String frequency = FREQUENCIES.get(tokens.word(at));
        int months = tokens.number(at);
        if (frequency != null && tokens.number(at + 1) < 0 && !isMonthOf(at)) {
          return frequency;
        }
        if (months > 0 && months <= 12 && tokens.is(at + 1, "tháng")) {
          return everyMonths(months);
        }
      }
    }
    return null;
  }

  private @Nullable String weekday(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "thứ")) {
        String day = WEEKDAYS.get(tokens.word(i + 1));
        return day != null ? day : LATE_WEEKDAYS.get(tokens.word(i + 1));
      }
    }
    return null;
  }

  private static @Nullable String rule(
      @Nullable String frequency,
      List<Integer> days,
      Set<Integer> months,
      @Nullable String weekday) {
    StringBuilder rule = new StringBuilder();
    if (!months.isEmpty()) {
      rule.append("FREQ=YEARLY;BYMONTH=").append(joined(months));
    } else if (frequency != null) {
      rule.append(frequency);
    } else if (!days.isEmpty()) {
      rule.append("FREQ=MONTHLY");
    } else {
      return null;
    }
    if (weekday != null && "FREQ=WEEKLY".contentEquals(rule)) {
      rule.append(";BYDAY=").append(weekday);
    }
    if (!days.isEmpty() && !rule.toString().startsWith("FREQ=WEEKLY")) {
      rule.append(";BYMONTHDAY=").append(joined(days.stream().distinct().toList()));
    }
    return rule.toString();
  }

  private static String joined(Iterable<Integer> numbers) {
    StringBuilder list = new StringBuilder();
    for (int number : numbers) {
      list.append(list.isEmpty() ? "" : ",").append(number);
    }
    return list.toString();
  }
}
