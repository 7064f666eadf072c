package vn.cancu.analysis;

import java.util.Arrays;

/** Counts keys, and lists them in the order in which they were first seen. */
final class TermCounts {

  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private int[] counts = new int[SMALLEST];
  private int[] slots = new int[2 * SMALLEST];
  private int size;

  void clear() {
    if (slots.length > 2 * SMALLEST) {
      slots = new int[2 * SMALLEST];
    } else {
      Arrays.fill(slots, 0);
    }
    size = 0;
  }

  void add(long key) {
    int at = slot(key);
    while (slots[at] != 0) {
      int known = slots[at] - 1;
      if (keys[known] == key) {
        counts[known]++;
        return;
      }
      at = at + 1 & slots.length - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    keys[size] = key;
    counts[size] = 1;
    slots[at] = ++size;
    if (2 * size > slots.length) {
      grow();
    }
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      int at = slot(keys[i]);
      while (slots[at] != 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = i + 1;
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32) & slots.length - 1;
  }

  /** How many different keys. */
  int size() {
    return size;
  }

  long key(int i) {
    return keys[i];
  }

  int count(int i) {
    return counts[i];
  }
}
