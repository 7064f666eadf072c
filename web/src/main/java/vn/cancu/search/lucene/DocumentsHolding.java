package vn.cancu.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * Documents in which something stands that another query matches, scored as the best of it. So are
 * phrases found in whole documents, of which the index keeps no places of words.
 */
final class DocumentsHolding extends Query {

  private static final Term DOCUMENT =
      new Term(Field.LEVEL.on(Level.DOCUMENT), Level.DOCUMENT.key());

  private final Query part;

  /**
   * @param part matches entries of inner levels only
   */
  DocumentsHolding(Query part) {
    this.part = part;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = part.rewrite(searcher);
    return rewritten.equals(part) ? super.rewrite(searcher) : new DocumentsHolding(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    // Every part counts: the best one may be the last, so that none can be skipped.
    ScoreMode parts = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return new HoldingWeight(this, part.createWeight(searcher, parts, boost), mode.needsScores());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    part.visit(visitor.getSubVisitor(org.apache.lucene.search.BooleanClause.Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "holding(" + part.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentsHolding holding && part.equals(holding.part);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + part.hashCode();
  }

  private static final class HoldingWeight extends FilterWeight {

    private final boolean scored;

    HoldingWeight(Query query, Weight parts, boolean scored) {
      super(query, parts);
      this.scored = scored;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier parts = in.scorerSupplier(leaf);
      PostingsEnum all = parts == null ? null : leaf.reader().postings(DOCUMENT, PostingsEnum.NONE);
      if (parts == null || all == null) {
        return null;
      }
      FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
      documents.or(all);
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new HoldingScorer(parts.get(leadCost), documents, scored);
        }

        @Override
        public long cost() {
          return parts.cost();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      Scorer scorer = scorer(leaf);
      return scorer != null && scorer.iterator().advance(doc) == doc
          ? Explanation.match(scored ? scorer.score() : 0, "best of what it holds: " + getQuery())
          : Explanation.noMatch("it holds no match");
    }
  }

  private static final class HoldingScorer extends Scorer {

    private final Scorer parts;
    private final DocIdSetIterator places;
    private final FixedBitSet documents;
    private final boolean scored;
    private int document = -1;
    private float best;

    HoldingScorer(Scorer parts, FixedBitSet documents, boolean scored) {
      this.parts = parts;
      this.places = parts.iterator();
      this.documents = documents;
      this.scored = scored;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public float score() {
      return best;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public DocIdSetIterator iterator() {
      return new DocIdSetIterator() {
        @Override
        public int docID() {
          return document;
        }

        @Override
        public int nextDoc() throws IOException {
          return next();
        }

        @Override
        public int advance(int target) throws IOException {
          int before =
              target == 0 ? -1 : documents.prevSetBit(Math.min(target, documents.length()) - 1);
          if (places.docID() <= before) {
            places.advance(before + 1);
          }
          return next();
        }

        @Override
        public long cost() {
          return places.cost();
        }
      };
    }

    /**
     * Goes to the document of the next part, which may be known already, and past all its parts.
     */
    private int next() throws IOException {
      if (places.docID() < 0) {
        places.nextDoc();
      }
      if (places.docID() == DocIdSetIterator.NO_MORE_DOCS) {
        document = DocIdSetIterator.NO_MORE_DOCS;
        return document;
      }
      document = documents.nextSetBit(places.docID());
      best = 0;
      while (places.docID() < document) {
        best = scored ? Math.max(best, parts.score()) : 0;
        places.nextDoc();
      }
      return document;
    }
  }
}
