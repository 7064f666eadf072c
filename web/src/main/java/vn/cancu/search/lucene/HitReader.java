package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.HashMap;
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
import vn.cancu.search.Scope;

/** Reads the hits of one page. */
final class HitReader {

  private static final String DOCUMENT_PAGE = "/van-ban/";
  private static final String TASK_PAGE = "/nhiem-vu/";

  private final Snapshot snapshot;
  private final List<LeafSearch> leaves;
  private final List<LeafReaderContext> contexts;
  private final StoredRecords records;
  private final Snippets snippets;
  private final Map<Integer, DocumentHead> heads = new HashMap<>();

  HitReader(Snapshot snapshot, List<LeafSearch> leaves, StoredRecords records, Snippets snippets) {
    this.snapshot = snapshot;
    this.leaves = leaves;
    this.contexts = leaves.stream().map(LeafSearch::context).toList();
    this.records = records;
    this.snippets = snippets;
  }

  /**
   * @param best the provision to quote from a document, numbered in the whole index
   */
  Hit read(TopHits.Ranked hit, double score, Scope scope, @Nullable Integer best)
      throws IOException {
    DocumentHead head = head(hit.doc(), scope);
    return switch (scope) {
      case DOCUMENTS -> document(head, score, best);
      case PROVISIONS ->
          provision(head, score, records.of(hit.doc(), Level.PROVISION, ProvisionRecord.class));
      case TASKS -> task(head, score, records.of(hit.doc(), Level.TASK, TaskRecord.class));
      case REFERENCES ->
          reference(head, score, records.of(hit.doc(), Level.REFERENCE, ReferenceRecord.class));
    };
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

  private Hit document(DocumentHead head, double score, @Nullable Integer best) throws IOException {
    String snippet =
        best == null
            ? ""
            : snippets.of(records.of(best, Level.PROVISION, ProvisionRecord.class).text());
    String id = head.id().toString();
    return hit(
        id, Scope.DOCUMENTS, head, null, null, snippet, DOCUMENT_PAGE + id, score, null, null);
  }

  private Hit provision(DocumentHead head, double score, ProvisionRecord provision)
      throws IOException {
    DocumentId document = head.id();
    return hit(
        document + "#" + provision.id(),
        Scope.PROVISIONS,
        head,
        provision.sourceId(),
        provision.place(),
        snippets.of(provision.text()),
        DOCUMENT_PAGE + document + "#" + provision.id(),
        score,
        null,
        null);
  }

  private Hit task(DocumentHead head, double score, TaskRecord found) throws IOException {
    Task task = found.task();
    return hit(
        head.id() + "#nv-" + task.id(),
        Scope.TASKS,
        head,
        null,
        found.place(),
        snippets.of(task.content()),
        TASK_PAGE + head.id() + "/" + task.id(),
        score,
        task,
        null);
  }

  private Hit reference(DocumentHead head, double score, ReferenceRecord found) throws IOException {
    String anchor = "#vd-" + found.ordinal();
    return hit(
        head.id() + anchor,
        Scope.REFERENCES,
        head,
        null,
        found.place(),
        snippets.isEmpty() ? mention(found) : snippets.of(found.sentence()),
        DOCUMENT_PAGE + head.id() + anchor,
        score,
        null,
        found.reference());
  }

  /** The sentence with the mention in it marked. */
  private String mention(ReferenceRecord found) {
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
