package vn.cancu.search.lucene;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.cancu.language.Folding;

/**
 * How a word becomes another one under hurried fingers, and how unlikely that is, in bits: the
 * weights of a noisy channel (Kernighan, Church and Gale 1990), set by hand. A wrong or missing
 * mark is the commonest slip, since input methods put marks on with keys of their own.
 */
final class Slips {

  /** Bits of a first mark missing or wrong, and of each further one. */
  private static final double MARK = 5;

  private static final double NEXT_MARK = 1.5;
  private static final double SWAP = 7;
  private static final double NEIGHBOUR = 8;
  private static final double DOUBLE = 6;
  private static final double LETTER = 9;
  private static final double OTHER = 11;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** The keys around each key. */
  private static final Map<Character, String> AROUND =
      Map.ofEntries(
          Map.entry('q', "wa"),
          Map.entry('w', "qeas"),
          Map.entry('e', "wrsd"),
          Map.entry('r', "etdf"),
          Map.entry('t', "ryfg"),
          Map.entry('y', "tugh"),
          Map.entry('u', "yihj"),
          Map.entry('i', "uojk"),
          Map.entry('o', "ipkl"),
          Map.entry('p', "ol"),
          Map.entry('a', "qwsz"),
          Map.entry('s', "wedaxz"),
          Map.entry('d', "ersfcx"),
          Map.entry('f', "rtdgvc"),
          Map.entry('g', "tyfhbv"),
          Map.entry('h', "yugjnb"),
          Map.entry('j', "uihkmn"),
          Map.entry('k', "iojlm"),
          Map.entry('l', "opk"),
          Map.entry('z', "asx"),
          Map.entry('x', "zsdc"),
          Map.entry('c', "xdfv"),
          Map.entry('v', "cfgb"),
          Map.entry('b', "vghn"),
          Map.entry('n', "bhjm"),
          Map.entry('m', "njk"));

  private Slips() {}

  /** Every text one slip away from a folded word: some hundreds, the word itself among them. */
  static Set<String> around(String word) {
    Set<String> around = new HashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      for (int c = 0; c < LETTERS.length(); c++) {
        around.add(head + LETTERS.charAt(c) + tail);
        if (!tail.isEmpty()) {
          around.add(head + LETTERS.charAt(c) + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        around.add(head + tail.substring(1));
      }
      if (tail.length() > 1) {
        around.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
    }
    around.remove("");
    return around;
  }

  /**
   * The bits of the likeliest slips from what was meant to what was typed: an alignment of letters
   * in which neighbours may have changed places.
   */
  static double bits(String meant, String typed) {
    if (meant.equals(typed)) {
      return 0;
    }
    String meantPlain = Folding.fold(meant);
    String typedPlain = Folding.fold(typed);
    if (meantPlain.equals(typedPlain) && meant.length() == typed.length()) {
      return marks(meant, typed);
    }
    double[][] cost = new double[meant.length() + 1][typed.length() + 1];
    for (int i = 0; i <= meant.length(); i++) {
      for (int j = 0; j <= typed.length(); j++) {
        cost[i][j] = i + j == 0 ? 0 : best(cost, i, j, meant, typed);
      }
    }
    return cost[meant.length()][typed.length()];
  }

  private static double marks(String meant, String typed) {
    double bits = MARK - NEXT_MARK;
    for (int i = 0; i < meant.length(); i++) {
      bits += meant.charAt(i) == typed.charAt(i) ? 0 : NEXT_MARK;
    }
    return bits;
  }

  private static double best(double[][] cost, int i, int j, String meant, String typed) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + LETTER;
    }
    if (j > 0) {
      boolean doubled = j > 1 && typed.charAt(j - 1) == typed.charAt(j - 2);
      best = Math.min(best, cost[i][j - 1] + (doubled ? DOUBLE : LETTER));
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, cost[i - 1][j - 1] + other(meant.charAt(i - 1), typed.charAt(j - 1)));
    }
    if (i > 1
        && j > 1
        && meant.charAt(i - 1) == typed.charAt(j - 2)
        && meant.charAt(i - 2) == typed.charAt(j - 1)) {
      best = Math.min(best, cost[i - 2][j - 2] + SWAP);
    }
    return best;
  }

  private static double other(char meant, char typed) {
    if (meant == typed) {
      return 0;
    }
    char meantPlain = plain(meant);
    char typedPlain = plain(typed);
    if (meantPlain == typedPlain) {
      return MARK;
    }
    return AROUND.getOrDefault(meantPlain, "").indexOf(typedPlain) >= 0 ? NEIGHBOUR : OTHER;
  }

  private static char plain(char letter) {
    String plain = Folding.fold(String.valueOf(letter));
    return plain.isEmpty() ? letter : plain.charAt(0);
  }
}
