package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts in how many of several sets each entry is. The counts are kept in binary, one set for each
 * digit, so that a set is added to all counts 64 entries at a time; a disjunction that must match
 * several clauses is much slower where most clauses are common words.
 */
final class SetCounter {

  private final int size;
  private final List<long[]> digits = new ArrayList<>();

  SetCounter(int size) {
    this.size = size;
  }

  void add(FixedBitSet set) {
    long[] bits = set.getBits();
    for (int word = 0; word < bits.length; word++) {
      long carry = bits[word];
      for (int digit = 0; carry != 0; digit++) {
        long[] counts = digit(digit, bits.length);
        long both = counts[word] & carry;
        counts[word] ^= carry;
        carry = both;
      }
    }
  }

  /** Adds a small set, given by its entries. */
  void add(int[] entries) {
    for (int entry : entries) {
      int word = entry >> 6;
      long carry = 1L << entry;
      for (int digit = 0; carry != 0; digit++) {
        long[] counts = digit(digit, FixedBitSet.bits2words(size));
        long both = counts[word] & carry;
        counts[word] ^= carry;
        carry = both;
      }
    }
  }

  private long[] digit(int digit, int words) {
    if (digit == digits.size()) {
      digits.add(new long[words]);
    }
    return digits.get(digit);
  }

  /** The entries that were in at least so many sets. */
  FixedBitSet atLeast(int required) {
    FixedBitSet enough = new FixedBitSet(size);
    if (required >> digits.size() != 0) {
      return enough;
    }
    long[] result = enough.getBits();
    int words = digits.isEmpty() ? 0 : digits.getFirst().length;
    for (int word = 0; word < words; word++) {
      long greater = 0;
      long equal = -1;
      for (int digit = digits.size() - 1; digit >= 0; digit--) {
        long count = digits.get(digit)[word];
        boolean one = (required >> digit & 1) == 1;
        greater |= one ? 0 : equal & count;
        equal &= one ? count : ~count;
      }
      result[word] = greater | equal;
    }
    return enough;
  }
}
