package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;

/** What lies between two places: between 5 and 8, between b and e. */
final class PlaceRange {

  /** The letters points are marked with. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  /** No law has an article of more digits. */
  private static final int DIGITS = 4;

  private PlaceRange() {}

  /**
   * The values between two others, both left out.
   *
   * @param most a longer range is a misreading and gives none
   */
  static List<String> between(String low, String high, int most) {
    List<String> between = new ArrayList<>();
    int from = order(low);
    int to = order(high);
    boolean letters = LETTERS.contains(low);
    if (from < 0 || to < 0 || to - from > most || letters != LETTERS.contains(high)) {
      return between;
    }
    for (int i = from + 1; i < to; i++) {
      between.add(letters ? LETTERS.substring(i, i + 1) : String.valueOf(i));
    }
    return between;
  }

  private static int order(String value) {
    if (value.length() == 1 && LETTERS.contains(value)) {
      return LETTERS.indexOf(value);
    }
    boolean number = value.length() <= DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(value) : -1;
  }
}
