package vn.cancu.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;

/** A deadline in words, as it was understood. */
final class DeadlineWording {

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private static final String RECURRING = "định kỳ: ";
  private static final String EVENT = "theo sự kiện: ";

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
      case Deadline.Recurring again ->
          RECURRING
              + again.recurrence()
              + (again.last() == null ? "" : " (lần cuối " + of(again.last()) + ")");
      case Deadline.Ongoing ongoing ->
          ongoing.event() == null ? "thường xuyên" : "thường xuyên; " + ongoing.event();
      case Deadline.Event event -> EVENT + event.event() + offset(event.offsetDays());
      case Deadline.None none -> "không nêu thời hạn";
    };
  }

  /**
   * What to print beside the words of the document: nothing where they say the same, and only the
   * last day where that is all there is to add. A reader should not be told "Thường xuyên,
   * understood as: thường xuyên".
   */
  static @Nullable String beside(@Nullable String raw, Deadline deadline) {
    String understood = of(deadline);
    if (raw == null) {
      return understood;
    }
    String said = plain(raw);
    String meant = plain(understood);
    boolean same =
        deadline instanceof Deadline.Event event
            ? plain(event.event()).equals(said) && says(said, event.offsetDays())
            : Stream.of("", RECURRING).anyMatch(label -> meant.equals(label + said));
    if (same) {
      return null;
    }
    return meant.startsWith(said + " (") && meant.endsWith(")")
        ? understood.substring(said.length() + 2, understood.length() - 1)
        : understood;
  }

  private static boolean says(String words, @Nullable Integer days) {
    return days == null || words.contains(days.toString());
  }

  private static String plain(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
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
