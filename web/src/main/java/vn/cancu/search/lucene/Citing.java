package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntsRefBuilder;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;
import vn.cancu.index.ReferenceRecord;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;
import vn.cancu.search.Facet;
import vn.cancu.search.Mention;

/**
 * Who names whom in one snapshot, told from the columns of the references alone; what exactly is
 * said is read for the citation asked about.
 */
final class Citing {

  private static final String RECORD = Field.RECORD.on(Level.REFERENCE);

  private record Key(DocumentId source, DocumentId target, Relation relation) {}

  private final Snapshot snapshot;
  private final Map<Key, int[]> places = new HashMap<>();
  private final CitationGraph graph;

  private Citing(Snapshot snapshot, Map<Key, IntsRefBuilder> found) {
    this.snapshot = snapshot;
    List<Citation> citations = new ArrayList<>(found.size());
    found.forEach((key, docs) -> {
      places.put(key, Arrays.copyOf(docs.ints(), docs.length()));
      citations.add(new Citation(key.source(), key.target(), key.relation(), docs.length()));
    });
    graph = CitationGraph.of(citations);
  }

  static Citing of(Snapshot snapshot) throws IOException {
    Map<Key, IntsRefBuilder> found = new HashMap<>();
    Values targets = new Values(snapshot, Facet.REFERENCE);
    Values relations = new Values(snapshot, Facet.RELATION);
    Map<Integer, DocumentId> ids = new HashMap<>();
    Map<Integer, Relation> names = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      FacetColumn target = targets.column(leaf);
      FacetColumn relation = relations.column(leaf);
      LeafTree tree = snapshot.tree(leaf);
      FixedBitSet references = tree.all(Level.REFERENCE);
      Bits live = leaf.reader().getLiveDocs();
      int holder = -1;
      DocumentId source = null;
      for (int entry = LeafTree.next(references, 0);
          entry != DocIdSetIterator.NO_MORE_DOCS;
          entry = LeafTree.next(references, entry + 1)) {
        boolean named = target.start(entry) < target.start(entry + 1);
        if (!named || live != null && !live.get(entry)) {
          continue;
        }
        if (source == null || entry > holder) {
          holder = tree.holder(entry, Level.DOCUMENT);
          source = snapshot.library().head(leaf.docBase + holder).id();
        }
        int number = target.number(target.start(entry));
        int doing = relation.number(relation.start(entry));
        Key key =
            new Key(
                source,
                ids.computeIfAbsent(number, targets::id),
                names.computeIfAbsent(doing, relations::relation));
        found.computeIfAbsent(key, _ -> new IntsRefBuilder()).append(leaf.docBase + entry);
      }
    }
    return new Citing(snapshot, found);
  }

  CitationGraph graph() {
    return graph;
  }

  List<Mention> mentions(Citation citation, int limit) throws IOException {
    Key key = new Key(citation.source(), citation.target(), citation.relation());
    List<ReferenceRecord> records = new ArrayList<>();
    for (int doc : places.getOrDefault(key, new int[0])) {
      String json = snapshot.searcher().storedFields().document(doc, Set.of(RECORD)).get(RECORD);
      records.add(IndexJson.read(json, ReferenceRecord.class));
      if (records.size() >= limit) {
        break;
      }
    }
    return records.stream()
        .sorted(Comparator.comparingInt(ReferenceRecord::ordinal))
        .map(record -> mention(citation.source(), record))
        .toList();
  }

  private static Mention mention(DocumentId source, ReferenceRecord record) {
    return new Mention(
        source,
        record.reference(),
        record.place().isEmpty() ? null : record.place(),
        record.sentence(),
        "/van-ban/" + source + "#vd-" + record.ordinal());
  }

  /** The values of one facet by their number. */
  private static final class Values {

    private final FacetDictionary dictionary;
    private final List<LeafReaderContext> leaves;

    Values(Snapshot snapshot, Facet facet) throws IOException {
      dictionary = snapshot.dictionary(facet);
      leaves = snapshot.reader().leaves();
    }

    FacetColumn column(LeafReaderContext leaf) throws IOException {
      return dictionary.column(leaf);
    }

    DocumentId id(int number) {
      String value = value(number);
      return DocumentId.parse(value)
          .orElseThrow(() -> new IllegalStateException("not a document id: " + value));
    }

    Relation relation(int number) {
      return Relation.valueOf(value(number).toUpperCase(Locale.ROOT));
    }

    private String value(int number) {
      try {
        return dictionary.value(number, leaves);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
