package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;
import vn.cancu.index.ProvisionRecord;
import vn.cancu.index.ReferenceRecord;
import vn.cancu.index.lucene.LuceneFields;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Similar;

/** Finds provisions near to one of a held document. */
final class SimilarProvisions {

  private static final String ARTICLE = "dieu-";

  /** Mentions of the document that are read for one of the provision. */
  private static final int MOST_MENTIONS = 300;

  private final Snapshot snapshot;
  private final List<LeafSearch> leaves;
  private final HitFinder finder;

  SimilarProvisions(Snapshot snapshot, RankingSettings settings) {
    this.snapshot = snapshot;
    leaves = snapshot.everything(settings);
    finder = new HitFinder(snapshot, leaves);
  }

  List<Similar> to(DocumentId id, String provisionId, int size) throws IOException {
    for (LegalDocument document : snapshot.library().documents(id)) {
      Optional<Provision> provision =
          document.provisions().stream().filter(one -> one.id().equals(provisionId)).findFirst();
      if (provision.isPresent()) {
        return to(document, provision.get(), size);
      }
    }
    return List.of();
  }

  private List<Similar> to(LegalDocument document, Provision provision, int size)
      throws IOException {
    List<Provision> parts = parts(document, provision);
    Set<String> ids = parts.stream().map(Provision::id).collect(Collectors.toSet());
    List<Reference> references =
        document.references().stream()
            .filter(reference -> ids.contains(String.valueOf(reference.provisionId())))
            .toList();
    String text =
        parts.stream()
            .map(part -> part.span().of(document.text()))
            .collect(Collectors.joining("\n"));
    TellingPairs pairs =
        TellingPairs.of(text, QueryTerms.Names.of(Field.BODY, Level.PROVISION), snapshot.reader());
    SharedReferences shared =
        SharedReferences.of(
            SimilarDocuments.targets(references, document.id()),
            Level.PROVISION,
            leaves,
            snapshot.reader().getDocCount(LuceneFields.bigrams(Field.BODY, Level.PROVISION)));
    Set<Integer> itself = new HashSet<>();
    for (String part : ids) {
      itself.addAll(finder.find(document.id() + "#" + part, Level.PROVISION));
    }
    TellingPairs heading =
        TellingPairs.of(
            provision.heading() == null ? "" : provision.heading(),
            QueryTerms.Names.of(Field.HEAD, Level.PROVISION),
            snapshot.reader());
    Neighbourhood near = new Neighbourhood(itself, List.of(pairs, heading), shared, snapshot);
    addCited(document, references, near);
    addCiting(document, provision.id(), near);
    for (String article : OwnArticles.namedIn(document, parts)) {
      finder.find(document.id() + "#" + article, Level.PROVISION).forEach(near::addCited);
    }
    for (String naming : OwnArticles.naming(document, provision.id())) {
      finder.find(document.id() + "#" + naming, Level.PROVISION).forEach(near::addCiting);
    }
    List<Similar> similar = new ArrayList<>();
    for (Neighbourhood.Near found : near.nearest(size)) {
      similar.add(similar(found, near, pairs));
    }
    return similar;
  }

  /** The provision with what stands below it. */
  private static List<Provision> parts(LegalDocument document, Provision provision) {
    return document.provisions().stream()
        .filter(
            part -> part.id().equals(provision.id()) || part.id().startsWith(provision.id() + "."))
        .toList();
  }

  private void addCited(LegalDocument document, List<Reference> references, Neighbourhood near)
      throws IOException {
    for (Reference reference : references) {
      DocumentId target = reference.self() ? document.id() : reference.target();
      String article = article(reference.pinpoint());
      if (target != null && article != null) {
        for (DocumentId held : snapshot.named().heldAs(target, document.metadata().issuedOn())) {
          finder.find(held + "#" + article, Level.PROVISION).forEach(near::addCited);
        }
      }
    }
  }

  private static @Nullable String article(@Nullable Pinpoint pinpoint) {
    return pinpoint == null || pinpoint.article() == null ? null : ARTICLE + pinpoint.article();
  }

  private void addCiting(LegalDocument document, String provisionId, Neighbourhood near)
      throws IOException {
    if (!provisionId.startsWith(ARTICLE)) {
      return;
    }
    for (DocumentId id : NamedDocuments.citedAs(document)) {
      addCiting(new Term(Field.TARGET.on(Level.REFERENCE), id.toString()), provisionId, near);
    }
  }

  private void addCiting(Term term, String provisionId, Neighbourhood near) throws IOException {
    int read = 0;
    for (LeafSearch leaf : leaves) {
      PostingsEnum mentions = leaf.context().reader().postings(term, PostingsEnum.NONE);
      int doc = mentions == null ? DocIdSetIterator.NO_MORE_DOCS : mentions.nextDoc();
      while (mentions != null && doc != DocIdSetIterator.NO_MORE_DOCS && read < MOST_MENTIONS) {
        read++;
        int holder = leaf.tree().holder(doc, Level.PROVISION);
        int base = leaf.context().docBase;
        if (holder >= 0 && provisionId.equals(article(reference(base + doc).pinpoint()))) {
          near.addCiting(base + holder);
        }
        doc = mentions.nextDoc();
      }
    }
  }

  private Reference reference(int doc) throws IOException {
    return record(doc, Level.REFERENCE, ReferenceRecord.class).reference();
  }

  private <T extends Record> T record(int doc, Level level, Class<T> type) throws IOException {
    String field = Field.RECORD.on(level);
    return IndexJson.read(
        snapshot.searcher().storedFields().document(doc, Set.of(field)).get(field), type);
  }

  private Similar similar(Neighbourhood.Near found, Neighbourhood near, TellingPairs pairs)
      throws IOException {
    List<LeafReaderContext> contexts = snapshot.reader().leaves();
    LeafSearch leaf = leaves.get(ReaderUtil.subIndex(found.doc(), contexts));
    int doc = found.doc() - leaf.context().docBase;
    DocumentHead head =
        snapshot.library().head(leaf.context().docBase + leaf.tree().holder(doc, Level.DOCUMENT));
    ProvisionRecord provision = record(found.doc(), Level.PROVISION, ProvisionRecord.class);
    Metadata metadata = head.metadata();
    return new Similar(
        head.id(),
        provision.id(),
        metadata.type(),
        metadata.number(),
        metadata.title(),
        metadata.issuedOn(),
        provision.place().isEmpty() ? provision.id() : provision.place(),
        found.score(),
        near.cites(found.doc()),
        near.isCited(found.doc()),
        near.shared(found.doc()).rarestFirst(),
        pairs.sharedWith(leaf.context(), doc));
  }
}
