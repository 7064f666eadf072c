package vn.cancu.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters.View;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.DayRange;
import vn.cancu.search.Occurrence;
import vn.cancu.search.SearchRequest;

/**
 * A month as a table, Monday first.
 *
 * @param before the month before
 * @param current the month of the day that counts as today, where it is another
 * @param others tasks that stand on no day, by group
 */
record MonthView(
    CalendarHead head,
    String month,
    String count,
    String before,
    String after,
    @Nullable String current,
    String listHref,
    List<String> weekdays,
    List<List<Cell>> weeks,
    List<AgendaView.Count> others) {

  /**
   * A day.
   *
   * @param inside whether it is of the month
   * @param count of all its tasks
   * @param items the first of them
   * @param more how many there are beside those; 0 when none
   */
  record Cell(
      String date,
      String number,
      String words,
      boolean inside,
      boolean today,
      long count,
      List<DueItem> items,
      long more,
      String href) {}

  private static final int SHOWN = 3;

  static MonthView of(
      CalendarHead head, TaskCalendar calendar, Deadlines deadlines, SearchRequest request) {
    LocalDate asked =
        request.due() != null && request.due().from() != null
            ? request.due().from()
            : calendar.today();
    YearMonth month = YearMonth.from(asked);
    DayRange days = new DayRange(month.atDay(1), month.atEndOfMonth());
    NavigableMap<LocalDate, Long> counts = calendar.days(days);
    Map<LocalDate, List<Occurrence>> firsts = calendar.firstOfDays(days, SHOWN);
    boolean now = month.equals(YearMonth.from(calendar.today()));
    return new MonthView(
        head,
        DueWording.month(month),
        Wording.count(counts.values().stream().mapToLong(Long::longValue).sum()),
        href(request, month.minusMonths(1)),
        href(request, month.plusMonths(1)),
        now ? null : Links.calendar(request.withDue(null), null, View.MONTH),
        Links.calendar(request.withDue(days), null, View.AGENDA),
        Arrays.stream(DayOfWeek.values()).map(DueWording::weekday).toList(),
        weeks(month, counts, firsts, calendar, deadlines, request),
        others(calendar, request));
  }

  private static String href(SearchRequest request, YearMonth month) {
    return Links.calendar(request.withDue(new DayRange(month.atDay(1), null)), null, View.MONTH);
  }

  private static List<List<Cell>> weeks(
      YearMonth month,
      Map<LocalDate, Long> counts,
      Map<LocalDate, List<Occurrence>> firsts,
      TaskCalendar calendar,
      Deadlines deadlines,
      SearchRequest request) {
    List<List<Cell>> weeks = new ArrayList<>();
    LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Cell> week = new ArrayList<>();
      for (int i = 0; i < DayOfWeek.values().length; i++) {
        List<DueItem> items =
            firsts.getOrDefault(day, List.of()).stream()
                .map(one -> DueItem.of(one, deadlines, calendar.today()))
                .toList();
        boolean inside = YearMonth.from(day).equals(month);
        boolean today = day.equals(calendar.today());
        week.add(cell(day, inside, today, counts.getOrDefault(day, 0L), items, request));
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return weeks;
  }

  private static Cell cell(
      LocalDate day,
      boolean inside,
      boolean today,
      long count,
      List<DueItem> items,
      SearchRequest request) {
    return new Cell(
        day.toString(),
        Integer.toString(day.getDayOfMonth()),
        DueWording.longDay(day),
        inside,
        today,
        count,
        items,
        count - items.size(),
        Links.calendar(request.withDue(new DayRange(day, day)), null, View.AGENDA));
  }

  private static List<AgendaView.Count> others(TaskCalendar calendar, SearchRequest request) {
    return Arrays.stream(Group.values())
        .filter(group -> !group.isDated() && calendar.count(group) > 0)
        .map(group ->
            new AgendaView.Count(
                DueWording.of(group),
                Wording.count(calendar.count(group)),
                Links.calendar(request.withDue(null), group, View.AGENDA),
                false,
                false))
        .toList();
  }
}
