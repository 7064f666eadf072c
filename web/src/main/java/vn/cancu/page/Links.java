package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.SearchParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/** Addresses of the site. */
final class Links {

  static final String SEARCH = "/tim-kiem";

  private Links() {}

  static String document(DocumentId id) {
    return "/van-ban/" + id;
  }

  /** The place in a document, where its anchors can be told from the citation. */
  static String place(DocumentId id, @Nullable Pinpoint pinpoint) {
    if (pinpoint == null || pinpoint.article() == null) {
      return document(id);
    }
    String clause = pinpoint.clause() == null ? "" : ".khoan-" + pinpoint.clause();
    String point = clause.isEmpty() || pinpoint.point() == null ? "" : ".diem-" + pinpoint.point();
    return document(id) + "#dieu-" + pinpoint.article() + clause + point;
  }

  static String task(DocumentId id, String taskId) {
    return "/nhiem-vu/" + id + "/" + taskId;
  }

  /** The row of a task in the page of its document. */
  static String row(DocumentId id, String taskId) {
    return document(id) + "#" + rowAnchor(taskId);
  }

  static String rowAnchor(String taskId) {
    return "nv-" + taskId;
  }

  static String unit(String id) {
    return "/don-vi/" + id;
  }

  static String search(SearchRequest request) {
    return SEARCH + SearchParameters.write(request);
  }

  static String json(SearchRequest request) {
    return SEARCH + ".json" + SearchParameters.write(request);
  }

  /** The first page of a search for one facet value. */
  static SearchRequest only(Scope scope, Facet facet, String value) {
    return new SearchRequest(
        "",
        scope,
        List.of(new Filter(facet, value, false)),
        Sort.RELEVANCE,
        SearchParameters.DEFAULT_SIZE,
        null,
        Set.of());
  }

  static SearchRequest scope(SearchRequest request, Scope scope) {
    return new SearchRequest(
        request.text(),
        scope,
        request.filters(),
        request.sort(),
        request.size(),
        null,
        request.facets());
  }

  static SearchRequest sort(SearchRequest request, Sort sort) {
    return new SearchRequest(
        request.text(),
        request.scope(),
        request.filters(),
        sort,
        request.size(),
        null,
        request.facets());
  }

  static SearchRequest text(SearchRequest request, String text) {
    return new SearchRequest(
        text,
        request.scope(),
        request.filters(),
        request.sort(),
        request.size(),
        null,
        request.facets());
  }

  static SearchRequest cursor(SearchRequest request, @Nullable String cursor) {
    return new SearchRequest(
        request.text(),
        request.scope(),
        request.filters(),
        request.sort(),
        request.size(),
        cursor,
        request.facets());
  }

  static SearchRequest filters(SearchRequest request, List<Filter> filters) {
    return new SearchRequest(
        request.text(),
        request.scope(),
        filters,
        request.sort(),
        request.size(),
        null,
        request.facets());
  }

  static SearchRequest without(SearchRequest request, Filter filter) {
    return filters(
        request, request.filters().stream().filter(other -> !other.equals(filter)).toList());
  }

  /** With this filter instead of any other on the same value. */
  static SearchRequest with(SearchRequest request, Filter filter) {
    List<Filter> filters = new ArrayList<>(request.filters());
    filters.removeIf(
        other -> other.facet() == filter.facet() && other.value().equals(filter.value()));
    filters.add(filter);
    return filters(request, filters);
  }
}
