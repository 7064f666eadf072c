package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * The first hits in one order, after a given one. The order is total: equal keys go by their place
 * in the index, which stays the same as long as the commit does.
 */
final class TopHits {

  /** A hit that ranks higher has the greater key; hits without one have {@link #LAST}. */
  record Ranked(double key, int doc) {}

  static final double LAST = Double.NEGATIVE_INFINITY;

  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::key).reversed().thenComparingInt(Ranked::doc);

  private final int size;
  private final @Nullable Ranked after;
  private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

  TopHits(int size, @Nullable Ranked after) {
    this.size = size;
    this.after = after;
  }

  /** The hits in order. */
  List<Ranked> ranked() {
    List<Ranked> ranked = new ArrayList<>(worstFirst);
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  private void offer(double key, int doc) {
    Ranked worst = worstFirst.peek();
    boolean full = worst != null && worstFirst.size() >= size;
    if (full && key < worst.key()) {
      return;
    }
    Ranked hit = new Ranked(key, doc);
    if ((after != null && BEST_FIRST.compare(hit, after) <= 0)
        || (full && BEST_FIRST.compare(hit, worst) >= 0)) {
      return;
    }
    if (full) {
      worstFirst.remove();
    }
    worstFirst.add(hit);
  }

  /** Ranks hits by how well they answer; what the query does not score comes last. */
  void byScore(LeafSearch leaf, FixedBitSet hits, Weight weight) throws IOException {
    int base = leaf.context().docBase;
    FixedBitSet scored = new FixedBitSet(hits.length());
    BulkScorer scorer = weight.bulkScorer(leaf.context());
    if (scorer != null) {
      scorer.score(
          new Scores(base, scored), hits.asReadOnlyBits(), 0, DocIdSetIterator.NO_MORE_DOCS);
    }
    FixedBitSet others = hits.clone();
    others.andNot(scored);
    for (int doc = LeafTree.next(others, 0);
        doc < hits.length();
        doc = LeafTree.next(others, doc + 1)) {
      offer(0, base + doc);
    }
  }

  private final class Scores implements LeafCollector {

    private final int base;
    private final FixedBitSet scored;
    private @Nullable Scorable scorer;

    Scores(int base, FixedBitSet scored) {
      this.base = base;
      this.scored = scored;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      scored.set(doc);
      if (scorer != null) {
        offer(scorer.score(), base + doc);
      }
    }
  }

  /** Ranks hits by the day of issue of their document. */
  void byDay(LeafSearch leaf, FixedBitSet hits, Level level, boolean newestFirst)
      throws IOException {
    NumericDocValues days =
        DocValues.getNumeric(leaf.context().reader(), Field.ISSUED.on(Level.DOCUMENT));
    int document = -1;
    double key = LAST;
    for (int hit = LeafTree.next(hits, 0);
        hit < hits.length();
        hit = LeafTree.next(hits, hit + 1)) {
      if (hit > document) {
        document = level == Level.DOCUMENT ? hit : leaf.tree().holder(hit, Level.DOCUMENT);
        boolean dated = days.advanceExact(document);
        key = dated ? (newestFirst ? days.longValue() : -days.longValue()) : LAST;
      }
      offer(key, leaf.context().docBase + hit);
    }
  }

  /**
   * Ranks hits by the earliest deadline of the tasks they are, hold or stand in.
   *
   * @param candidates the tasks that count; {@code null} for all
   */
  void byDeadline(LeafSearch leaf, FixedBitSet hits, Level level, @Nullable FixedBitSet candidates)
      throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.context().reader(), Field.DUE.on(Level.TASK));
    FixedBitSet tasks = candidates == null ? leaf.tree().all(Level.TASK) : candidates;
    int known = -1;
    double key = LAST;
    for (int hit = LeafTree.next(hits, 0);
        hit < hits.length();
        hit = LeafTree.next(hits, hit + 1)) {
      int last = level == Level.REFERENCE ? leaf.tree().holder(hit, Level.TASK) : hit;
      if (last != known || last < 0) {
        int first =
            level == Level.DOCUMENT || level == Level.PROVISION
                ? leaf.tree().firstInside(hit, level)
                : Math.max(last, 0);
        key = last < 0 ? LAST : earliest(days, tasks, first, last);
        known = last;
      }
      offer(key, leaf.context().docBase + hit);
    }
  }

  private static double earliest(NumericDocValues days, FixedBitSet tasks, int first, int last)
      throws IOException {
    double key = LAST;
    for (int task = LeafTree.next(tasks, first);
        task <= last;
        task = LeafTree.next(tasks, task + 1)) {
      if (days.advanceExact(task)) {
        key = Math.max(key, (double) -days.longValue());
      }
    }
    return key;
  }
}
