package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Level;

/**
 * How many of the different syllables of some words each entry of each segment has, on all levels
 * at once. Another way to write a word stands for all its syllables.
 */
final class SyllableCounts {

  private final Snapshot snapshot;
  private final Map<String, Set<Weight>> ways;
  private final List<SetCounter> segments = new ArrayList<>();

  /**
   * @param ways the syllables, and what stands for each
   */
  SyllableCounts(Snapshot snapshot, Map<String, Set<Weight>> ways) throws IOException {
    this.snapshot = snapshot;
    this.ways = ways;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      SyllableSets sets = snapshot.syllables(leaf);
      SetCounter counter = new SetCounter(leaf.reader().maxDoc());
      for (Map.Entry<String, Set<Weight>> way : ways.entrySet()) {
        if (way.getValue().isEmpty()) {
          sets.count(way.getKey(), leaf.reader(), counter);
        } else {
          counter.add(any(way, leaf));
        }
      }
      segments.add(counter);
    }
  }

  private FixedBitSet any(Map.Entry<String, Set<Weight>> way, LeafReaderContext leaf)
      throws IOException {
    FixedBitSet any = new FixedBitSet(leaf.reader().maxDoc());
    snapshot.syllables(leaf).addTo(any, way.getKey(), leaf.reader());
    for (Weight other : way.getValue()) {
      any.or(LeafSearch.found(other, leaf));
    }
    return any;
  }

  /** The folded syllables that an entry of a segment lacks, in the order typed. */
  List<String> missing(LeafReaderContext leaf, int entry) throws IOException {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Set<Weight>> way : ways.entrySet()) {
      if (!any(way, leaf).get(entry)) {
        missing.add(way.getKey());
      }
    }
    return missing;
  }

  /** How many syllables are counted. */
  int syllables() {
    return ways.size();
  }

  /** The entries of a level in a segment that have so many; the caller may change the set. */
  FixedBitSet atLeast(int required, LeafReaderContext leaf, Level level) {
    FixedBitSet enough = segments.get(leaf.ord).atLeast(required);
    enough.and(snapshot.tree(leaf).all(level));
    return enough;
  }

  /**
   * Whether an entry of a level has so many, and was not removed.
   *
   * @param beside what it must match besides
   */
  boolean isFound(int required, Level level, List<Weight> beside) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      FixedBitSet found = atLeast(required, leaf, level);
      LeafSearch.removeDeleted(found, leaf);
      for (Weight other : found.scanIsEmpty() ? List.<Weight>of() : beside) {
        found.and(LeafSearch.found(other, leaf));
      }
      if (!found.scanIsEmpty()) {
        return true;
      }
    }
    return false;
  }
}
