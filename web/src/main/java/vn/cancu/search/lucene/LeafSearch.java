package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;

/**
 * One request in one segment: sets of entries, each worked out once and kept, so that totals of all
 * scopes and counts of all facets share them. Used by one thread; no returned set may be changed
 * unless it says so.
 */
final class LeafSearch {

  private record Value(Facet facet, String value) {}

  private final LeafReaderContext context;
  private final LeafTree tree;
  private final IndexSearcher searcher;
  private final FacetQueries facets;
  private final TextMatch text;
  private final Map<Level, FixedBitSet> matches = new EnumMap<>(Level.class);
  private final Map<Value, FixedBitSet> having = new HashMap<>();

  LeafSearch(
      LeafReaderContext context,
      LeafTree tree,
      IndexSearcher searcher,
      FacetQueries facets,
      TextMatch text) {
    this.context = context;
    this.tree = tree;
    this.searcher = searcher;
    this.facets = facets;
    this.text = text;
  }

  LeafReaderContext context() {
    return context;
  }

  LeafTree tree() {
    return tree;
  }

  /** The hits of a level under a plan; the caller may change the set. */
  FixedBitSet hits(Level level, Plan plan) throws IOException {
    FixedBitSet hits = matching(level).clone();
    for (Facet.Level source : Facet.Level.values()) {
      FixedBitSet candidates = candidates(source, plan);
      if (candidates != null) {
        hits.and(tree.carried(candidates, Levels.of(source), level));
      }
    }
    for (Filter filter : plan.excluded()) {
      Level source = Levels.of(filter.facet().level());
      hits.andNot(tree.carried(having(filter.facet(), filter.value()), source, level));
    }
    return hits;
  }

  /**
   * The entries of a level for which all restrictions on it hold; {@code null} when it has none.
   */
  @Nullable FixedBitSet candidates(Facet.Level level, Plan plan) throws IOException {
    FixedBitSet candidates = null;
    for (Plan.Group group : plan.on(level)) {
      FixedBitSet any = new FixedBitSet(tree.size());
      for (String value : group.values()) {
        any.or(having(group.facet(), value));
      }
      if (candidates == null) {
        candidates = any;
      } else {
        candidates.and(any);
      }
    }
    return candidates;
  }

  /** The entries of the facet's own level that have a value. */
  FixedBitSet having(Facet facet, String value) throws IOException {
    Value key = new Value(facet, value);
    FixedBitSet known = having.get(key);
    if (known == null) {
      Weight weight =
          searcher.createWeight(
              searcher.rewrite(facets.of(facet, value)), ScoreMode.COMPLETE_NO_SCORES, 1);
      known = found(weight);
      having.put(key, known);
    }
    return known;
  }

  /** What a Lucene query finds; the caller may change the set. */
  FixedBitSet found(Query query) throws IOException {
    return found(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
  }

  /** What a Lucene query finds. */
  FixedBitSet found(Weight weight) throws IOException {
    return found(weight, context);
  }

  /** What a Lucene query finds in a segment; the caller may change the set. */
  static FixedBitSet found(Weight weight, LeafReaderContext context) throws IOException {
    FixedBitSet found = new FixedBitSet(context.reader().maxDoc());
    Scorer scorer = weight.scorer(context);
    if (scorer != null) {
      found.or(scorer.iterator());
    }
    return found;
  }

  /** Takes entries that were removed out of a set. */
  static void removeDeleted(FixedBitSet set, LeafReaderContext context) {
    Bits live = context.reader().getLiveDocs();
    if (live != null) {
      live.applyMask(set, 0);
    }
  }

  /** The entries of a level that match the text and were not removed. */
  private FixedBitSet matching(Level level) throws IOException {
    FixedBitSet known = matches.get(level);
    if (known == null) {
      known = text.on(level).matches(this, level).clone();
      removeDeleted(known, context);
      matches.put(level, known);
    }
    return known;
  }
}
