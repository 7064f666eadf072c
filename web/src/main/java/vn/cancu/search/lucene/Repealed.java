package vn.cancu.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Relation;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;
import vn.cancu.index.ReferenceRecord;
import vn.cancu.search.Ending;
import vn.cancu.search.Facet;
import vn.cancu.search.Mention;

/**
 * The held documents that other held documents say have ended, as of one snapshot. Only sentences
 * that replace or repeal are read, and of them only those that name a held document.
 */
final class Repealed {

  private static final String RECORD = Field.RECORD.on(Level.REFERENCE);

  /** That a document says so, called by type and number. */
  private record Said(Ending ending, String by) {}

  private record Known(LocalDate day, double factor, Demotion demotion) {}

  private final Snapshot snapshot;
  private final Map<DocumentId, Map<Integer, List<Said>>> found = new HashMap<>();
  private final Map<Integer, Map<Integer, DocumentHead>> held = new HashMap<>();
  private volatile @Nullable Known known;

  private Repealed(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  static Repealed of(Snapshot snapshot) throws IOException {
    Repealed repealed = new Repealed(snapshot);
    FacetDictionary targets = snapshot.dictionary(Facet.REFERENCE);
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      for (Relation relation : Ending.RELATIONS) {
        PostingsEnum said = leaf.reader().postings(term(relation), PostingsEnum.NONE);
        if (said != null) {
          repealed.read(leaf, said, targets);
        }
      }
    }
    repealed.held.clear();
    return repealed;
  }

  private static Term term(Relation relation) {
    String value = relation.name().toLowerCase(java.util.Locale.ROOT);
    return new Term(Field.RELATION.on(Level.REFERENCE), value);
  }

  private void read(LeafReaderContext leaf, PostingsEnum said, FacetDictionary targets)
      throws IOException {
    FacetColumn target = targets.column(leaf);
    Bits live = leaf.reader().getLiveDocs();
    for (int entry = said.nextDoc();
        entry != DocIdSetIterator.NO_MORE_DOCS;
        entry = said.nextDoc()) {
      if (target.start(entry) < target.start(entry + 1) && (live == null || live.get(entry))) {
        int number = target.number(target.start(entry));
        Map<Integer, DocumentHead> named = held.get(number);
        if (named == null) {
          named = heads(targets.value(number, snapshot.reader().leaves()));
          held.put(number, named);
        }
        if (!named.isEmpty()) {
          add(leaf, entry, named);
        }
      }
    }
  }

  /** The held documents of an id, by their number in the whole index. */
  private Map<Integer, DocumentHead> heads(String id) throws IOException {
    Map<Integer, DocumentHead> heads = new HashMap<>();
    for (int doc : snapshot.library().withId(id)) {
      heads.put(doc, snapshot.library().head(doc));
    }
    return heads;
  }

  private void add(LeafReaderContext leaf, int entry, Map<Integer, DocumentHead> named)
      throws IOException {
    int doc = leaf.docBase + entry;
    String json = snapshot.searcher().storedFields().document(doc, Set.of(RECORD)).get(RECORD);
    ReferenceRecord record = IndexJson.read(json, ReferenceRecord.class);
    int holder = leaf.docBase + snapshot.tree(leaf).holder(entry, Level.DOCUMENT);
    DocumentHead by = snapshot.library().head(holder);
    Mention mention =
        new Mention(by.id(), record.reference(), record.place(), record.sentence(), "");
    Optional<Ending> ending = Ending.of(mention, by.metadata(), () -> saying(by.id(), mention));
    if (ending.isEmpty()) {
      return;
    }
    for (Map.Entry<Integer, DocumentHead> each : named.entrySet()) {
      LocalDate issued = each.getValue().metadata().issuedOn();
      if (!by.id().equals(each.getValue().id())
          && Ending.isPossible(by.id(), by.metadata().issuedOn(), each.getValue().id(), issued)) {
        found
            .computeIfAbsent(each.getValue().id(), _ -> new HashMap<>())
            .computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
            .add(new Said(ending.get(), called(by)));
      }
    }
  }

  private static String called(DocumentHead head) {
    String number = head.metadata().number();
    String type = head.metadata().type();
    return number == null || type == null ? head.id().toString() : type + " " + number;
  }

  private Optional<LegalDocument> saying(DocumentId id, Mention mention) {
    try {
      return snapshot.library().documents(id).stream()
          .filter(document -> document.references().contains(mention.reference()))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the documents that have ended by a day, and all in them, count. */
  Demotion on(LocalDate day, double factor) {
    Known last = known;
    if (last == null || !last.day().equals(day) || last.factor() != factor) {
      last = new Known(day, factor, demotion(day, factor));
      known = last;
    }
    return last.demotion();
  }

  private Demotion demotion(LocalDate day, double factor) {
    FixedBitSet entries = new FixedBitSet(snapshot.reader().maxDoc());
    found.values().stream()
        .flatMap(documents -> documents.entrySet().stream())
        .filter(document -> hasEnded(document.getValue(), day))
        .forEach(document -> entries.set(first(document.getKey()), document.getKey() + 1));
    return Demotion.of(entries, factor);
  }

  /** Where the entries of a document begin, in the whole index. */
  private int first(int document) {
    LeafReaderContext leaf = snapshot.leaf(document);
    return leaf.docBase + snapshot.tree(leaf).firstInside(document - leaf.docBase, Level.DOCUMENT);
  }

  private static boolean hasEnded(List<Said> said, LocalDate day) {
    return Ending.hasEnded(said.stream().map(Said::ending).toList(), day);
  }

  /** Whether a document has ended by a day. */
  boolean isEnded(DocumentId id, LocalDate day) {
    return found.getOrDefault(id, Map.of()).values().stream().anyMatch(said -> hasEnded(said, day));
  }

  /** Who says that a document has ended; empty when nobody does. */
  String by(DocumentId id) {
    return found.getOrDefault(id, Map.of()).values().stream()
        .flatMap(List::stream)
        .filter(said -> said.ending().whole())
        .map(Said::by)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
