package vn.cancu.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;

/** A deadline in words, as it was understood. */
final class DeadlineWording {

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private DeadlineWording() {}

  static String of(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter quarter -> quarter(quarter.start(), quarter.end());
      case Deadline.Month month ->
          "tháng " + month.end().getMonthValue() + "/" + month.end().getYear() + until(month.end());
      case Deadline.Year year -> "năm " + year.end().getYear() + until(year.end());
      case Deadline.Day day ->
          (day.inclusive() ? "chậm nhất ngày " : "trước ngày ") + Wording.day(day.end());
      case Deadline.Range range ->
          "từ " + Wording.day(range.start()) + " đến " + Wording.day(range.end());
      case Deadline.Recurring again -> "định kỳ: " + again.recurrence();
      case Deadline.Ongoing ongoing ->
          ongoing.event() == null ? "thường xuyên" : "thường xuyên; " + ongoing.event();
      case Deadline.Event event -> "theo sự kiện: " + event.event() + offset(event.offsetDays());
      case Deadline.None none -> "không nêu thời hạn";
    };
  }

  /** The last day in time, or {@code null} where there is none. */
  static @Nullable LocalDate lastDay(Deadline deadline) {
    return deadline instanceof Deadline.Day day && !day.inclusive()
        ? day.end().minusDays(1)
        : deadline.end();
  }

  private static String quarter(LocalDate start, LocalDate end) {
    int first = (start.getMonthValue() - 1) / 3;
    int last = (end.getMonthValue() - 1) / 3;
    String quarters = first == last ? ROMAN[last] : ROMAN[first] + "–" + ROMAN[last];
    return "quý " + quarters + "/" + end.getYear() + until(end);
  }

  private static String until(LocalDate end) {
    return " (đến hết " + Wording.day(end) + ")";
  }

  private static String offset(@Nullable Integer days) {
    return days == null ? "" : " (+" + days + " ngày)";
  }
}
