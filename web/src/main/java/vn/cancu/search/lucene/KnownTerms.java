package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Where terms stand in the dictionaries of all segments, and how many entries have them. A request
 * asks for each of its terms several times, requests ask for the same syllables over and over, and
 * looking one up in every segment takes as long as scoring with a rare one. Those asked for last
 * are kept.
 */
final class KnownTerms {

  /** Terms times segments: about a hundred bytes each. */
  private static final int KEPT = 32_768;

  private final IndexSearcher searcher;
  private final int most;
  private final Map<Term, TermStates> kept = new LinkedHashMap<>(64, 0.75f, true);

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    most = KEPT / Math.max(1, searcher.getIndexReader().leaves().size());
  }

  TermQuery query(Term term) throws IOException {
    return new TermQuery(term, states(term));
  }

  /** How many entries have a term, removed ones included. */
  int docFreq(Term term) throws IOException {
    return states(term).docFreq();
  }

  private TermStates states(Term term) throws IOException {
    synchronized (kept) {
      TermStates known = kept.get(term);
      if (known != null) {
        return known;
      }
    }
    TermStates read = TermStates.build(searcher, term, true);
    synchronized (kept) {
      kept.put(term, read);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return read;
  }
}
