package vn.cancu.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.search.BadCursorException;
import vn.cancu.search.Citation;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.PinpointWords;
import vn.cancu.trace.Validities;

/** What is known of a document by its citations, who cites it, and what it cites. */
public final class ReferenceApi {

  /** The filters on who cites a document. */
  private static final List<Facet> FILTERS =
      List.of(Facet.RELATION, Facet.TYPE, Facet.ISSUER, Facet.YEAR, Facet.UNIT);

  /** Every parameter of the list of citations. */
  public static final List<String> CITATION_NAMES =
      List.of("relation", "type", "issuer", "year", "unit", "sort", "size", "cursor");

  private final SearchEngine engine;
  private final Catalogue catalogue;
  private final Validities validities;
  private final Json json;

  /** One relation in one direction. */
  record Tie(String relation, int documents, int mentions) {}

  /** A document and its ties. */
  record About(
      KnownJson document, List<Tie> outgoing, List<Tie> incoming, String citations, String trace) {}

  /** Who cites it. */
  record Citations(String id, long total, List<Cited> citations, @Nullable String next) {}

  /** One citation; {@code sentence} is HTML-escaped text in which only {@code <mark>} is markup. */
  record Cited(
      String documentId,
      String label,
      @Nullable String title,
      @Nullable LocalDate issuedOn,
      @Nullable String relation,
      @Nullable String place,
      @Nullable String pinpoint,
      @Nullable String raw,
      String sentence,
      String url) {}

  /** What a held document cites. */
  record Citing(String id, int total, List<ReferenceJson> references) {}

  public ReferenceApi(SearchEngine engine, Catalogue catalogue, Validities validities, Json json) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.validities = validities;
    this.json = json;
  }

  private static Optional<DocumentId> id(Context ctx) {
    return DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"));
  }

  /** {@code GET /api/v1/references/{type}/{number}}. */
  public void about(Context ctx) {
    KnownDocument document = id(ctx).flatMap(catalogue::find).orElse(null);
    if (document == null) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      DocumentId id = document.id();
      json.send(
          ctx,
          new About(
              KnownJson.of(document, validities),
              ties(engine.citations().from(id)),
              ties(engine.citations().to(id)),
              "/api/v1/references/" + id + "/citations",
              "/api/v1/trace?id=" + id.type() + "%2F" + id.number()));
    }
  }

  private static List<Tie> ties(List<Citation> citations) {
    Map<Relation, List<Citation>> byRelation = new EnumMap<>(Relation.class);
    citations.forEach(citation ->
        byRelation.computeIfAbsent(citation.relation(), _ -> new ArrayList<>()).add(citation));
    return byRelation.entrySet().stream()
        .map(entry ->
            new Tie(
                RelationNames.keyword(entry.getKey()),
                entry.getValue().size(),
                entry.getValue().stream().mapToInt(Citation::mentions).sum()))
        .toList();
  }

  /** {@code GET /api/v1/references/{type}/{number}/citations}. */
  public void citations(Context ctx) {
    KnownDocument document = id(ctx).flatMap(catalogue::find).orElse(null);
    ParameterReader reader = new ParameterReader(ctx.queryParamMap());
    reader.refuseUnknown(CITATION_NAMES);
    List<Filter> filters = new ArrayList<>();
    FILTERS.forEach(facet -> filters.addAll(reader.filters(facet)));
    Sort sort = reader.choice("sort", new Sort[] {Sort.NEWEST, Sort.OLDEST}, Sort.NEWEST);
    int size = reader.number("size", 1, SearchRequest.MAX_SIZE, SearchParameters.DEFAULT_SIZE);
    String cursor = reader.single("cursor");
    if (document == null) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!reader.errors().isEmpty()) {
      Problem.parameters(ctx, reader.errors()).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      filters.add(new Filter(Facet.REFERENCE, document.id().toString(), false));
      answer(
          ctx,
          document.id(),
          new SearchRequest("", Scope.REFERENCES, filters, sort, size, cursor, Set.of()));
    }
  }

  private void answer(Context ctx, DocumentId id, SearchRequest request) {
    try {
      SearchResult result = engine.search(request);
      json.send(
          ctx,
          new Citations(
              id.toString(),
              result.total(),
              result.hits().stream().map(this::cited).toList(),
              result.next()));
    } catch (BadCursorException e) {
      ctx.removeHeader("ETag");
      Problem.cursor(ctx, e).send(ctx, json);
    }
  }

  private Cited cited(Hit hit) {
    Reference reference = hit.reference();
    return new Cited(
        hit.documentId().toString(),
        catalogue
            .find(hit.documentId())
            .map(KnownDocument::label)
            .orElse(hit.documentId().toString()),
        hit.title(),
        hit.issuedOn(),
        reference == null ? null : RelationNames.keyword(reference.relation()),
        hit.place(),
        reference == null ? null : PinpointWords.of(reference),
        reference == null ? null : reference.raw(),
        hit.snippet(),
        hit.url());
  }

  /** {@code GET /api/v1/documents/{type}/{number}/references}. */
  public void cited(Context ctx) {
    List<LegalDocument> held = id(ctx).map(engine::documents).orElse(List.of());
    if (held.isEmpty()) {
      Problem.notFound(ctx).send(ctx, json);
    } else if (!EntityTag.isFresh(ctx, engine.generation())) {
      LegalDocument document = held.getFirst();
      json.send(
          ctx,
          new Citing(
              document.id().toString(),
              document.references().size(),
              document.references().stream()
                  .map(reference ->
                      ReferenceJson.of(reference, reference.sentence().of(document.text())))
                  .toList()));
    }
  }
}
