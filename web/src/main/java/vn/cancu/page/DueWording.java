package vn.cancu.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Fulfilment;
import vn.cancu.calendar.Group;
import vn.cancu.document.Condition;
import vn.cancu.document.Deadline;

/** Days of a calendar in words, and why a task stands on one. */
final class DueWording {

  private static final String[] WEEKDAYS = {
    "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
  };

  private DueWording() {}

  /** "Thứ Hai, 01/11/2021". */
  static String longDay(LocalDate day) {
    return weekday(day.getDayOfWeek()) + ", " + Wording.day(day);
  }

  static String weekday(DayOfWeek day) {
    return WEEKDAYS[day.getValue() - 1];
  }

  /** "Tháng 11/2021". */
  static String month(YearMonth month) {
    return "Tháng " + month.getMonthValue() + "/" + month.getYear();
  }

  /** Why a deadline stands on its day, where it was not written as that day. */
  static @Nullable String reason(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter quarter -> "hạn cuối " + period(DeadlineWording.of(quarter));
      case Deadline.Month month -> "hạn cuối " + period(DeadlineWording.of(month));
      case Deadline.Year year -> "hạn cuối " + period(DeadlineWording.of(year));
      case Deadline.Range range -> "hạn cuối của đợt " + DeadlineWording.of(range);
      case Deadline.Day day -> day.inclusive() ? null : DeadlineWording.of(day);
      case Deadline.Recurring again -> "định kỳ: " + again.recurrence();
      case Deadline.Ongoing _, Deadline.Event _, Deadline.None _ -> null;
    };
  }

  /** "quý I/2024" of "quý I/2024 (đến hết 31/03/2024)": the day is said already. */
  private static String period(String words) {
    int bracket = words.indexOf(" (");
    return bracket < 0 ? words : words.substring(0, bracket);
  }

  /** "15 ngày tính từ ngày ban hành Quyết định 12/QĐ-TTg (05/01/2021)". */
  static String reason(Fulfilment fulfilment) {
    int days = fulfilment.condition().days();
    String start =
        switch (fulfilment.condition().start()) {
          case Condition.Start.ISSUED -> "ngày ban hành ";
          case Condition.Start.EFFECTIVE -> "ngày có hiệu lực của ";
        };
    String counted = days > 0 ? days + " ngày tính từ " : days < 0 ? "trước " : "tính từ ";
    return counted
        + start
        + fulfilment.document().label()
        + " ("
        + Wording.day(fulfilment.start())
        + ")";
  }

  static String of(Group group) {
    return switch (group) {
      case OVERDUE -> "Quá hạn";
      case MONTH -> "Trong tháng này";
      case QUARTER -> "Sau tháng này, trong quý này";
      case SOON -> "Sau quý này, trong 30 ngày tới";
      case LATER -> "Sau đó";
      case RECURRING -> "Định kỳ";
      case IRREGULAR -> "Định kỳ, không nêu ngày";
      case ONGOING -> "Thường xuyên";
      case EVENT -> "Theo sự kiện";
      case NONE -> "Không nêu thời hạn";
    };
  }
}
