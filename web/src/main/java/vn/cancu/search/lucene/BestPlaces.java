package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Level;

/** Finds in each document the provision that answers a text best. */
final class BestPlaces {

  private final Weight provisions;
  private final List<LeafSearch> leaves;

  /**
   * @param provisions scores provisions
   */
  BestPlaces(Weight provisions, List<LeafSearch> leaves) {
    this.provisions = provisions;
    this.leaves = leaves;
  }

  /** The best provision by document, both numbered in the whole index. */
  Map<Integer, Integer> of(List<Integer> documents) throws IOException {
    Map<Integer, Integer> best = new HashMap<>();
    List<LeafReaderContext> contexts = leaves.stream().map(LeafSearch::context).toList();
    LeafSearch leaf = null;
    BulkScorer scorer = null;
    List<Integer> ascending = new ArrayList<>(documents);
    ascending.sort(Comparator.naturalOrder());
    for (int document : ascending) {
      LeafSearch holder = leaves.get(ReaderUtil.subIndex(document, contexts));
      if (holder != leaf) {
        leaf = holder;
        scorer = provisions.bulkScorer(leaf.context());
      }
      int end = document - leaf.context().docBase;
      int start = leaf.tree().firstInside(end, Level.DOCUMENT);
      if (scorer != null && start < end) {
        Best found = new Best();
        scorer.score(found, null, start, end);
        if (found.doc >= 0) {
          best.put(document, leaf.context().docBase + found.doc);
        }
      }
    }
    return best;
  }

  private static final class Best implements LeafCollector {

    private @Nullable Scorable scorer;
    private int doc = -1;
    private float score;

    @Override
    public void setScorer(Scorable scorable) {
      this.scorer = scorable;
    }

    @Override
    public void collect(int candidate) throws IOException {
      float other = scorer == null ? 0 : scorer.score();
      if (doc < 0 || other > score) {
        doc = candidate;
        score = other;
      }
    }
  }
}
