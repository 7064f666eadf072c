package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import vn.cancu.document.DocumentId;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/** Which entries cite the same documents, each counting the more the fewer entries cite it. */
final class SharedReferences {

  /** What everything cites makes nothing alike, and has the longest lists. */
  private static final double COMMON = 0.1;

  private static final int AT_LEAST = 5;

  /** References an entry shares, and their weight together. */
  static final class Shared {
    private final Map<DocumentId, Double> targets = new HashMap<>();

    double weight() {
      return targets.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The rarest first. */
    List<DocumentId> rarestFirst() {
      List<DocumentId> ids = new ArrayList<>(targets.keySet());
      ids.sort(
          Comparator.comparingDouble((DocumentId id) -> targets.getOrDefault(id, 0.0))
              .reversed()
              .thenComparing(Comparator.naturalOrder()));
      return ids;
    }
  }

  private final Map<Integer, Shared> byEntry = new HashMap<>();
  private double whole;

  private SharedReferences() {}

  /**
   * @param targets what the one document or provision cites
   * @param level of the entries
   */
  static SharedReferences of(
      Set<DocumentId> targets, Level level, List<LeafSearch> leaves, int entries)
      throws IOException {
    SharedReferences shared = new SharedReferences();
    for (DocumentId target : targets) {
      List<Integer> citing = citing(target, level, leaves);
      if (citing.size() <= Math.max(AT_LEAST, COMMON * entries)) {
        double weight = Math.log(1 + (double) entries / (citing.size() + 1));
        shared.whole += weight;
        citing.forEach(entry ->
            shared.byEntry.computeIfAbsent(entry, key -> new Shared()).targets.put(target, weight));
      }
    }
    return shared;
  }

  /** The entries of a level that cite a document, each once, numbered in the whole index. */
  static List<Integer> citing(DocumentId target, Level level, List<LeafSearch> leaves)
      throws IOException {
    List<Integer> citing = new ArrayList<>();
    Term term = new Term(Field.TARGET.on(Level.REFERENCE), target.toString());
    for (LeafSearch leaf : leaves) {
      LeafReaderContext context = leaf.context();
      Bits live = context.reader().getLiveDocs();
      PostingsEnum references = context.reader().postings(term, PostingsEnum.NONE);
      int last = -1;
      int reference = references == null ? DocIdSetIterator.NO_MORE_DOCS : references.nextDoc();
      while (references != null && reference != DocIdSetIterator.NO_MORE_DOCS) {
        int holder = leaf.tree().holder(reference, level);
        if (holder >= 0 && holder != last && (live == null || live.get(reference))) {
          citing.add(context.docBase + holder);
          last = holder;
        }
        reference = references.nextDoc();
      }
    }
    return citing;
  }

  /** Shared references by entry. */
  Map<Integer, Shared> byEntry() {
    return byEntry;
  }

  /** The weight of an entry's references that shares them all; 0 when there are none to share. */
  double whole() {
    return whole;
  }
}
