package vn.cancu.search;

import java.util.List;

/**
 * How many tasks units have to end in the months of a year.
 *
 * @param rows units, those with most first
 * @param units how many units there are on all pages
 * @param months tasks of any unit in the twelve months, each counted once
 */
public record Load(List<Row> rows, int units, List<Long> months) {

  /**
   * @param unit value of the facet
   * @param label its name
   * @param months tasks in the twelve months
   */
  public record Row(String unit, String label, List<Long> months) {

    public Row {
      months = List.copyOf(months);
    }
  }

  public Load {
    rows = List.copyOf(rows);
    months = List.copyOf(months);
  }
}
