package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Similar;

/** Finds documents near to a held one. */
final class SimilarDocuments {

  private final Snapshot snapshot;
  private final List<LeafSearch> leaves;

  SimilarDocuments(Snapshot snapshot, RankingSettings settings) {
    this.snapshot = snapshot;
    leaves = snapshot.everything(settings);
  }

  List<Similar> to(DocumentId id, int size) throws IOException {
    List<LegalDocument> held = snapshot.library().documents(id);
    if (held.isEmpty()) {
      return List.of();
    }
    LegalDocument document = held.getFirst();
    String title = document.metadata().title();
    TellingPairs pairs =
        TellingPairs.of(
            (title == null ? "" : title + "\n") + document.text(),
            QueryTerms.Names.of(Field.BODY, Level.DOCUMENT),
            snapshot.reader());
    Set<DocumentId> targets = targets(document.references(), id);
    int all = snapshot.reader().getDocCount(Field.ID.on(Level.DOCUMENT));
    SharedReferences references = SharedReferences.of(targets, Level.DOCUMENT, leaves, all);
    HitFinder finder = new HitFinder(snapshot, leaves);
    Set<Integer> itself = new HashSet<>(finder.find(id.toString(), Level.DOCUMENT));
    Neighbourhood near = new Neighbourhood(itself, List.of(pairs), references, snapshot);
    for (DocumentId known : NamedDocuments.citedAs(document)) {
      SharedReferences.citing(known, Level.DOCUMENT, leaves).forEach(near::addCiting);
    }
    for (DocumentId target : targets) {
      for (DocumentId known : snapshot.named().heldAs(target, document.metadata().issuedOn())) {
        finder.find(known.toString(), Level.DOCUMENT).forEach(near::addCited);
      }
    }
    List<Similar> similar = new ArrayList<>();
    for (Neighbourhood.Near found : near.nearest(size)) {
      similar.add(similar(found, near, pairs));
    }
    return similar;
  }

  static Set<DocumentId> targets(List<Reference> references, DocumentId own) {
    Set<DocumentId> targets = new LinkedHashSet<>();
    for (Reference reference : references) {
      DocumentId target = reference.target();
      if (target != null && !reference.self() && !target.equals(own)) {
        targets.add(target);
      }
    }
    return targets;
  }

  private Similar similar(Neighbourhood.Near found, Neighbourhood near, TellingPairs pairs)
      throws IOException {
    DocumentHead head = snapshot.library().head(found.doc());
    Metadata metadata = head.metadata();
    List<LeafReaderContext> contexts = snapshot.reader().leaves();
    LeafReaderContext leaf = contexts.get(ReaderUtil.subIndex(found.doc(), contexts));
    return new Similar(
        head.id(),
        null,
        metadata.type(),
        metadata.number(),
        metadata.title(),
        metadata.issuedOn(),
        null,
        found.score(),
        near.cites(found.doc()),
        near.isCited(found.doc()),
        near.shared(found.doc()).rarestFirst(),
        pairs.sharedWith(leaf, found.doc() - leaf.docBase));
  }
}
