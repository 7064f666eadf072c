package vn.cancu.search.lucene;

import java.util.List;
import java.util.Map;

/**
 * How often words stand in the collection, and one after the other: what tells a slip of the
 * keyboard from a word. All in one spelling, with marks or without.
 *
 * <p>Evidence for a word is measured in bits, the logarithm of its probability after the word
 * before: the pair where it was seen, smoothed by the word alone (Dirichlet prior, see Zhai and
 * Lafferty 2004), so that a pair never seen still tells common words from rare ones.
 */
final class Usage {

  /** How many sightings the word alone is worth beside those of the pair. */
  private static final double PRIOR = 30;

  /** What a word never seen counts. */
  private static final double UNSEEN = 0.1;

  /** The language has more words than a few documents: in so many, one of them might occur. */
  private static final double LANGUAGE = 50_000;

  /**
   * A word with what is known of it alone.
   *
   * @param key for {@link PairCounts}
   */
  record Word(String spelling, long key, int count, double probability) {}

  private final Map<String, Integer> counts;
  private final List<PairCounts> pairs;
  private final double total;

  Usage(Map<String, Integer> counts, List<PairCounts> pairs) {
    this.counts = counts;
    this.pairs = List.copyOf(pairs);
    total = 1 + counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  boolean has(String spelling) {
    return counts.containsKey(spelling);
  }

  /** All words together, each as often as it occurs. */
  double total() {
    return total;
  }

  Word word(String spelling) {
    int count = counts.getOrDefault(spelling, 0);
    double probability = count > 0 ? count / total : UNSEEN / Math.max(LANGUAGE, total);
    return new Word(spelling, PairCounts.key(spelling), count, probability);
  }

  /** How often a word follows another. */
  int of(Word first, Word second) {
    int sum = 0;
    for (PairCounts counted : pairs) {
      sum += counted.of(first.key(), second.key());
    }
    return sum;
  }

  /** The evidence for a word at the beginning; never above zero. */
  double bits(Word word) {
    return log2(word.probability());
  }

  /** The evidence for a word after another; never above zero. */
  double bits(Word before, Word word) {
    int both = Math.min(before.count(), of(before, word));
    return log2((both + PRIOR * word.probability()) / (before.count() + PRIOR));
  }

  private static double log2(double probability) {
    return Math.log(probability) / Math.log(2);
  }
}
