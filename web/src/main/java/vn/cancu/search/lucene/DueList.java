package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;
import vn.cancu.search.DueKind;
import vn.cancu.search.Occurrence;
import vn.cancu.search.Occurrences;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Timetable;

/** Lists tasks on the days of a timetable. */
final class DueList {

  private static final long[] NEVER = {};

  /** A task on a day, both as the index numbers them. */
  @FunctionalInterface
  private interface Listing {
    void take(long day, int task, DueKind kind);
  }

  private final DueTasks tasks;
  private final DueColumns columns;
  private final Timetable timetable;
  private final long first;
  private final long last;
  private final long[][] recurring;
  private final long[][] conditional;

  DueList(DueTasks tasks, DueColumns columns, Timetable timetable) {
    this.tasks = tasks;
    this.columns = columns;
    this.timetable = timetable;
    LocalDate from = timetable.dated() == null ? null : timetable.dated().from();
    LocalDate to = timetable.dated() == null ? null : timetable.dated().to();
    first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    recurring = recurring(columns.recurrences());
    conditional = conditional(columns.conditions());
  }

  private long[][] recurring(List<@Nullable Recurrence> recurrences) {
    long[][] days = new long[recurrences.size()][];
    for (int i = 0; i < days.length; i++) {
      Recurrence recurrence = recurrences.get(i);
      List<LocalDate> known = recurrence == null ? null : timetable.recurring().get(recurrence);
      days[i] = known == null ? NEVER : known.stream().mapToLong(LocalDate::toEpochDay).toArray();
    }
    return days;
  }

  private long[][] conditional(List<@Nullable Condition> conditions) {
    long[][] days = new long[conditions.size()][];
    for (int i = 0; i < days.length; i++) {
      Condition condition = conditions.get(i);
      LocalDate known = condition == null ? null : timetable.conditional().get(condition);
      days[i] = known == null ? NEVER : new long[] {known.toEpochDay()};
    }
    return days;
  }

  private void each(Listing listing) throws IOException {
    for (LeafSearch leaf : tasks.leaves()) {
      DueColumns.Leaf due = columns.in(leaf.context());
      FixedBitSet hits = tasks.in(leaf);
      int base = leaf.context().docBase;
      for (int task = LeafTree.next(hits, 0);
          task < hits.length();
          task = LeafTree.next(hits, task + 1)) {
        DueKind kind = due.kind(task);
        long[] days =
            switch (kind) {
              case RECURRING -> recurring[due.recurrence(task)];
              case CONDITIONAL -> conditional[due.condition(task)];
              case DATED, IRREGULAR, ONGOING, EVENT, NONE -> NEVER;
            };
        for (long day : days) {
          listing.take(day, base + task, kind);
        }
        if (kind == DueKind.DATED
            && timetable.dated() != null
            && first <= due.day()
            && due.day() <= last) {
          listing.take(due.day(), base + task, kind);
        }
      }
    }
  }

  /** A page in the order of days. */
  Occurrences page(String state) throws IOException {
    SearchRequest request = tasks.request();
    Cursor cursor = Cursor.of(request, state);
    TopHits top = new TopHits(request.size() + 1, cursor.readHit(request.cursor()));
    each((day, task, _) -> top.offer((double) -day, task));
    List<TopHits.Ranked> ranked = top.ranked();
    boolean more = ranked.size() > request.size();
    List<TopHits.Ranked> page = more ? ranked.subList(0, request.size()) : ranked;
    HitReader reader = tasks.reader();
    Snippets snippets = tasks.snippets();
    List<Occurrence> list = new ArrayList<>();
    for (TopHits.Ranked one : page) {
      list.add(occurrence((long) -one.key(), one.doc(), kind(one.doc()), reader, snippets));
    }
    return new Occurrences(list, more ? cursor.write(page.getLast()) : null);
  }

  private DueKind kind(int task) throws IOException {
    List<LeafReaderContext> contexts = tasks.leaves().stream().map(LeafSearch::context).toList();
    LeafReaderContext leaf = contexts.get(ReaderUtil.subIndex(task, contexts));
    return columns.in(leaf).kind(task - leaf.docBase);
  }

  private static Occurrence occurrence(
      long day, int task, DueKind kind, HitReader reader, Snippets snippets) throws IOException {
    TopHits.Ranked ranked = new TopHits.Ranked(0, task);
    return new Occurrence(
        LocalDate.ofEpochDay(day), kind, reader.read(ranked, 0, Scope.TASKS, snippets, null));
  }

  /** A task among the first of its day. */
  private record Candidate(int task, DueKind kind) {}

  /** The first tasks of every day, those that come again last. */
  Map<LocalDate, List<Occurrence>> firstOfDays(int size) throws IOException {
    Map<Long, List<Candidate>> once = new TreeMap<>();
    Map<Long, List<Candidate>> again = new TreeMap<>();
    each((day, task, kind) -> {
      List<Candidate> others =
          (kind == DueKind.RECURRING ? again : once).computeIfAbsent(day, _ -> new ArrayList<>());
      if (others.size() < size) {
        others.add(new Candidate(task, kind));
      }
    });
    again.forEach((day, list) -> once.computeIfAbsent(day, _ -> new ArrayList<>()).addAll(list));
    HitReader reader = tasks.reader();
    Snippets snippets = tasks.snippets();
    Map<LocalDate, List<Occurrence>> firsts = new TreeMap<>();
    for (Map.Entry<Long, List<Candidate>> day : once.entrySet()) {
      List<Occurrence> list = new ArrayList<>();
      for (Candidate one : day.getValue().subList(0, Math.min(size, day.getValue().size()))) {
        list.add(occurrence(day.getKey(), one.task(), one.kind(), reader, snippets));
      }
      firsts.put(LocalDate.ofEpochDay(day.getKey()), list);
    }
    return firsts;
  }
}
