package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/**
 * Entries near to one entry, by what each kind of nearness is worth: the share of its telling words
 * and of its references another one has, and a citation from one to the other.
 */
final class Neighbourhood {

  private static final double WORDS = 1;
  private static final double REFERENCES = 0.6;
  private static final double CITATION = 0.6;

  /** Entries looked at for their words. */
  private static final int LOOKED_AT = 200;

  private static final SharedReferences.Shared NOTHING = new SharedReferences.Shared();

  /** An entry, numbered in the whole index. */
  record Near(int doc, double score) {}

  private final Set<Integer> itself;
  private final Map<Integer, Double> words = new HashMap<>();
  private final Set<Integer> citing = new HashSet<>();
  private final Set<Integer> cited = new HashSet<>();
  private final SharedReferences references;

  Neighbourhood(
      Set<Integer> itself, List<TellingPairs> pairs, SharedReferences references, Snapshot snapshot)
      throws IOException {
    this.itself = itself;
    this.references = references;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    pairs.forEach(field -> field.addTo(any));
    BooleanQuery query = any.build();
    if (!query.clauses().isEmpty()) {
      ScoreDoc[] found = snapshot.searcher().search(query, LOOKED_AT).scoreDocs;
      for (ScoreDoc hit : found) {
        words.put(hit.doc, hit.score / (double) found[0].score);
      }
    }
  }

  void addCiting(int doc) {
    citing.add(doc);
  }

  void addCited(int doc) {
    cited.add(doc);
  }

  boolean cites(int doc) {
    return citing.contains(doc);
  }

  boolean isCited(int doc) {
    return cited.contains(doc);
  }

  SharedReferences.Shared shared(int doc) {
    return references.byEntry().getOrDefault(doc, NOTHING);
  }

  /** The nearest entries. */
  List<Near> nearest(int size) {
    Set<Integer> all = new HashSet<>(words.keySet());
    all.addAll(references.byEntry().keySet());
    all.addAll(citing);
    all.addAll(cited);
    all.removeAll(itself);
    List<Near> near = new ArrayList<>();
    all.forEach(doc -> near.add(new Near(doc, score(doc))));
    near.sort(Comparator.comparingDouble(Near::score).reversed().thenComparingInt(Near::doc));
    return near.subList(0, Math.min(size, near.size()));
  }

  private double score(int doc) {
    double shared = references.whole() == 0 ? 0 : shared(doc).weight() / references.whole();
    return WORDS * words.getOrDefault(doc, 0.0)
        + REFERENCES * shared
        + CITATION * (citing.contains(doc) || cited.contains(doc) ? 1 : 0);
  }
}
