package vn.cancu.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word of a list that was probably meant. */
final class Nearest {

  private Nearest() {}

  /** The closest word at most two edits away, and at most half of its letters. */
  static Optional<String> of(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> distance(typed, word) <= Math.min(2, word.length() / 2))
        .min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  /** Levenshtein distance, for short words. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
