package vn.cancu.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.parse.DeadlineCalendar.Times;
import vn.cancu.parse.DeadlinePoint.Grain;

/** From the wording of a time to what it means. */
final class DeadlineWording {

  private static final Set<String> COUNTS = Set.of("vòng", "hạn", "sau", "quá", "nhất", "trong");

  private DeadlineWording() {}

  /** A wording on one line, without bullets, blanks and the punctuation at its ends. */
  static String of(String text) {
    StringBuilder wording = new StringBuilder();
    for (String part : text.split("[\u2028\n;]+", 40)) {
      String line = part.strip();
      line = line.startsWith("- ") || line.startsWith("+ ") ? line.substring(2) : line;
      while (!line.isEmpty() && ".,;:".indexOf(line.charAt(line.length() - 1)) >= 0) {
        line = line.substring(0, line.length() - 1).strip();
      }
      wording.append(wording.isEmpty() || line.isEmpty() ? "" : "; ").append(line);
    }
    return wording.toString();
  }

  static Deadline.Year year(int year) {
    return new Deadline.Year(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * What times mean as a deadline.
   *
   * @param before whether "trước" stands before them
   * @param planYear the year that counts where none is printed
   * @param problems takes a sentence for a time that cannot be on a calendar
   */
  static Optional<Deadline> deadline(
      Times times, boolean before, @Nullable Integer planYear, List<String> problems) {
    List<DeadlinePoint> points = new ArrayList<>();
    for (DeadlinePoint printed : times.points()) {
      DeadlinePoint point = planYear == null ? printed : printed.withYear(planYear);
      if (!point.isComplete()) {
        return Optional.empty();
      }
      if (point.isImpossible()) {
        problems.add(
            "Ngày "
                + point.day()
                + "/"
                + point.unit()
                + "/"
                + point.year()
                + " không có trên lịch");
      }
      points.add(point);
    }
    return Optional.of(
        points.size() == 1 ? single(points.getFirst(), before) : several(points, times));
  }

  private static Deadline single(DeadlinePoint point, boolean before) {
    if (before) {
      return new Deadline.Day(point.first(), point.isImpossible());
    }
    return switch (point.grain()) {
      case DAY -> new Deadline.Day(point.last(), true);
      case MONTH -> new Deadline.Month(point.first(), point.last());
      case QUARTER -> new Deadline.Quarter(point.first(), point.last());
      case YEAR -> new Deadline.Year(point.first(), point.last());
      case OPENING, CLOSING -> new Deadline.Range(point.first(), point.last());
    };
  }

  private static Deadline several(List<DeadlinePoint> points, Times times) {
    LocalDate first = points.getFirst().first();
    LocalDate last = points.getLast().last();
    for (DeadlinePoint point : points) {
      first = point.first().isBefore(first) ? point.first() : first;
      last = point.last().isAfter(last) ? point.last() : last;
    }
    return times.areAll(Grain.QUARTER)
        ? new Deadline.Quarter(first, last)
        : new Deadline.Range(first, last);
  }

  /** The days counted from an event: 30 in "Sau 30 ngày kể từ khi …"; {@code null} for none. */
  static @Nullable Integer offsetDays(DeadlineTokens tokens, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      int days = tokens.number(i);
      int unit = i + 1;
      if (tokens.is(unit, "(") || tokens.is(unit, "-")) {
        continue;
      }
      boolean counts = tokens.in(i - 1, COUNTS) || i == from || tokens.is(i - 1, "là");
      if (days > 0 && counts && tokens.is(unit, "ngày") && tokens.number(unit + 1) < 0) {
        return days;
      }
      if (days > 0 && counts && tokens.is(unit, "tuần")) {
        return 7 * days;
      }
    }
    return null;
  }
}
