package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Sort;

/** The hits of one request in their order, a stretch at a time. */
final class Ranking {

  private final Level level;
  private final Sort sort;
  private final Plan plan;
  private final List<LeafSearch> leaves;
  private final Map<Integer, FixedBitSet> hits;
  private final Snapshot snapshot;
  private final StoredRecords records;
  private final RankingSettings.CloserLook closerLook;
  private final Optional<ScoringQuery.Compiled> scoring;
  private final Demotion demotion;
  private final @Nullable TermScores scores;

  /**
   * @param hits by the ordinal of their segment
   * @param scoring of the text; empty when there is nothing to score, or another order is asked for
   */
  Ranking(
      Level level,
      Sort sort,
      Plan plan,
      List<LeafSearch> leaves,
      Map<Integer, FixedBitSet> hits,
      Snapshot snapshot,
      StoredRecords records,
      RankingSettings.CloserLook closerLook,
      Optional<ScoringQuery.Compiled> scoring,
      Demotion demotion)
      throws IOException {
    this.level = level;
    this.sort = sort;
    this.plan = plan;
    this.leaves = leaves;
    this.hits = hits;
    this.snapshot = snapshot;
    this.records = records;
    this.closerLook = closerLook;
    this.scoring = scoring;
    this.demotion = demotion;
    scores =
        scoring.isPresent()
            ? new TermScores(scoring.get().query(), snapshot.searcher(), demotion)
            : null;
  }

  /** Whether keys are scores. */
  boolean isScored() {
    return scoring.isPresent();
  }

  /** The first hits after one, or of all for {@code null}. */
  List<TopHits.Ranked> after(TopHits.@Nullable Ranked hit, int size) throws IOException {
    return scoring.isPresent() && level == Level.PROVISION && closerLook.hits() > 0
        ? looked(scoring.get(), hit, size)
        : top(size, hit);
  }

  private List<TopHits.Ranked> top(int size, TopHits.@Nullable Ranked after) throws IOException {
    TopHits top = new TopHits(size, after);
    for (LeafSearch leaf : leaves) {
      rank(leaf, top);
    }
    return top.ranked();
  }

  /**
   * The hits after one, the best of all looked at closely. A later stretch looks at the same ones
   * again: some of them may belong to it.
   */
  private List<TopHits.Ranked> looked(
      ScoringQuery.Compiled query, TopHits.@Nullable Ranked after, int size) throws IOException {
    int window = closerLook.hits();
    List<TopHits.Ranked> rest = top(window + size, after);
    List<TopHits.Ranked> first = after == null ? rest : top(window, null);
    List<TopHits.Ranked> best = first.subList(0, Math.min(window, first.size()));
    Map<Integer, TopHits.Ranked> all = new HashMap<>();
    rest.forEach(hit -> all.put(hit.doc(), hit));
    new CloserLook(snapshot, records, closerLook, query, demotion)
        .of(best, after == null ? size : best.size())
        .forEach(hit -> all.put(hit.doc(), hit));
    return all.values().stream()
        .filter(hit -> after == null || TopHits.BEST_FIRST.compare(hit, after) > 0)
        .sorted(TopHits.BEST_FIRST)
        .limit(size)
        .toList();
  }

  private void rank(LeafSearch leaf, TopHits top) throws IOException {
    FixedBitSet found = hits.getOrDefault(leaf.context().ord, new FixedBitSet(0));
    if (found.scanIsEmpty()) {
      return;
    }
    switch (sort) {
      case RELEVANCE -> {
        if (scores == null) {
          top.byDay(leaf, found, level, true);
        } else {
          scores.rank(leaf.context(), found, top);
        }
      }
      case NEWEST -> top.byDay(leaf, found, level, true);
      case OLDEST -> top.byDay(leaf, found, level, false);
      case DEADLINE -> top.byDeadline(leaf, found, level, leaf.candidates(Facet.Level.TASK, plan));
    }
  }
}
