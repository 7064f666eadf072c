package vn.cancu.search.lucene;

/**
 * How often one word follows another. A hash table of fingerprints: six bytes a slot, whatever the
 * words; two pairs are taken for one with a probability of about one in a thousand million.
 */
final class PairCounts {

  private static final int SMALLEST = 1 << 6;

  private final int[] marks;
  private final char[] counts;

  private PairCounts(int capacity) {
    marks = new int[capacity];
    counts = new char[capacity];
  }

  /** The key of a word. */
  static long key(CharSequence word) {
    long key = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      key = (key ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mixed(key);
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 32)) * 0x9e3779b97f4a7c15L;
    return mixed ^ (mixed >>> 29);
  }

  private static long pair(long first, long second) {
    return mixed(first * 31 + Long.rotateLeft(second, 17)) | 1L << 32;
  }

  /** How often, never told as more than 65 535. */
  int of(long first, long second) {
    return counts[slot(pair(first, second))];
  }

  private int slot(long pair) {
    int mark = (int) (pair >>> 32);
    int at = (int) pair & (marks.length - 1);
    while (marks[at] != 0 && marks[at] != mark) {
      at = (at + 1) & (marks.length - 1);
    }
    return at;
  }

  /** Memory taken. */
  long bytes() {
    return 6L * marks.length;
  }

  /** Counts exactly, and needs twice the room while it does. */
  static final class Builder {

    private long[] pairs = new long[SMALLEST];
    private char[] counts = new char[SMALLEST];
    private int size;

    void add(long first, long second, int times) {
      if (times == 0) {
        return;
      }
      if (10L * size >= 7L * pairs.length) {
        grow();
      }
      add(pair(first, second), times);
    }

    private void add(long pair, int times) {
      int at = (int) pair & (pairs.length - 1);
      while (pairs[at] != 0 && pairs[at] != pair) {
        at = (at + 1) & (pairs.length - 1);
      }
      size += pairs[at] == 0 ? 1 : 0;
      pairs[at] = pair;
      counts[at] = (char) Math.min(Character.MAX_VALUE, counts[at] + times);
    }

    private void grow() {
      long[] known = pairs;
      char[] knownCounts = counts;
      pairs = new long[2 * known.length];
      counts = new char[2 * known.length];
      size = 0;
      for (int i = 0; i < known.length; i++) {
        if (known[i] != 0) {
          add(known[i], knownCounts[i]);
        }
      }
    }

    int size() {
      return size;
    }

    /** The pairs that were counted so often. */
    PairCounts build(int least) {
      int kept = 0;
      for (char count : counts) {
        kept += count >= least ? 1 : 0;
      }
      PairCounts built =
          new PairCounts(Math.max(SMALLEST, Integer.highestOneBit(kept * 5 / 4 + 1) << 1));
      for (int i = 0; i < pairs.length; i++) {
        if (counts[i] >= Math.max(1, least)) {
          int at = built.slot(pairs[i]);
          built.marks[at] = (int) (pairs[i] >>> 32);
          built.counts[at] = counts[i];
        }
      }
      return built;
    }
  }
}
