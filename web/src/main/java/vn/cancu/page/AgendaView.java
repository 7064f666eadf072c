package vn.cancu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters.View;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.DayRange;
import vn.cancu.search.Occurrences;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.UndatedHits;

/**
 * Tasks by group, or day by day in a range.
 *
 * @param summary every group with its number of tasks, together all of them
 * @param sections what is listed
 * @param outside in a range: what is due before and after it
 */
record AgendaView(
    CalendarHead head,
    List<Count> summary,
    List<Section> sections,
    List<Count> outside,
    @Nullable String firstHref,
    @Nullable String nextHref) {

  /** A group, or a stretch of days, by number. */
  record Count(String label, String count, String href, boolean current, boolean late) {}

  /**
   * Tasks of a group or a range.
   *
   * @param note what is to be known of it
   * @param days tasks by day
   * @param items tasks without a day
   * @param moreHref all of them, where not all are listed
   */
  record Section(
      String id,
      String heading,
      String count,
      @Nullable String note,
      List<DueItem.Day> days,
      List<DueItem> items,
      @Nullable String moreHref) {}

  /** Tasks of a group that are listed beside others. */
  private static final int FEW = 10;

  /** The agenda: every group with its first tasks. */
  static AgendaView groups(
      CalendarHead head, TaskCalendar calendar, Deadlines deadlines, SearchRequest request) {
    List<Section> sections = new ArrayList<>();
    for (Group group : Group.values()) {
      if (calendar.count(group) > 0) {
        sections.add(section(calendar, deadlines, request, group, FEW, null).section());
      }
    }
    return new AgendaView(head, summary(calendar, request, null), sections, List.of(), null, null);
  }

  /** One group alone, page by page. */
  static AgendaView group(
      CalendarHead head,
      TaskCalendar calendar,
      Deadlines deadlines,
      SearchRequest request,
      Group group) {
    Page page = section(calendar, deadlines, request, group, request.size(), request.cursor());
    String next = page.next();
    return new AgendaView(
        head,
        summary(calendar, request, group),
        List.of(page.section()),
        List.of(),
        request.cursor() == null
            ? null
            : Links.calendar(request.withCursor(null), group, View.AGENDA),
        next == null ? null : Links.calendar(request.withCursor(next), group, View.AGENDA));
  }

  /** A range day by day. */
  static AgendaView range(
      CalendarHead head,
      TaskCalendar calendar,
      Deadlines deadlines,
      SearchRequest request,
      DayRange range) {
    Occurrences found = calendar.occurrences(range, request.size(), request.cursor());
    long own = calendar.count(range);
    long again = calendar.recurringCount(range);
    Section section =
        new Section(
            "khoang",
            "Đến hạn " + Wording.days(range),
            Wording.count(own + again),
            again == 0
                ? null
                : Wording.count(own)
                    + " nhiệm vụ có hạn riêng, "
                    + Wording.count(again)
                    + " lượt định kỳ",
            DueItem.days(found.list(), deadlines, calendar.today()),
            List.of(),
            null);
    String next = found.next();
    return new AgendaView(
        head,
        summary(calendar, request, null),
        List.of(section),
        outside(calendar, request, range),
        request.cursor() == null
            ? null
            : Links.calendar(request.withCursor(null), null, View.AGENDA),
        next == null ? null : Links.calendar(request.withCursor(next), null, View.AGENDA));
  }

  private static List<Count> outside(TaskCalendar calendar, SearchRequest request, DayRange range) {
    List<Count> outside = new ArrayList<>();
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from != null && to != null) {
      outside.add(
          outside(
              "Hạn riêng trước khoảng này",
              calendar,
              request,
              new DayRange(null, from.minusDays(1))));
      outside.add(
          outside(
              "Hạn riêng sau khoảng này", calendar, request, new DayRange(to.plusDays(1), null)));
    }
    Arrays.stream(Group.values())
        .filter(group -> !group.isDated())
        .forEach(group -> outside.add(count(calendar, request, group, null)));
    return outside;
  }

  private static Count outside(
      String label, TaskCalendar calendar, SearchRequest request, DayRange range) {
    return new Count(
        label,
        Wording.count(calendar.count(range)),
        Links.calendar(request.withDue(range), null, View.AGENDA),
        false,
        false);
  }

  private static List<Count> summary(
      TaskCalendar calendar, SearchRequest request, @Nullable Group current) {
    return Arrays.stream(Group.values())
        .map(group -> count(calendar, request, group, current))
        .toList();
  }

  private static Count count(
      TaskCalendar calendar, SearchRequest request, Group group, @Nullable Group current) {
    return new Count(
        DueWording.of(group),
        Wording.count(calendar.count(group)),
        Links.calendar(request.withDue(null), group, View.AGENDA),
        group == current,
        group == Group.OVERDUE);
  }

  private record Page(Section section, @Nullable String next) {}

  private static Page section(
      TaskCalendar calendar,
      Deadlines deadlines,
      SearchRequest request,
      Group group,
      int size,
      @Nullable String cursor) {
    List<DueItem.Day> days = List.of();
    List<DueItem> items = List.of();
    String next;
    if (group.isDated() || group == Group.RECURRING) {
      Occurrences found = calendar.dated(group, size, cursor);
      days = DueItem.days(found.list(), deadlines, calendar.today());
      next = found.next();
    } else {
      UndatedHits found = calendar.undated(group, size, cursor);
      items = found.hits().stream().map(hit -> DueItem.of(hit, deadlines, false, false)).toList();
      next = found.next();
    }
    return new Page(
        new Section(
            "nhom-" + group.parameter(),
            DueWording.of(group),
            Wording.count(calendar.count(group)),
            note(group, calendar),
            days,
            items,
            next == null ? null : Links.calendar(request.withDue(null), group, View.AGENDA)),
        next);
  }

  private static @Nullable String note(Group group, TaskCalendar calendar) {
    return switch (group) {
      case MONTH, QUARTER, SOON -> again(group, calendar);
      case RECURRING ->
          "Mỗi nhiệm vụ đứng ở lần tới, hết rồi thì ở lần cuối; của kế hoạch một năm thì tính đến"
              + " hết năm ấy.";
      case EVENT ->
          "Chờ một sự kiện, hoặc một văn bản chưa có trong kho; khi kho có văn bản ấy, nhiệm vụ được"
              + " xếp vào ngày.";
      case OVERDUE, LATER, IRREGULAR, ONGOING, NONE -> null;
    };
  }

  private static @Nullable String again(Group group, TaskCalendar calendar) {
    return group
        .days(calendar.today())
        .map(days ->
            Wording.days(days)
                + (calendar.recurringCount(days) == 0
                    ? ""
                    : "; ngoài ra có "
                        + Wording.count(calendar.recurringCount(days))
                        + " lượt của nhiệm vụ định kỳ"))
        .orElse(null);
  }
}
