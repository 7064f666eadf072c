package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;
import vn.cancu.index.ProvisionRecord;
import vn.cancu.index.ReferenceRecord;
import vn.cancu.index.TaskRecord;

/** Finds the entries of a hit by its id: several when several files claim one document. */
final class HitFinder {

  private final Snapshot snapshot;
  private final List<LeafSearch> leaves;

  HitFinder(Snapshot snapshot, List<LeafSearch> leaves) {
    this.snapshot = snapshot;
    this.leaves = leaves;
  }

  /**
   * The entries of this id, numbered in the whole index.
   *
   * @param id {@link vn.cancu.search.Hit#id()}
   */
  List<Integer> find(String id, Level level) throws IOException {
    int hash = id.indexOf('#');
    if ((hash < 0) != (level == Level.DOCUMENT)) {
      return List.of();
    }
    String document = hash < 0 ? id : id.substring(0, hash);
    List<Integer> found = new ArrayList<>();
    Weight weight =
        snapshot
            .searcher()
            .createWeight(
                new TermQuery(new Term(Field.ID.on(Level.DOCUMENT), document)),
                ScoreMode.COMPLETE_NO_SCORES,
                1);
    for (LeafSearch leaf : leaves) {
      FixedBitSet documents = leaf.found(weight);
      Bits live = leaf.context().reader().getLiveDocs();
      for (int doc = LeafTree.next(documents, 0);
          doc < documents.length();
          doc = LeafTree.next(documents, doc + 1)) {
        if (live == null || live.get(doc)) {
          add(leaf, doc, hash < 0 ? "" : id.substring(hash + 1), level, found);
        }
      }
    }
    return found;
  }

  private void add(LeafSearch leaf, int document, String part, Level level, List<Integer> found)
      throws IOException {
    int base = leaf.context().docBase;
    if (part.isEmpty()) {
      found.add(base + document);
      return;
    }
    FixedBitSet entries = leaf.tree().all(level);
    for (int doc = LeafTree.next(entries, leaf.tree().firstInside(document, Level.DOCUMENT));
        doc < document;
        doc = LeafTree.next(entries, doc + 1)) {
      if (part.equals(part(base + doc, level))) {
        found.add(base + doc);
      }
    }
  }

  private String part(int doc, Level level) throws IOException {
    String field = Field.RECORD.on(level);
    String record = snapshot.searcher().storedFields().document(doc, Set.of(field)).get(field);
    return switch (level) {
      case PROVISION -> IndexJson.read(record, ProvisionRecord.class).id();
      case TASK -> "nv-" + IndexJson.read(record, TaskRecord.class).task().id();
      case REFERENCE -> "vd-" + IndexJson.read(record, ReferenceRecord.class).ordinal();
      case DOCUMENT -> "";
    };
  }
}
