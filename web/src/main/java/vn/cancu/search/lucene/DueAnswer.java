package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;
import vn.cancu.search.DueCensus;
import vn.cancu.search.DueKind;

/** Counts the tasks among the hits of a request by when they are due. */
final class DueAnswer {

  private final DueTasks tasks;
  private final DueColumns columns;

  DueAnswer(DueTasks tasks, DueColumns columns) {
    this.tasks = tasks;
    this.columns = columns;
  }

  DueCensus census() throws IOException {
    Map<Long, Long> days = new HashMap<>();
    long[] recurring = new long[columns.recurrences().size()];
    long[] conditional = new long[columns.conditions().size()];
    Map<DueKind, Long> others = new EnumMap<>(DueKind.class);
    for (LeafSearch leaf : tasks.leaves()) {
      DueColumns.Leaf due = columns.in(leaf.context());
      FixedBitSet hits = tasks.in(leaf);
      for (int task = LeafTree.next(hits, 0);
          task < hits.length();
          task = LeafTree.next(hits, task + 1)) {
        DueKind kind = due.kind(task);
        switch (kind) {
          case DATED -> days.merge(due.day(), 1L, Long::sum);
          case RECURRING -> recurring[due.recurrence(task)]++;
          case CONDITIONAL -> conditional[due.condition(task)]++;
          case IRREGULAR, ONGOING, EVENT, NONE -> others.merge(kind, 1L, Long::sum);
        }
      }
    }
    TreeMap<LocalDate, Long> dated = new TreeMap<>();
    days.forEach((day, count) -> dated.put(LocalDate.ofEpochDay(day), count));
    return new DueCensus(
        dated,
        DueAnswer.<Recurrence>counted(columns.recurrences(), recurring),
        DueAnswer.<Condition>counted(columns.conditions(), conditional),
        others);
  }

  private static <T> Map<T, Long> counted(List<@Nullable T> values, long[] counts) {
    Map<T, Long> counted = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        counted.merge(Objects.requireNonNull(values.get(i)), counts[i], Long::sum);
      }
    }
    return counted;
  }
}
