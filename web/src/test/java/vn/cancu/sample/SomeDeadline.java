package vn.cancu.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;

/**
 * A time as a plan writes it, made up; as often of each kind as in the shipped plans.
 *
 * @param raw as written
 */
record SomeDeadline(@Nullable String raw, Deadline deadline) {

  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  /** A time in a year, or one that names none. */
  static SomeDeadline in(int year, Random random) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> quarter(year, random.nextInt(4));
      case 6, 7, 8, 9, 10 -> year(year);
      case 11, 12 -> month(YearMonth.of(year, 1 + random.nextInt(12)));
      case 13 -> day(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)), random.nextBoolean());
      case 14 -> range(YearMonth.of(year, 1 + random.nextInt(6)), 1 + random.nextInt(6));
      case 15, 16 -> new SomeDeadline("Thường xuyên", new Deadline.Ongoing(null));
      case 17 ->
          new SomeDeadline(
              "Trước ngày 15 hằng tháng",
              new Deadline.Recurring("ngày 15 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15"));
      case 18 -> event(10 * (1 + random.nextInt(6)));
      default -> new SomeDeadline(null, new Deadline.None());
    };
  }

  private static SomeDeadline quarter(int year, int quarter) {
    LocalDate start = LocalDate.of(year, 3 * quarter + 1, 1);
    return new SomeDeadline(
        "Quý " + QUARTERS.get(quarter) + "/" + year,
        new Deadline.Quarter(start, start.plusMonths(3).minusDays(1)));
  }

  private static SomeDeadline year(int year) {
    return new SomeDeadline(
        "Năm " + year, new Deadline.Year(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private static SomeDeadline month(YearMonth month) {
    return new SomeDeadline(
        "Tháng " + month.getMonthValue() + "/" + month.getYear(),
        new Deadline.Month(month.atDay(1), month.atEndOfMonth()));
  }

  private static SomeDeadline day(LocalDate day, boolean inclusive) {
    String words = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    return new SomeDeadline(
        (inclusive ? "Chậm nhất ngày " : "Trước ngày ") + words, new Deadline.Day(day, inclusive));
  }

  private static SomeDeadline range(YearMonth from, int months) {
    YearMonth to = from.plusMonths(months);
    String words = from.getMonthValue() + "/" + from.getYear() + "-" + to.getMonthValue();
    return new SomeDeadline(
        words + "/" + to.getYear(), new Deadline.Range(from.atDay(1), to.atEndOfMonth()));
  }

  private static SomeDeadline event(int days) {
    String words = "Sau " + days + " ngày kể từ khi kế hoạch được phê duyệt";
    return new SomeDeadline(words, new Deadline.Event(words, days));
  }
}
