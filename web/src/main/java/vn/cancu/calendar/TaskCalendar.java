package vn.cancu.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;
import vn.cancu.search.DayRange;
import vn.cancu.search.DueCensus;
import vn.cancu.search.DueEngine;
import vn.cancu.search.DueKind;
import vn.cancu.search.Occurrence;
import vn.cancu.search.Occurrences;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Timetable;
import vn.cancu.search.Undated;
import vn.cancu.search.UndatedHits;

/**
 * The tasks that answer one request as of one day, in time. Every task is counted in one {@link
 * Group}, so that all groups together are the total of the search. Used by one thread.
 */
public final class TaskCalendar {

  /** The longest range over which recurrences are spread, in years. */
  public static final int MOST_YEARS = 5;

  /** A task waits for something; the document it names, if any, is not held. */
  private static final Set<DueKind> OPEN = Set.of(DueKind.EVENT);

  private final DueEngine engine;
  private final SearchRequest request;
  private final LocalDate today;
  private final DueCensus census;
  private final RecurrenceDays recurrences = new RecurrenceDays();
  private final Map<Condition, LocalDate> fulfilled = new HashMap<>();
  private final NavigableMap<LocalDate, Long> dated;
  private final Map<Recurrence, LocalDate> turns = new HashMap<>();

  /**
   * @param request without a range of days of its own
   */
  TaskCalendar(DueEngine engine, Conditions conditions, SearchRequest request, LocalDate today) {
    this.engine = engine;
    this.request = request;
    this.today = today;
    census = engine.census(request);
    dated = new TreeMap<>(census.dated());
    census
        .conditional()
        .forEach((condition, count) ->
            conditions
                .of(condition)
                .ifPresent(fulfilment -> {
                  fulfilled.put(condition, fulfilment.day());
                  dated.merge(fulfilment.day(), count, Long::sum);
                }));
    for (Recurrence recurrence : census.recurring().keySet()) {
      recurrences
          .next(recurrence, today)
          .or(() -> recurrences.latest(recurrence, today))
          .ifPresent(day -> turns.put(recurrence, day));
    }
  }

  /** The day that counts as today. */
  public LocalDate today() {
    return today;
  }

  /** All tasks. */
  public long total() {
    return census.total();
  }

  /** The tasks of a group. */
  public long count(Group group) {
    return switch (group) {
      case OVERDUE, MONTH, QUARTER, SOON, LATER -> group.days(today).map(this::count).orElse(0L);
      case RECURRING -> recurring(true);
      case IRREGULAR -> census.of(DueKind.IRREGULAR) + recurring(false);
      case ONGOING -> census.of(DueKind.ONGOING);
      case EVENT -> census.of(DueKind.EVENT) + open();
      case NONE -> census.of(DueKind.NONE);
    };
  }

  /** The tasks with a day of their own in a range. */
  public long count(DayRange range) {
    return sum(within(dated, range));
  }

  /** A rule that never comes to a day is none. */
  private long recurring(boolean byRule) {
    return census.recurring().entrySet().stream()
        .filter(entry -> turns.containsKey(entry.getKey()) == byRule)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private long open() {
    return census.of(DueKind.CONDITIONAL)
        - census.conditional().entrySet().stream()
            .filter(entry -> fulfilled.containsKey(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /**
   * How often tasks that come again are due in a range.
   *
   * @param range closed, at most {@link #MOST_YEARS} long
   */
  public long recurringCount(DayRange range) {
    Map<Recurrence, List<LocalDate>> days = recurringDays(range);
    return census.recurring().entrySet().stream()
        .mapToLong(entry -> entry.getValue() * days.getOrDefault(entry.getKey(), List.of()).size())
        .sum();
  }

  /**
   * What is due on every day of a range, tasks that come again included.
   *
   * @param range closed, at most {@link #MOST_YEARS} long
   */
  public NavigableMap<LocalDate, Long> days(DayRange range) {
    NavigableMap<LocalDate, Long> days = new TreeMap<>(within(dated, range));
    recurringDays(range)
        .forEach((recurrence, own) -> {
          long count = census.recurring().getOrDefault(recurrence, 0L);
          own.forEach(day -> days.merge(day, count, Long::sum));
        });
    return days;
  }

  private Map<Recurrence, List<LocalDate>> recurringDays(DayRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null || to == null) {
      return Map.of();
    }
    Map<Recurrence, List<LocalDate>> days = new HashMap<>();
    for (Recurrence recurrence : turns.keySet()) {
      days.put(recurrence, recurrences.in(recurrence, from, to));
    }
    return days;
  }

  /** A page of what is due in a range, by day; tasks that come again only if it is closed. */
  public Occurrences occurrences(DayRange range, int size, @Nullable String cursor) {
    return engine.occurrences(page(size, cursor), timetable(range, recurringDays(range)));
  }

  /** The first tasks of every day of a closed range. */
  public Map<LocalDate, List<Occurrence>> firstOfDays(DayRange range, int size) {
    return engine.firstOfDays(request, timetable(range, recurringDays(range)), size);
  }

  /** A page of a group whose tasks have days: their own, or the next time they come. */
  public Occurrences dated(Group group, int size, @Nullable String cursor) {
    if (group == Group.RECURRING) {
      Map<Recurrence, List<LocalDate>> next = new HashMap<>();
      turns.forEach((recurrence, day) -> next.put(recurrence, List.of(day)));
      return engine.occurrences(page(size, cursor), new Timetable(null, next, Map.of()));
    }
    Optional<DayRange> days = group.days(today);
    return days.isEmpty()
        ? new Occurrences(List.of(), null)
        : engine.occurrences(page(size, cursor), timetable(days.get(), Map.of()));
  }

  /** A page of a group whose tasks have no days. */
  public UndatedHits undated(Group group, int size, @Nullable String cursor) {
    Undated which =
        switch (group) {
          case IRREGULAR -> new Undated(Set.of(DueKind.IRREGULAR), unruled(), Set.of());
          case ONGOING -> new Undated(Set.of(DueKind.ONGOING), Set.of(), Set.of());
          case EVENT -> new Undated(OPEN, Set.of(), openConditions());
          case NONE -> new Undated(Set.of(DueKind.NONE), Set.of(), Set.of());
          case OVERDUE, MONTH, QUARTER, SOON, LATER, RECURRING ->
              throw new IllegalArgumentException(group + " has days");
        };
    return engine.undated(page(size, cursor), which);
  }

  private Set<Recurrence> unruled() {
    Set<Recurrence> unruled = new HashSet<>(census.recurring().keySet());
    unruled.removeAll(turns.keySet());
    return unruled;
  }

  private Set<Condition> openConditions() {
    Set<Condition> open = new HashSet<>(census.conditional().keySet());
    open.removeAll(fulfilled.keySet());
    return open;
  }

  private SearchRequest page(int size, @Nullable String cursor) {
    return request.withSize(size).withCursor(cursor);
  }

  private Timetable timetable(DayRange range, Map<Recurrence, List<LocalDate>> recurring) {
    Map<Condition, LocalDate> conditional = new HashMap<>(fulfilled);
    conditional.values().removeIf(day -> !range.contains(day));
    return new Timetable(range, recurring, conditional);
  }

  private static NavigableMap<LocalDate, Long> within(
      NavigableMap<LocalDate, Long> days, DayRange range) {
    NavigableMap<LocalDate, Long> within = days;
    if (range.from() != null) {
      within = within.tailMap(range.from(), true);
    }
    if (range.to() != null) {
      within = within.headMap(range.to(), true);
    }
    return Collections.unmodifiableNavigableMap(within);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
