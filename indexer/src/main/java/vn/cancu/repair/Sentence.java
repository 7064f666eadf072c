package vn.cancu.repair;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.Bigrams;

/**
 * The words between two interruptions of a text, and the most probable reading of them. Used again
 * for the next ones, so that reading a text makes little garbage.
 */
final class Sentence {

  /** Words read together at most. */
  static final int LONGEST = 200;

  /** Negative natural logarithms of how likely a misreading is. */
  private static final double MARKS = 2;

  private static final double LETTER = 5;
  private static final double INTO_A_WORD = 9;
  private static final double INTO_NO_WORD = 4;

  private final Bigrams bigrams;
  private final Lookalikes lookalikes;
  private final int[] starts = new int[LONGEST];
  private final int[] ends = new int[LONGEST];
  private final WordTable.@Nullable Entry[] entries = new WordTable.Entry[LONGEST];
  private final int[] ids = new int[LONGEST];
  private final int[] chosen = new int[LONGEST];
  private final Lookalikes.@Nullable Candidates[] open = new Lookalikes.Candidates[LONGEST];
  private int size;

  Sentence(Bigrams bigrams, Lookalikes lookalikes) {
    this.bigrams = bigrams;
    this.lookalikes = lookalikes;
  }

  void clear() {
    size = 0;
  }

  boolean isFull() {
    return size == LONGEST;
  }

  /**
   * @param entry the word, null for what is none
   */
  void add(int start, int end, WordTable.@Nullable Entry entry, boolean number) {
    starts[size] = start;
    ends[size] = end;
    entries[size] = entry;
    ids[size] = number ? Bigrams.NUMBER : entry == null ? Bigrams.UNKNOWN : entry.id(bigrams);
    size++;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  WordTable.@Nullable Entry entry(int i) {
    return i < 0 || i >= size ? null : entries[i];
  }

  /** Whether nothing but a blank stands between the word before and this one. */
  boolean follows(int i) {
    return i > 0 && i < size && starts[i] - ends[i - 1] == 1;
  }

  /** The number of the word as it stands. */
  int id(int i) {
    return i < 0 || i >= size ? Bigrams.BOUNDARY : ids[i];
  }

  /** The number of the word it most probably is. */
  int chosen(int i) {
    return i < 0 || i >= size ? Bigrams.BOUNDARY : chosen[i];
  }

  boolean isChanged(int i) {
    return chosen(i) != id(i);
  }

  void keep(int i) {
    chosen[i] = ids[i];
  }

  /** Whether the word chosen at {@code i} differs from the one written in marks alone. */
  boolean isChangedInMarks(int i) {
    Lookalikes.Candidates candidates = open[i];
    return candidates != null && candidates.isMarksOnly(chosen[i]);
  }

  /**
   * Chooses a reading; false when no word looks wrong.
   *
   * @param rare how often a pair of words must have been seen so that it does not look wrong
   */
  boolean read(int rare) {
    System.arraycopy(ids, 0, chosen, 0, size);
    boolean any = false;
    double before = size == 0 ? 0 : bigrams.count(id(-1), ids[0]);
    for (int i = 0; i < size; i++) {
      double after = bigrams.count(ids[i], id(i + 1));
      boolean suspicious = ids[i] < 0 || before < rare || after < rare;
      open[i] = suspicious ? candidates(entries[i]) : null;
      any |= open[i] != null;
      before = after;
    }
    for (int i = 0; any && i < size; i++) {
      if (open[i] != null) {
        int end = i;
        while (end < size && open[end] != null) {
          end++;
        }
        choose(i, end);
        i = end;
      }
    }
    return any;
  }

  private Lookalikes.@Nullable Candidates candidates(WordTable.@Nullable Entry entry) {
    if (entry == null) {
      return null;
    }
    if (entry.candidates == null) {
      entry.candidates = lookalikes.of(entry);
    }
    return entry.candidates.size() == 0 ? null : entry.candidates;
  }

  /** The cheapest way through the candidates of the words {@code from..to} (Viterbi). */
  private void choose(int from, int to) {
    int[] before = {id(from - 1)};
    double[] cost = {0};
    int[][] ways = new int[to - from + 1][];
    int[][] options = new int[to - from + 1][];
    for (int i = from; i <= to; i++) {
      int[] here = i < to ? options(i) : new int[] {id(to)};
      double[] total = new double[here.length];
      int[] way = new int[here.length];
      for (int k = 0; k < here.length; k++) {
        total[k] = Double.MAX_VALUE;
        double least = -bigrams.highestLogProbability(here[k]);
        for (int j = 0; j < before.length; j++) {
          if (cost[j] + least >= total[k]) {
            continue; // cannot be cheaper, whatever the probability
          }
          double sum = cost[j] - bigrams.logProbability(before[j], here[k]);
          if (sum < total[k]) {
            total[k] = sum;
            way[k] = j;
          }
        }
        total[k] += k == 0 ? 0 : misreading(i, here[k]);
      }
      ways[i - from] = way;
      options[i - from] = here;
      before = here;
      cost = total;
    }
    int k = ways[to - from][0];
    for (int i = to - 1; i >= from; i--) {
      chosen[i] = options[i - from][k];
      k = ways[i - from][k];
    }
  }

  /** What is written, then the candidates worth weighing. */
  private int[] options(int i) {
    Lookalikes.Candidates candidates = open[i];
    int[] options = new int[candidates == null ? 1 : candidates.size() + 1];
    int size = 0;
    options[size++] = ids[i];
    for (int k = 0; candidates != null && k < candidates.size(); k++) {
      if (candidates.marksOnly()[k] || isKnownBeside(i, candidates.ids()[k])) {
        options[size++] = candidates.ids()[k];
      }
    }
    return Arrays.copyOf(options, size);
  }

  /** Whether a word was seen beside one of the neighbours as they are written. */
  private boolean isKnownBeside(int i, int word) {
    return bigrams.count(id(i - 1), word) > 0 || bigrams.count(word, id(i + 1)) > 0;
  }

  private double misreading(int i, int word) {
    boolean marks = open[i] != null && open[i].isMarksOnly(word);
    return (ids[i] < 0 ? INTO_NO_WORD : INTO_A_WORD) + (marks ? MARKS : LETTER);
  }
}
