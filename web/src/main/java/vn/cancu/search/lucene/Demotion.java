package vn.cancu.search.lucene;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Entries that rank lower than their words alone would have it: their scores count only in part.
 */
final class Demotion {

  /** None does. */
  static final Demotion NONE = new Demotion(null, 1);

  /** Numbered in the whole index; {@code null} for none. */
  private final @Nullable FixedBitSet entries;

  private final double factor;

  private Demotion(@Nullable FixedBitSet entries, double factor) {
    this.entries = entries;
    this.factor = factor;
  }

  /**
   * @param entries numbered in the whole index
   * @param factor by which their scores are multiplied, 0 to 1
   */
  static Demotion of(FixedBitSet entries, double factor) {
    return entries.scanIsEmpty() ? NONE : new Demotion(entries, factor);
  }

  /** By what the score of an entry is multiplied; it is numbered in the whole index. */
  double of(int entry) {
    return isLowered(entry) ? factor : 1;
  }

  boolean isLowered(int entry) {
    return entries != null && entries.get(entry);
  }

  /** Tells two demotions of one index apart. */
  int state() {
    return entries == null ? 0 : entries.hashCode();
  }
}
