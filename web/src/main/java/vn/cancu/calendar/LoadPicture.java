package vn.cancu.calendar;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.search.Load;

/**
 * Units by periods of a year. A task counts in the period of its last day in time, so one that is
 * due in a quarter counts in the last month of it, one that is due in a year in December.
 *
 * @param units how many units there are on all pages
 * @param totals tasks of any unit, each counted once
 */
public record LoadPicture(LoadQuestion question, List<Row> rows, int units, List<Long> totals) {

  /**
   * @param unit value of the role
   */
  public record Row(String unit, String label, List<Long> counts) {

    public Row {
      counts = List.copyOf(counts);
    }

    /** Of the whole year. */
    public long total() {
      return sum(counts);
    }
  }

  public LoadPicture {
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  static LoadPicture of(LoadQuestion question, Load load) {
    LoadQuestion.By by = question.by();
    return new LoadPicture(
        question,
        load.rows().stream()
            .map(row -> new Row(row.unit(), row.label(), cut(row.months(), by)))
            .toList(),
        load.units(),
        cut(load.months(), by));
  }

  private static List<Long> cut(List<Long> months, LoadQuestion.By by) {
    List<Long> periods = new ArrayList<>();
    for (int i = 0; i < months.size(); i += by.months()) {
      periods.add(sum(months.subList(i, i + by.months())));
    }
    return periods;
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Tasks of the whole year, each counted once. */
  public long total() {
    return sum(totals);
  }

  /** The largest count of a unit in a period; 0 when there is none. */
  public long most() {
    return rows.stream()
        .flatMap(row -> row.counts().stream())
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }
}
