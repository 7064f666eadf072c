package vn.cancu.page;

import java.util.Comparator;
import java.util.List;
import vn.cancu.search.FacetCounts;

/** Puts deadline values in the order of a calendar: year, its quarters, their months and days. */
final class DeadlineOrder {

  /**
   * @param depth 0 for a year or a word, 1 for a quarter, 2 for a month, 3 for a day
   */
  record Placed(FacetCounts.Value value, int depth) {}

  private DeadlineOrder() {}

  static List<Placed> arranged(List<FacetCounts.Value> values) {
    return values.stream()
        .sorted(Comparator.comparing(value -> key(value.value())))
        .map(value -> new Placed(value, depth(value.value())))
        .toList();
  }

  /** {@code 2021}, {@code 2021.4}, {@code 2021.3.07}, {@code 2021.1.02.28}; words come last. */
  private static String key(String value) {
    return switch (depth(value)) {
      case 1 -> value.substring(0, 4) + "." + value.charAt(6);
      case 2, 3 ->
          value.substring(0, 4) + "." + quarter(value) + "." + value.substring(5).replace('-', '.');
      default -> value;
    };
  }

  private static int quarter(String value) {
    return (Integer.parseInt(value, 5, 7, 10) + 2) / 3;
  }

  private static int depth(String value) {
    if (value.length() < 7 || !Character.isDigit(value.charAt(0)) || value.charAt(4) != '-') {
      return 0;
    }
    return value.charAt(5) == 'Q' ? 1 : value.length() == 7 ? 2 : 3;
  }
}
