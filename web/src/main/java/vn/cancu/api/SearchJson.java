package vn.cancu.api;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Suggestion;

/** The answer of a search in JSON. */
record SearchJson(
    Query query,
    long total,
    Map<String, Long> totals,
    long tookMs,
    List<NamedJson> jump,
    List<HitJson> hits,
    List<FacetJson> facets,
    List<SearchResult.Heading> headings,
    @Nullable SuggestionJson suggestion,
    @Nullable String next) {

  /** How the request was read. */
  record Query(
      String text,
      boolean exact,
      String scope,
      String understoodAs,
      List<FilterJson> filters,
      String sort,
      int size,
      List<String> notes) {}

  /**
   * Another text that may have been meant.
   *
   * @param url its search in the same scope and under the same filters
   */
  record SuggestionJson(String text, long total, String url) {}

  /** One filter of the request. */
  record FilterJson(String name, String value, boolean excluded) {}

  /** One answer. */
  record HitJson(
      String id,
      String kind,
      @Nullable String sourceId,
      String documentId,
      @Nullable String number,
      @Nullable String type,
      @Nullable String title,
      @Nullable LocalDate issuedOn,
      @Nullable String place,
      String snippet,
      String url,
      double score,
      HitValidity validity,
      @Nullable TaskJson task,
      @Nullable ReferenceJson reference) {}

  /** The values of one facet. */
  record FacetJson(String name, List<FacetCounts.Value> values) {}

  /**
   * @param validity of the document of a hit
   */
  static SearchJson of(
      SearchResult result,
      List<NamedDocument> named,
      @Nullable Suggestion suggestion,
      long tookMs,
      Function<Hit, HitValidity> validity) {
    Map<Scope, Long> totals = new EnumMap<>(Scope.class);
    totals.putAll(result.totals());
    Map<String, Long> byScope = new LinkedHashMap<>();
    totals.forEach((scope, total) -> byScope.put(scope.parameter(), total));
    return new SearchJson(
        query(result),
        result.total(),
        byScope,
        tookMs,
        named.stream().map(NamedJson::of).toList(),
        result.hits().stream().map(hit -> hit(hit, validity.apply(hit))).toList(),
        result.facets().stream()
            .map(counts -> new FacetJson(counts.facet().parameter(), counts.values()))
            .toList(),
        result.headings(),
        suggestion == null ? null : suggestion(suggestion, result.request()),
        result.next());
  }

  private static SuggestionJson suggestion(Suggestion suggestion, SearchRequest request) {
    SearchRequest meant = SearchParameters.retyped(request, suggestion.text());
    return new SuggestionJson(
        suggestion.text(), suggestion.total(), "/tim-kiem" + SearchParameters.write(meant));
  }

  private static Query query(SearchResult result) {
    SearchRequest request = result.request();
    return new Query(
        request.text(),
        request.exact(),
        request.scope().parameter(),
        result.understoodAs(),
        request.filters().stream().map(SearchJson::filter).toList(),
        request.sort().name().toLowerCase(Locale.ROOT),
        request.size(),
        result.notes());
  }

  private static FilterJson filter(Filter filter) {
    return new FilterJson(filter.facet().parameter(), filter.value(), filter.excluded());
  }

  static HitJson hit(Hit hit, HitValidity validity) {
    return new HitJson(
        hit.id(),
        kind(hit.kind()),
        hit.sourceId(),
        hit.documentId().toString(),
        hit.number(),
        hit.type(),
        hit.title(),
        hit.issuedOn(),
        hit.place(),
        hit.snippet(),
        hit.url(),
        hit.score(),
        validity,
        hit.task() == null ? null : TaskJson.of(hit.task()),
        hit.reference() == null ? null : ReferenceJson.of(hit.reference(), null));
  }

  private static String kind(Scope scope) {
    return switch (scope) {
      case DOCUMENTS -> "document";
      case TASKS -> "task";
      case PROVISIONS -> "provision";
      case REFERENCES -> "reference";
    };
  }
}
