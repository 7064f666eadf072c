package vn.cancu.language;

/** Where each pair of words stands among all pairs; found with about one look at memory. */
final class PairTable {

  private static final int ABSENT = -1;

  private final int width;
  private final int mask;
  private final int[] keys;
  private final int[] places;

  /**
   * @param starts for each word where its followers begin, and where the last ones end
   * @param followers numbers of words
   */
  PairTable(int[] starts, char[] followers) {
    width = starts.length;
    int size = Integer.highestOneBit(Math.max(1, followers.length)) * 4;
    mask = size - 1;
    keys = new int[size];
    places = new int[size];
    for (int left = 0; left + 1 < starts.length; left++) {
      for (int place = starts[left]; place < starts[left + 1]; place++) {
        put(left * width + followers[place], place);
      }
    }
  }

  /** A place is kept one higher, so that nought is a free slot. */
  private void put(int key, int place) {
    int slot = slot(key);
    while (places[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    places[slot] = place + 1;
  }

  /** The place of a pair, -1 when it was never seen. */
  int find(int left, int right) {
    int key = left * width + right;
    for (int slot = slot(key); places[slot] != 0; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return places[slot] - 1;
      }
    }
    return ABSENT;
  }

  private int slot(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
