package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
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

  /** Scores are told apart this finely where only a lower bound is wanted. */
  private static final int STEPS = 256;

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

  /** Takes a hit in, if it is among the first. */
  void offer(double key, int doc) {
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

  /** Whether a hit of this key could still be among the first. */
  boolean isReached(double key) {
    Ranked worst = worstFirst.peek();
    return worst == null || worstFirst.size() < size || key >= worst.key();
  }

  /** How many are kept. */
  int size() {
    return size;
  }

  /**
   * A score that every hit among the first has at least, as far as is known and to a step or so: as
   * many as are kept were offered already or are among these, whose scores may still grow. Nothing
   * is known behind a given hit.
   *
   * @param hits the first {@code count} are asked about
   * @param known what this said before
   * @param base number in the whole index of the first entry that {@code hits} number
   */
  double least(double[] scores, int[] hits, int count, double known, int base, Demotion demotion) {
    if (after != null) {
      return known;
    }
    double most = known;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, scores[hits[i]] * demotion.of(base + hits[i]));
    }
    double step = (most - known) / STEPS;
    if (step <= 0) {
      return known;
    }
    int[] counts = new int[STEPS + 1];
    for (int i = 0; i < count; i++) {
      count(scores[hits[i]] * demotion.of(base + hits[i]), known, step, counts);
    }
    worstFirst.forEach(hit -> count(hit.key(), known, step, counts));
    int above = 0;
    for (int i = STEPS; i > 0; i--) {
      above += counts[i];
      if (above >= size) {
        return known + (i - 1) * step;
      }
    }
    return known;
  }

  private static void count(double score, double known, double step, int[] counts) {
    if (score >= known) {
      counts[(int) Math.min(STEPS, (score - known) / step + 1)]++;
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
