package vn.cancu.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cancu.document.Deadline;

/**
 * The other ways in which people type a deadline: "Quý IV/2021" is also looked for as "quý 4/2021".
 */
final class DeadlineWords {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private DeadlineWords() {}

  static Set<String> of(Deadline deadline) {
    Set<String> words = new LinkedHashSet<>();
    switch (deadline) {
      case Deadline.Quarter quarter -> quarters(quarter, words);
      case Deadline.Month month -> month(month.end(), words);
      case Deadline.Year year -> words.add("năm " + year.end().getYear());
      case Deadline.Day day -> day(day.end(), words);
      case Deadline.Range range -> {
        month(range.start(), words);
        month(range.end(), words);
      }
      case Deadline.Recurring _ -> words.add("định kỳ");
      case Deadline.Ongoing _ -> words.add("thường xuyên");
      case Deadline.Event _, Deadline.None _ -> {}
    }
    return words;
  }

  private static void quarters(Deadline.Quarter span, Set<String> words) {
    int year = span.end().getYear();
    int last = (span.end().getMonthValue() + 2) / 3;
    int first = span.start().getYear() == year ? (span.start().getMonthValue() + 2) / 3 : last;
    for (int quarter = first; quarter <= last; quarter++) {
      for (String name : List.of(String.valueOf(quarter), ROMAN.get(quarter - 1))) {
        words.add("quý " + name + " " + year);
        words.add("quý " + name + " năm " + year);
      }
    }
  }

  private static void month(LocalDate day, Set<String> words) {
    int month = day.getMonthValue();
    words.add("tháng " + month + " " + day.getYear());
    words.add("tháng " + month + " năm " + day.getYear());
  }

  private static void day(LocalDate day, Set<String> words) {
    int month = day.getMonthValue();
    words.add("ngày " + day.getDayOfMonth() + " tháng " + month + " năm " + day.getYear());
    words.add("ngày " + day.getDayOfMonth() + " " + month + " " + day.getYear());
    month(day, words);
  }
}
