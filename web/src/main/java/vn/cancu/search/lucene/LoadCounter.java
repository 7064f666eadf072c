package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Load;
import vn.cancu.search.LoadRequest;

/** Counts tasks by unit and month of their last day in time, in one pass over the hits. */
final class LoadCounter {

  private static final int MONTHS = 12;

  private record Unit(int number, String value, long total) {}

  private final LoadRequest request;
  private final DueTasks tasks;
  private final Snapshot snapshot;
  private final FacetDictionary units;

  /** Month by the day of the year, from 0. */
  private final int[] monthOf;

  private final long firstDay;

  LoadCounter(LoadRequest request, DueTasks tasks, Snapshot snapshot) throws IOException {
    this.request = request;
    this.tasks = tasks;
    this.snapshot = snapshot;
    units = snapshot.dictionary(request.role());
    LocalDate first = LocalDate.of(request.year(), 1, 1);
    firstDay = first.toEpochDay();
    monthOf = new int[first.lengthOfYear()];
    Arrays.setAll(monthOf, day -> first.plusDays(day).getMonthValue() - 1);
  }

  Load count() throws IOException {
    long[] all = new long[MONTHS];
    int[] counts = new int[MONTHS * units.size()];
    for (LeafSearch leaf : tasks.leaves()) {
      count(leaf, all, counts);
    }
    List<Unit> loaded = loaded(counts);
    List<Load.Row> rows = new ArrayList<>();
    for (Unit unit : loaded.stream().skip(request.skip()).limit(request.size()).toList()) {
      rows.add(
          new Load.Row(
              unit.value(),
              snapshot.labels().of(request.role(), unit.value()),
              Arrays.stream(counts, MONTHS * unit.number(), MONTHS * (unit.number() + 1))
                  .mapToObj(Long::valueOf)
                  .toList()));
    }
    return new Load(rows, loaded.size(), LongStream.of(all).boxed().toList());
  }

  private void count(LeafSearch leaf, long[] all, int[] counts) throws IOException {
    FacetColumn column = units.column(leaf.context());
    NumericDocValues days = DocValues.getNumeric(leaf.context().reader(), Field.DUE.on(Level.TASK));
    FixedBitSet hits = tasks.in(leaf);
    for (int task = LeafTree.next(hits, 0);
        task < hits.length();
        task = LeafTree.next(hits, task + 1)) {
      long day = days.advanceExact(task) ? days.longValue() - firstDay : -1;
      if (0 <= day && day < monthOf.length) {
        int month = monthOf[(int) day];
        all[month]++;
        for (int i = column.start(task); i < column.start(task + 1); i++) {
          counts[MONTHS * column.number(i) + month]++;
        }
      }
    }
  }

  private List<Unit> loaded(int[] counts) throws IOException {
    List<Unit> loaded = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      long total = Arrays.stream(counts, MONTHS * unit, MONTHS * (unit + 1)).asLongStream().sum();
      if (total > 0) {
        String value = units.value(unit, snapshot.reader().leaves());
        if (request.only().isEmpty() || request.only().contains(value)) {
          loaded.add(new Unit(unit, value, total));
        }
      }
    }
    loaded.sort(Comparator.comparingLong(Unit::total).reversed().thenComparing(Unit::value));
    return loaded;
  }
}
