package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.index.ArchivedDocument;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;
import vn.cancu.index.ProvisionRecord;
import vn.cancu.index.lucene.Archive;
import vn.cancu.search.DocumentSummary;

/** The documents held in one snapshot. */
final class Library {

  /** Pages of a document ask for it, and those of its citations, again and again. */
  private static final int KEPT = 32;

  /** Lists of hits name the same documents; a kilobyte or so each. */
  private static final int KEPT_HEADS = 1_000;

  private static final Comparator<DocumentSummary> NEWEST_FIRST =
      Comparator.comparing(
              (DocumentSummary summary) -> summary.metadata().issuedOn(),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(DocumentSummary::id)
          .thenComparing(DocumentSummary::source);

  private final IndexSearcher searcher;
  private volatile @Nullable List<DocumentSummary> summaries;
  private final Map<DocumentId, List<LegalDocument>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, List<LegalDocument>> eldest) {
          return size() > KEPT;
        }
      };

  private final Map<Integer, DocumentHead> heads =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, DocumentHead> eldest) {
          return size() > KEPT_HEADS;
        }
      };

  Library(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<LegalDocument> documents(DocumentId id) throws IOException {
    synchronized (kept) {
      List<LegalDocument> known = kept.get(id);
      if (known != null) {
        return known;
      }
    }
    String whole = Field.WHOLE.on(Level.DOCUMENT);
    List<LegalDocument> documents = new ArrayList<>();
    for (int doc : withId(id.toString())) {
      BytesRef packed =
          searcher.storedFields().document(doc, java.util.Set.of(whole)).getBinaryValue(whole);
      ArchivedDocument archived = IndexJson.read(Archive.unpack(packed), ArchivedDocument.class);
      documents.add(archived.with(texts(doc - archived.entries(), doc)));
    }
    List<LegalDocument> found = List.copyOf(documents);
    synchronized (kept) {
      if (!found.isEmpty()) {
        kept.put(id, found);
      }
    }
    return found;
  }

  /** The texts of the provisions among some entries. */
  private List<String> texts(int from, int to) throws IOException {
    String field = Field.RECORD.on(Level.PROVISION);
    StoredFields stored = searcher.storedFields();
    List<String> texts = new ArrayList<>();
    for (int entry = from; entry < to; entry++) {
      String record = stored.document(entry, java.util.Set.of(field)).get(field);
      if (record != null) {
        texts.add(IndexJson.read(record, ProvisionRecord.class).text());
      }
    }
    return texts;
  }

  boolean holds(DocumentId id) throws IOException {
    return !withId(id.toString()).isEmpty();
  }

  /** The heads of the documents of this id. */
  List<DocumentHead> heads(DocumentId id) throws IOException {
    List<DocumentHead> heads = new ArrayList<>();
    for (int doc : withId(id.toString())) {
      heads.add(head(doc));
    }
    return heads;
  }

  /** The documents of an id, by their number in the whole index. */
  List<Integer> withId(String id) throws IOException {
    Weight weight =
        searcher.createWeight(
            new TermQuery(new Term(Field.ID.on(Level.DOCUMENT), id)),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    List<Integer> docs = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        if (live == null || live.get(doc)) {
          docs.add(leaf.docBase + doc);
        }
      }
    }
    return docs;
  }

  /** The head of a document by its number in the whole index. */
  DocumentHead head(int doc) throws IOException {
    synchronized (heads) {
      DocumentHead known = heads.get(doc);
      if (known != null) {
        return known;
      }
    }
    DocumentHead read = readHead(doc);
    synchronized (heads) {
      heads.put(doc, read);
    }
    return read;
  }

  private DocumentHead readHead(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues heads = DocValues.getBinary(leaf.reader(), Field.SUMMARY.on(Level.DOCUMENT));
    if (!heads.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("a document without a head: " + doc);
    }
    return IndexJson.read(heads.binaryValue().utf8ToString(), DocumentHead.class);
  }

  List<DocumentSummary> summaries() throws IOException {
    List<DocumentSummary> known = summaries;
    if (known == null) {
      known = read();
      summaries = known;
    }
    return known;
  }

  private List<DocumentSummary> read() throws IOException {
    List<DocumentSummary> all = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues heads = DocValues.getBinary(leaf.reader(), Field.SUMMARY.on(Level.DOCUMENT));
      for (int doc = heads.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = heads.nextDoc()) {
        if (live == null || live.get(doc)) {
          all.add(summary(IndexJson.read(heads.binaryValue().utf8ToString(), DocumentHead.class)));
        }
      }
    }
    all.sort(NEWEST_FIRST);
    return List.copyOf(all);
  }

  private static DocumentSummary summary(DocumentHead head) {
    return new DocumentSummary(
        head.id(), head.metadata(), head.source(), head.tasks(), head.references());
  }
}
