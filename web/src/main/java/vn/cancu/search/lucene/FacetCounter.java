package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;

/**
 * Counts for every value of a facet the hits one would get by choosing it. A hit counts once for a
 * value, however many of its tasks or references have it.
 */
final class FacetCounter {

  private final Level level;
  private final Plan plan;
  private final List<LeafSearch> leaves;

  /**
   * @param level of the hits
   */
  FacetCounter(Level level, Plan plan, List<LeafSearch> leaves) {
    this.level = level;
    this.plan = plan;
    this.leaves = leaves;
  }

  /** The hits by number of the value in the dictionary. */
  long[] count(Facet facet, FacetDictionary dictionary) throws IOException {
    long[] counts = new long[dictionary.size()];
    Plan others = plan.without(facet);
    Level source = Levels.of(facet.level());
    for (LeafSearch leaf : leaves) {
      FacetColumn values = dictionary.column(leaf.context());
      FixedBitSet hits = leaf.hits(level, others.withoutLevel(facet.level()));
      FixedBitSet entries = entries(leaf, hits, leaf.candidates(facet.level(), others), source);
      if (source.isInside(level)) {
        countInside(hits, entries, values, counts);
      } else {
        countAround(leaf.tree(), hits, entries, source, values, counts);
      }
    }
    return counts;
  }

  /** The hits a value would give when it is chosen, for values that are not in the dictionary. */
  long count(Facet facet, String value) throws IOException {
    long count = 0;
    for (LeafSearch leaf : leaves) {
      count += leaf.hits(level, plan.only(facet, value)).cardinality();
    }
    return count;
  }

  /** The entries whose values count: those that stand in the hits, or that the hits stand in. */
  private FixedBitSet entries(
      LeafSearch leaf, FixedBitSet hits, @Nullable FixedBitSet candidates, Level source) {
    FixedBitSet entries = leaf.tree().carried(hits, level, source);
    if (candidates == null) {
      return entries;
    }
    FixedBitSet both = candidates.clone();
    both.and(entries);
    return both;
  }

  /** Values of entries inside the hits: of one hit they come one after the other. */
  private static void countInside(
      FixedBitSet hits, FixedBitSet entries, FacetColumn values, long[] counts) {
    int[] lastHit = new int[counts.length];
    Arrays.fill(lastHit, -1);
    int end = entries.length();
    int hit = -1;
    for (int entry = LeafTree.next(entries, 0);
        entry < end;
        entry = LeafTree.next(entries, entry + 1)) {
      hit = hit > entry ? hit : LeafTree.next(hits, entry);
      for (int i = values.start(entry); i < values.start(entry + 1); i++) {
        int value = values.number(i);
        if (lastHit[value] != hit) {
          lastHit[value] = hit;
          counts[value]++;
        }
      }
    }
  }

  /** Values of the hits themselves or of what they stand in: each counts for all hits in it. */
  private void countAround(
      LeafTree tree,
      FixedBitSet hits,
      FixedBitSet entries,
      Level source,
      FacetColumn values,
      long[] counts) {
    int end = entries.length();
    for (int entry = LeafTree.next(entries, 0);
        entry < end;
        entry = LeafTree.next(entries, entry + 1)) {
      int inside = source == level ? 1 : hits.cardinality(tree.firstInside(entry, source), entry);
      for (int i = values.start(entry); i < values.start(entry + 1); i++) {
        counts[values.number(i)] += inside;
      }
    }
  }
}
