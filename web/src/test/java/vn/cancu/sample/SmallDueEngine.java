package vn.cancu.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Deadline;
import vn.cancu.document.Recurrence;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.DayRange;
import vn.cancu.search.DueCensus;
import vn.cancu.search.DueEngine;
import vn.cancu.search.DueKind;
import vn.cancu.search.Facet;
import vn.cancu.search.Hit;
import vn.cancu.search.Load;
import vn.cancu.search.LoadRequest;
import vn.cancu.search.Occurrence;
import vn.cancu.search.Occurrences;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Timetable;
import vn.cancu.search.Undated;
import vn.cancu.search.UndatedHits;

/** The time of tasks, looked up in each of them. */
final class SmallDueEngine implements DueEngine {

  private record Item(Entry entry, DueKind kind, @Nullable Object key) {}

  private record Page<T>(List<T> list, @Nullable String next) {}

  private final Function<SearchRequest, Stream<Entry>> tasks;

  /**
   * @param tasks the tasks that answer a request
   */
  SmallDueEngine(Function<SearchRequest, Stream<Entry>> tasks) {
    this.tasks = tasks;
  }

  private Stream<Item> items(SearchRequest request) {
    return tasks.apply(request).map(SmallDueEngine::item);
  }

  private static Item item(Entry entry) {
    Deadline deadline = Objects.requireNonNull(entry.task()).deadline();
    Recurrence recurrence = Recurrence.of(deadline, entry.document().metadata()).orElse(null);
    Condition condition = entry.awaits();
    return switch (deadline) {
      case Deadline.Recurring _ ->
          new Item(entry, recurrence == null ? DueKind.IRREGULAR : DueKind.RECURRING, recurrence);
      case Deadline.Event _ ->
          new Item(entry, condition == null ? DueKind.EVENT : DueKind.CONDITIONAL, condition);
      case Deadline.Ongoing _ -> new Item(entry, DueKind.ONGOING, null);
      case Deadline.None _ -> new Item(entry, DueKind.NONE, null);
      case Deadline.Day _,
          Deadline.Month _,
          Deadline.Quarter _,
          Deadline.Year _,
          Deadline.Range _ ->
          new Item(entry, DueKind.DATED, deadline.lastDay());
    };
  }

  @Override
  public DueCensus census(SearchRequest request) {
    TreeMap<LocalDate, Long> dated = new TreeMap<>();
    Map<Recurrence, Long> recurring = new HashMap<>();
    Map<Condition, Long> conditional = new HashMap<>();
    Map<DueKind, Long> others = new EnumMap<>(DueKind.class);
    items(request)
        .forEach(item -> {
          switch (item.key()) {
            case LocalDate day -> dated.merge(day, 1L, Long::sum);
            case Recurrence again -> recurring.merge(again, 1L, Long::sum);
            case Condition condition -> conditional.merge(condition, 1L, Long::sum);
            case null, default -> others.merge(item.kind(), 1L, Long::sum);
          }
        });
    return new DueCensus(dated, recurring, conditional, others);
  }

  private List<Occurrence> all(SearchRequest request, Timetable timetable) {
    List<Occurrence> all = new ArrayList<>();
    items(request)
        .forEach(item ->
            days(item, timetable)
                .forEach(day -> all.add(new Occurrence(day, item.kind(), item.entry().hit("")))));
    all.sort(Comparator.comparing(Occurrence::day));
    return all;
  }

  private static List<LocalDate> days(Item item, Timetable timetable) {
    DayRange range = timetable.dated();
    return switch (item.key()) {
      case LocalDate day -> range != null && range.contains(day) ? List.of(day) : List.of();
      case Recurrence again -> timetable.recurring().getOrDefault(again, List.of());
      case Condition condition ->
          Stream.ofNullable(timetable.conditional().get(condition)).toList();
      case null, default -> List.of();
    };
  }

  @Override
  public Occurrences occurrences(SearchRequest request, Timetable timetable) {
    Page<Occurrence> page = page(all(request, timetable), request);
    return new Occurrences(page.list(), page.next());
  }

  @Override
  public Map<LocalDate, List<Occurrence>> firstOfDays(
      SearchRequest request, Timetable timetable, int size) {
    Map<LocalDate, List<Occurrence>> days =
        all(request, timetable).stream()
            .sorted(Comparator.comparing(one -> one.kind() == DueKind.RECURRING))
            .collect(Collectors.groupingBy(Occurrence::day, TreeMap::new, Collectors.toList()));
    days.replaceAll((_, list) -> list.subList(0, Math.min(size, list.size())));
    return days;
  }

  @Override
  public UndatedHits undated(SearchRequest request, Undated which) {
    List<Hit> all =
        items(request)
            .filter(item ->
                which.kinds().contains(item.kind())
                    || (item.key() instanceof Recurrence again && which.recurring().contains(again))
                    || (item.key() instanceof Condition condition
                        && which.conditional().contains(condition)))
            .map(item -> item.entry().hit(""))
            .toList();
    Page<Hit> page = page(all, request);
    return new UndatedHits(page.list(), page.next());
  }

  private static <T> Page<T> page(List<T> all, SearchRequest request) {
    String cursor = request.cursor() == null ? "d0" : request.cursor();
    if (!cursor.matches("d\\d{1,6}")) {
      throw new BadCursorException("not a cursor");
    }
    int from = Math.min(all.size(), Integer.parseInt(cursor.substring(1)));
    int to = Math.min(all.size(), from + request.size());
    return new Page<>(all.subList(from, to), to < all.size() ? "d" + to : null);
  }

  @Override
  public Load load(LoadRequest request) {
    Map<String, long[]> units = new TreeMap<>();
    Map<String, String> labels = new HashMap<>();
    long[] all = new long[12];
    tasks
        .apply(request.request())
        .forEach(entry -> {
          Task task = Objects.requireNonNull(entry.task());
          LocalDate day = task.deadline().lastDay();
          if (day != null && day.getYear() == request.year()) {
            all[day.getMonthValue() - 1]++;
            Stream<UnitName> both =
                Stream.concat(
                    request.role() == Facet.COORDINATING ? Stream.of() : task.leadUnits().stream(),
                    request.role() == Facet.LEAD ? Stream.of() : task.coordinatingUnits().stream());
            both.peek(unit -> labels.put(value(unit), unit.name()))
                .map(SmallDueEngine::value)
                .distinct()
                .filter(value -> request.only().isEmpty() || request.only().contains(value))
                .forEach(value ->
                    units.computeIfAbsent(value, _ -> new long[12])[day.getMonthValue() - 1]++);
          }
        });
    List<Load.Row> rows =
        units.entrySet().stream()
            .sorted(
                Comparator.comparingLong(
                    (Map.Entry<String, long[]> unit) -> -LongStream.of(unit.getValue()).sum()))
            .skip(request.skip())
            .limit(request.size())
            .map(unit ->
                new Load.Row(
                    unit.getKey(),
                    String.valueOf(labels.get(unit.getKey())),
                    LongStream.of(unit.getValue()).boxed().toList()))
            .toList();
    return new Load(rows, units.size(), LongStream.of(all).boxed().toList());
  }

  private static String value(UnitName unit) {
    return unit.id() == null ? unit.name() : unit.id();
  }
}
