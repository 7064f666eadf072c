package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.TextSpan;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Level;
import vn.cancu.index.ProvisionRecord;
import vn.cancu.index.ReferenceRecord;
import vn.cancu.index.TaskRecord;
import vn.cancu.search.Hit;
import vn.cancu.search.Listing;
import vn.cancu.search.Scope;

/** Reads hits. */
final class HitReader {

  private static final String DOCUMENT_PAGE = "/van-ban/";
  private static final String TASK_PAGE = "/nhiem-vu/";

  /** Hits of one document often follow each other. */
  private static final int KEPT = 256;

  private final Snapshot snapshot;
  private final List<LeafSearch> leaves;
  private final List<LeafReaderContext> contexts;
  private final StoredRecords records;
  private final Map<Integer, DocumentHead> heads =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, DocumentHead> eldest) {
          return size() > KEPT;
        }
      };

  HitReader(Snapshot snapshot, List<LeafSearch> leaves, StoredRecords records) {
    this.snapshot = snapshot;
    this.leaves = leaves;
    this.contexts = leaves.stream().map(LeafSearch::context).toList();
    this.records = records;
  }

  /**
   * A hit with a snippet.
   *
   * @param best the provision to quote from a document, numbered in the whole index
   */
  Hit read(TopHits.Ranked hit, double score, Scope scope, Snippets snippets, @Nullable Integer best)
      throws IOException {
    DocumentHead head = head(hit.doc(), scope);
    return switch (scope) {
      case DOCUMENTS ->
          document(head, score, best == null ? "" : snippets.of(provision(best).text()));
      case PROVISIONS -> {
        ProvisionRecord found = provision(hit.doc());
        yield provision(head, score, found, snippets.of(found.text()));
      }
      case TASKS -> {
        TaskRecord found = task(hit.doc());
        yield task(head, score, found, snippets.of(found.task().content()))
            .awaiting(snapshot.due().condition(hit.doc()));
      }
      case REFERENCES -> {
        ReferenceRecord found = reference(hit.doc());
        yield reference(
            head,
            score,
            found,
            snippets.isEmpty() ? mention(found, snippets) : snippets.of(found.sentence()));
      }
    };
  }

  /** A hit with its own words. */
  Listing.Item read(TopHits.Ranked hit, double score, Scope scope) throws IOException {
    DocumentHead head = head(hit.doc(), scope);
    return switch (scope) {
      case DOCUMENTS -> item(head, document(head, score, ""), "");
      case PROVISIONS -> {
        ProvisionRecord found = provision(hit.doc());
        yield item(head, provision(head, score, found, ""), found.text());
      }
      case TASKS -> {
        TaskRecord found = task(hit.doc());
        Hit task = task(head, score, found, "").awaiting(snapshot.due().condition(hit.doc()));
        yield item(head, task, found.task().content());
      }
      case REFERENCES -> {
        ReferenceRecord found = reference(hit.doc());
        yield item(head, reference(head, score, found, ""), found.sentence());
      }
    };
  }

  private static Listing.Item item(DocumentHead head, Hit hit, String text) {
    return new Listing.Item(hit, text, head.metadata());
  }

  private ProvisionRecord provision(int doc) throws IOException {
    return records.of(doc, Level.PROVISION, ProvisionRecord.class);
  }

  private TaskRecord task(int doc) throws IOException {
    return records.of(doc, Level.TASK, TaskRecord.class);
  }

  private ReferenceRecord reference(int doc) throws IOException {
    return records.of(doc, Level.REFERENCE, ReferenceRecord.class);
  }

  private DocumentHead head(int doc, Scope scope) throws IOException {
    LeafSearch leaf = leaves.get(ReaderUtil.subIndex(doc, contexts));
    int base = leaf.context().docBase;
    int document =
        scope == Scope.DOCUMENTS ? doc : base + leaf.tree().holder(doc - base, Level.DOCUMENT);
    DocumentHead known = heads.get(document);
    if (known == null) {
      known = snapshot.library().head(document);
      heads.put(document, known);
    }
    return known;
  }

  private static Hit document(DocumentHead head, double score, String snippet) {
    String id = head.id().toString();
    return hit(
        id, Scope.DOCUMENTS, head, null, null, snippet, DOCUMENT_PAGE + id, score, null, null);
  }

  private static Hit provision(
      DocumentHead head, double score, ProvisionRecord provision, String snippet) {
    DocumentId document = head.id();
    return hit(
        document + "#" + provision.id(),
        Scope.PROVISIONS,
        head,
        provision.sourceId(),
        provision.place(),
        snippet,
        DOCUMENT_PAGE + document + "#" + provision.id(),
        score,
        null,
        null);
  }

  private static Hit task(DocumentHead head, double score, TaskRecord found, String snippet) {
    Task task = found.task();
    return hit(
        head.id() + "#nv-" + task.id(),
        Scope.TASKS,
        head,
        null,
        found.place(),
        snippet,
        TASK_PAGE + head.id() + "/" + task.id(),
        score,
        task,
        null);
  }

  private static Hit reference(
      DocumentHead head, double score, ReferenceRecord found, String snippet) {
    String anchor = "#vd-" + found.ordinal();
    return hit(
        head.id() + anchor,
        Scope.REFERENCES,
        head,
        null,
        found.place(),
        snippet,
        DOCUMENT_PAGE + head.id() + anchor,
        score,
        null,
        found.reference());
  }

  /** The sentence with the mention in it marked. */
  private static String mention(ReferenceRecord found, Snippets snippets) {
    Reference reference = found.reference();
    int start = reference.span().start() - reference.sentence().start();
    int end = reference.span().end() - reference.sentence().start();
    boolean inside = start >= 0 && end <= found.sentence().length();
    return inside
        ? snippets.of(found.sentence(), new TextSpan(start, end))
        : snippets.of(found.sentence());
  }

  private static Hit hit(
      String id,
      Scope scope,
      DocumentHead head,
      @Nullable String sourceId,
      @Nullable String place,
      String snippet,
      String url,
      double score,
      @Nullable Task task,
      @Nullable Reference reference) {
    Metadata metadata = head.metadata();
    return new Hit(
        id,
        scope,
        sourceId,
        head.id(),
        metadata.number(),
        metadata.type(),
        metadata.title(),
        metadata.issuedOn(),
        place == null || place.isEmpty() ? null : place,
        snippet,
        url,
        score,
        task,
        reference);
  }
}
