package vn.cancu.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Fulfilment;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.DayRange;
import vn.cancu.search.DueKind;
import vn.cancu.search.Hit;
import vn.cancu.search.Occurrence;

/**
 * What is due when, in JSON.
 *
 * @param total all tasks; the counts of the groups together
 * @param group the group that is listed; {@code null} when days are
 * @param from first of the days that are listed; {@code null} when a group is
 * @param counts of what is listed
 */
record DeadlinesJson(
    LocalDate asOf,
    long total,
    List<GroupJson> groups,
    @Nullable String group,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    CountsJson counts,
    List<OccurrenceJson> occurrences,
    @Nullable String next) {

  /** A group of the agenda with its days, where it has any. */
  record GroupJson(String name, long count, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * @param tasks with a day of their own, or without any
   * @param recurring times that tasks come again
   */
  record CountsJson(long tasks, long recurring) {}

  /**
   * A task on a day, or without one.
   *
   * @param kind day, month, quarter, year, range, recurring, condition, irregular, ongoing, event
   *     or none
   */
  record OccurrenceJson(
      @Nullable LocalDate date,
      String kind,
      boolean overdue,
      @Nullable ConditionJson condition,
      String id,
      String documentId,
      @Nullable String number,
      @Nullable String type,
      @Nullable String title,
      String url,
      TaskJson task) {}

  /**
   * The document a day was counted from.
   *
   * @param start issued or effective
   */
  record ConditionJson(String documentId, String start, LocalDate startedOn, int days) {

    static ConditionJson of(Fulfilment fulfilment) {
      return new ConditionJson(
          fulfilment.condition().document().toString(),
          TraceParameters.name(fulfilment.condition().start()),
          fulfilment.start(),
          fulfilment.condition().days());
    }
  }

  static List<GroupJson> groups(TaskCalendar calendar) {
    return Arrays.stream(Group.values())
        .map(group -> {
          DayRange days = group.days(calendar.today()).orElse(null);
          return new GroupJson(
              group.parameter(),
              calendar.count(group),
              days == null ? null : days.from(),
              days == null ? null : days.to());
        })
        .toList();
  }

  static OccurrenceJson of(Occurrence one, Deadlines deadlines, LocalDate asOf) {
    boolean overdue = one.kind() != DueKind.RECURRING && one.day().isBefore(asOf);
    return of(one.hit(), one.day(), overdue, deadlines);
  }

  static OccurrenceJson of(Hit hit, @Nullable LocalDate day, boolean overdue, Deadlines deadlines) {
    TaskJson task = TaskJson.of(Objects.requireNonNull(hit.task()));
    Fulfilment fulfilment = deadlines.fulfilment(hit.awaits()).orElse(null);
    return new OccurrenceJson(
        day,
        kind(task.deadline(), day),
        overdue,
        fulfilment == null ? null : ConditionJson.of(fulfilment),
        hit.id(),
        hit.documentId().toString(),
        hit.number(),
        hit.type(),
        hit.title(),
        hit.url(),
        task);
  }

  private static String kind(DeadlineJson deadline, @Nullable LocalDate day) {
    return switch (deadline.kind()) {
      case "date" -> "day";
      case "event" -> day == null ? "event" : "condition";
      case "recurring" -> day == null ? "irregular" : "recurring";
      default -> deadline.kind();
    };
  }
}
