package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Scores hits clause by clause, those that can give most first, and leaves out of the later ones
 * every hit that can no longer be among the best (MAXSCORE, Turtle and Flood 1995). The commonest
 * words can give least and stand in most entries, so most of what they would cost is saved. Scores
 * of the best are exact; which are the hits, and how many, is known before. Those that rank lower
 * stay in question by what their words give.
 */
final class TermScores {

  /** The hits still in question are looked over each time what is left has shrunk so far. */
  private static final double SHRINKING = 0.7;

  /** Passing this many postings takes as long as looking up one. */
  private static final int LOOKING_UP = 12;

  /** Sums of many numbers may differ by their last digits. */
  private static final double ROUNDING = 1e-5;

  /** A clause in one segment, and the most it can give. */
  private record Part(Scorer scorer, double most) {}

  private final IndexSearcher searcher;
  private final Demotion demotion;
  private final List<Weight> clauses = new ArrayList<>();
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
  private final double[] scores;

  /**
   * @param query whose score is the sum of its clauses
   * @param demotion of the sum of some
   */
  TermScores(Query query, IndexSearcher searcher, Demotion demotion) throws IOException {
    this.searcher = searcher;
    this.demotion = demotion;
    collect(query, 1);
    scores =
        new double
            [searcher.getIndexReader().leaves().stream()
                .mapToInt(leaf -> leaf.reader().maxDoc())
                .max()
                .orElse(0)];
  }

  private void collect(Query query, float boost) throws IOException {
    switch (query) {
      case BoostQuery boosted -> collect(boosted.getQuery(), boost * boosted.getBoost());
      case BooleanQuery any when isSum(any) -> {
        for (BooleanClause clause : any) {
          collect(clause.query(), boost);
        }
      }
      default -> {
        Query rewritten = searcher.rewrite(query);
        if (rewritten.equals(query)) {
          clauses.add(searcher.createWeight(query, ScoreMode.COMPLETE, boost));
        } else {
          collect(rewritten, boost);
        }
      }
    }
  }

  private static boolean isSum(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }

  /** Offers the hits of a segment that may be among the best, with their scores. */
  void rank(LeafReaderContext leaf, FixedBitSet hits, TopHits top) throws IOException {
    Open open = new Open(hits);
    open.clear(scores);
    List<Part> parts = parts(leaf);
    double left = parts.stream().mapToDouble(Part::most).sum();
    double check = left * SHRINKING;
    double least = 0;
    for (Part part : parts) {
      add(part.scorer(), open);
      left -= part.most();
      if (left <= check && open.count > top.size()) {
        least = top.least(scores, open.docs, open.count, least, leaf.docBase, demotion);
        open.keep(scores, least * (1 - ROUNDING) - Math.max(0, left));
        check = left * SHRINKING;
      }
    }
    for (int i = 0; i < open.count; i++) {
      int entry = leaf.docBase + open.docs[i];
      top.offer((float) (scores[open.docs[i]] * demotion.of(entry)), entry);
    }
  }

  private List<Part> parts(LeafReaderContext leaf) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Weight clause : clauses) {
      Scorer scorer = clause.scorer(leaf);
      if (scorer != null) {
        scorer.advanceShallow(0);
        parts.add(new Part(scorer, scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS)));
      }
    }
    parts.sort(Comparator.comparingDouble(Part::most).reversed());
    return parts;
  }

  private void add(Scorer scorer, Open open) throws IOException {
    if ((long) open.count * LOOKING_UP < scorer.iterator().cost()) {
      lookUp(scorer, open);
    } else if (scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      pass(scorer, open.set);
    }
  }

  private void pass(Scorer scorer, FixedBitSet open) throws IOException {
    scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, open, batch);
    while (batch.size > 0) {
      for (int i = 0; i < batch.size; i++) {
        scores[batch.docs[i]] += batch.features[i];
      }
      scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, open, batch);
    }
  }

  private void lookUp(Scorer scorer, Open open) throws IOException {
    TwoPhaseIterator phases = scorer.twoPhaseIterator();
    DocIdSetIterator places = phases == null ? scorer.iterator() : phases.approximation();
    for (int i = 0; i < open.count; i++) {
      int doc = open.docs[i];
      int place = places.docID() < doc ? places.advance(doc) : places.docID();
      if (place == doc && (phases == null || phases.matches())) {
        scores[doc] += scorer.score();
      }
    }
  }

  /** The hits still in question, as a set and one by one. */
  private static final class Open {

    private FixedBitSet set;
    private final int[] docs;
    private int count;
    private boolean isOwn;

    Open(FixedBitSet hits) {
      set = hits;
      docs = new int[hits.cardinality()];
      int doc = -1;
      for (; count < docs.length; count++) {
        doc = hits.nextSetBit(doc + 1);
        docs[count] = doc;
      }
    }

    void clear(double[] scores) {
      for (int doc : docs) {
        scores[doc] = 0;
      }
    }

    /** Leaves out what has less. */
    void keep(double[] scores, double least) {
      int kept = 0;
      for (int i = 0; i < count; i++) {
        int doc = docs[i];
        if (scores[doc] >= least) {
          docs[kept++] = doc;
        } else {
          remove(doc);
        }
      }
      count = kept;
    }

    private void remove(int doc) {
      if (!isOwn) {
        set = set.clone();
        isOwn = true;
      }
      set.clear(doc);
    }
  }
}
