package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Question, List<Counting>> asked = new HashMap<>();

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
    boolean inside = Levels.of(facet.level()).isInside(level);
    List<Counting> segments = counting(new Question(facet.level(), plan.without(facet)));
    for (LeafSearch leaf : leaves) {
      FacetColumn values = dictionary.column(leaf.context());
      Counting counting = segments.get(leaf.context().ord);
      if (inside) {
        countInside(counting, values, counts);
      } else {
        countAround(counting, values, counts);
      }
    }
    return counts;
  }

  private List<Counting> counting(Question question) throws IOException {
    List<Counting> known = asked.get(question);
    if (known == null) {
      known = new ArrayList<>();
      for (LeafSearch leaf : leaves) {
        known.add(counting(leaf, question));
      }
      asked.put(question, known);
    }
    return known;
  }

  private Counting counting(LeafSearch leaf, Question question) throws IOException {
    Level source = Levels.of(question.level());
    FixedBitSet hits = leaf.hits(level, question.others().withoutLevel(question.level()));
    FixedBitSet candidates = leaf.candidates(question.level(), question.others());
    FixedBitSet entries = leaf.tree().carried(hits, level, source);
    if (candidates != null) {
      entries = entries.clone();
      entries.and(candidates);
    }
    return source.isInside(level)
        ? Counting.inside(hits, entries)
        : Counting.around(hits, entries, source == level ? null : leaf.tree(), source);
  }

  /** The hits a value would give when it is chosen, for values that are not in the dictionary. */
  long count(Facet facet, String value) throws IOException {
    long count = 0;
    for (LeafSearch leaf : leaves) {
      count += leaf.hits(level, plan.only(facet, value)).cardinality();
    }
    return count;
  }

  /** Values of entries inside the hits: of one hit they come one after the other. */
  private static void countInside(Counting counting, FacetColumn values, long[] counts) {
    int[] lastHit = new int[counts.length];
    Arrays.fill(lastHit, -1);
    for (int i = 0; i < counting.entries.length; i++) {
      int entry = counting.entries[i];
      int hit = counting.hits[i];
      for (int place = values.start(entry); place < values.start(entry + 1); place++) {
        int value = values.number(place);
        if (lastHit[value] != hit) {
          lastHit[value] = hit;
          counts[value]++;
        }
      }
    }
  }

  /** Values of the hits themselves or of what they stand in: each counts for all hits in it. */
  private static void countAround(Counting counting, FacetColumn values, long[] counts) {
    for (int i = 0; i < counting.entries.length; i++) {
      int entry = counting.entries[i];
      for (int place = values.start(entry); place < values.start(entry + 1); place++) {
        counts[values.number(place)] += counting.hits[i];
      }
    }
  }

  /** What facets of a level without values chosen have in common. */
  private record Question(Facet.Level level, Plan others) {}

  /** The entries of a segment whose values count. */
  private static final class Counting {

    private final int[] entries;

    /** The hit each entry stands in, or how many hits stand in each. */
    private final int[] hits;

    private Counting(int[] entries, int[] hits) {
      this.entries = entries;
      this.hits = hits;
    }

    static Counting inside(FixedBitSet hits, FixedBitSet entries) {
      int[] all = numbers(entries);
      int[] holders = new int[all.length];
      int hit = -1;
      for (int i = 0; i < all.length; i++) {
        hit = hit > all[i] ? hit : LeafTree.next(hits, all[i]);
        holders[i] = hit;
      }
      return new Counting(all, holders);
    }

    /**
     * @param tree {@code null} where the entries are the hits
     */
    static Counting around(
        FixedBitSet hits, FixedBitSet entries, @Nullable LeafTree tree, Level level) {
      int[] all = numbers(entries);
      int[] counts = new int[all.length];
      for (int i = 0; i < all.length; i++) {
        counts[i] = tree == null ? 1 : hits.cardinality(tree.firstInside(all[i], level), all[i]);
      }
      return new Counting(all, counts);
    }

    private static int[] numbers(FixedBitSet entries) {
      int[] numbers = new int[entries.cardinality()];
      int entry = -1;
      for (int i = 0; i < numbers.length; i++) {
        entry = entries.nextSetBit(entry + 1);
        numbers[i] = entry;
      }
      return numbers;
    }
  }
}
