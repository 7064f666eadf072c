package vn.cancu.language;

/**
 * What is known about each pair of words that was seen: a small table for each left word, so that
 * looking for a pair costs about one look at memory, and the pairs of one left word lie together.
 */
final class PairTable {

  static final int ABSENT = -1;

  /** For each left word where its table begins; the size of a table is a power of two. */
  private final int[] tables;

  /** Right words, one higher, so that nought is a free slot; at least half of a table is free. */
  private final char[] keys;

  private final byte[] codes;

  /**
   * @param starts for each word where its followers begin, and where the last ones end
   * @param followers numbers of words
   * @param codes for each follower a number that is not negative
   */
  PairTable(int[] starts, char[] followers, byte[] codes) {
    tables = new int[starts.length];
    for (int left = 0; left + 1 < starts.length; left++) {
      int entries = starts[left + 1] - starts[left];
      tables[left + 1] = tables[left] + Integer.highestOneBit(4 * entries | 1);
    }
    keys = new char[tables[tables.length - 1]];
    this.codes = new byte[keys.length];
    for (int left = 0; left + 1 < starts.length; left++) {
      for (int i = starts[left]; i < starts[left + 1]; i++) {
        int slot = slot(left, followers[i]);
        keys[slot] = (char) (followers[i] + 1);
        this.codes[slot] = codes[i];
      }
    }
  }

  /** The code of a pair, {@link #ABSENT} when it was never seen. */
  int code(int left, int right) {
    int slot = slot(left, right);
    return keys[slot] == 0 ? ABSENT : codes[slot];
  }

  /** The slot that holds the right word, or the free one where it would go. */
  private int slot(int left, int right) {
    int mask = tables[left + 1] - tables[left] - 1;
    int at = right * 0x9E3779B9 >>> 15 & mask;
    while (keys[tables[left] + at] != 0 && keys[tables[left] + at] != right + 1) {
      at = at + 1 & mask;
    }
    return tables[left] + at;
  }
}
