package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.document.TextSpan;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;

/**
 * Who cites a document, document by document.
 *
 * @param total number of citations, also those not listed
 * @param places the articles cited, in their order
 * @param allHref the same as a search
 */
record Citations(
    String total, boolean complete, List<Source> sources, List<PlaceLink> places, String allHref) {

  private static final int LISTED = 100;

  /** A citing document. */
  record Source(
      String name,
      String href,
      @Nullable String title,
      @Nullable String issuedOn,
      List<Mention> mentions) {}

  /**
   * One mention with its sentence, in which it is marked.
   *
   * @param cited the places it cites
   */
  record Mention(
      String relation,
      @Nullable String place,
      List<PlaceLink> cited,
      SafeString sentence,
      String href) {}

  static Citations of(SearchEngine engine, DocumentId id) {
    SearchRequest request =
        new SearchRequest(
            "",
            Scope.REFERENCES,
            List.of(new Filter(Facet.REFERENCE, id.toString(), false)),
            Sort.NEWEST,
            LISTED,
            null,
            EnumSet.noneOf(Facet.class));
    SearchResult result = engine.search(request);
    Map<DocumentId, List<Hit>> byDocument = new LinkedHashMap<>();
    result
        .hits()
        .forEach(hit ->
            byDocument.computeIfAbsent(hit.documentId(), source -> new ArrayList<>()).add(hit));
    return new Citations(
        Wording.count(result.total()),
        result.next() == null,
        byDocument.entrySet().stream()
            .map(entry -> source(engine, entry.getKey(), entry.getValue()))
            .toList(),
        PlaceLink.most(engine, id),
        Links.search(Links.only(Scope.REFERENCES, Facet.REFERENCE, id.toString())));
  }

  private static Source source(SearchEngine engine, DocumentId id, List<Hit> hits) {
    Hit first = hits.getFirst();
    List<LegalDocument> held = engine.documents(id);
    return new Source(
        Wording.name(id, first.type(), first.number(), first.title()),
        Links.document(id),
        Wording.titleBeside(first.number(), first.title()),
        Wording.dayOrNull(first.issuedOn()),
        hits.stream().map(hit -> mention(hit, held)).toList());
  }

  private static Mention mention(Hit hit, List<LegalDocument> held) {
    Reference reference = hit.reference();
    return new Mention(
        reference == null ? "" : RelationNames.of(reference.relation()),
        hit.place(),
        reference == null ? List.of() : PlaceLink.cited(reference),
        sentence(hit, reference, held),
        hit.url());
  }

  /** Several files may claim one id: the sentence is taken from the one that has this mention. */
  private static SafeString sentence(
      Hit hit, @Nullable Reference reference, List<LegalDocument> held) {
    for (LegalDocument document : held) {
      if (reference != null && document.references().contains(reference)) {
        return marked(document.text(), reference);
      }
    }
    return new SafeString(hit.snippet());
  }

  private static SafeString marked(String text, Reference reference) {
    TextSpan sentence = reference.sentence();
    Link mark = new Link(reference.span(), null, null, "mention", null);
    return Markup.of(text, sentence, List.of(mark));
  }
}
