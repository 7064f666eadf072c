package vn.cancu.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters;
import vn.cancu.api.CalendarParameters.View;
import vn.cancu.api.ImpactParameters;
import vn.cancu.api.LoadParameters;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/** Addresses of the site. */
final class Links {

  static final String SEARCH = "/tim-kiem";
  static final String TASKS = "/nhiem-vu";
  static final String CALENDAR = "/lich";
  static final String LOAD = "/lich/khoi-luong";

  private Links() {}

  static String document(DocumentId id) {
    return "/van-ban/" + id;
  }

  /** The anchor of the part a reference names; {@code null} where it names none, or no article. */
  static @Nullable String anchor(Reference reference) {
    Pinpoint pinpoint = reference.pinpoint();
    DocumentId target = reference.target();
    String place = target == null ? "" : place(target, pinpoint);
    int hash = place.indexOf('#');
    return hash < 0 ? null : place.substring(hash + 1);
  }

  /** What a document rests on and what rests on it. */
  static String trace(DocumentId id) {
    return "/can-cu/truy-vet/" + id;
  }

  /** What a change of a document, or of a place in it, affects. */
  static String impact(DocumentId id, @Nullable Pinpoint place) {
    return "/can-cu/tac-dong/"
        + id
        + (place == null ? "" : "?" + ImpactParameters.PLACE + "=" + encoded(place.path()));
  }

  /** The place in a document, where its anchors can be told from the citation. */
  static String place(DocumentId id, @Nullable Pinpoint pinpoint) {
    return pinpoint == null || pinpoint.article() == null
        ? document(id)
        : document(id) + "#" + pinpoint.path();
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

  /** What is near to a document, or to one of its provisions. */
  static String similar(DocumentId id, @Nullable String provision) {
    return document(id)
        + "/lien-quan"
        + (provision == null ? "" : "?" + SimilarPage.PROVISION + "=" + encoded(provision));
  }

  /** A place in a document with what a search asked for marked in it. */
  static String marked(String url, SearchRequest request) {
    if (request.text().isBlank() || !url.startsWith("/van-ban/")) {
      return url;
    }
    int hash = url.indexOf('#');
    String page = hash < 0 ? url : url.substring(0, hash);
    return page
        + (page.contains("?") ? "&" : "?")
        + Finds.TEXT
        + "="
        + encoded(request.text())
        + (request.exact() ? "&" + SearchParameters.EXACT + "=1" : "")
        + (hash < 0 ? "" : url.substring(hash));
  }

  /** Why a hit answers a search. */
  static String why(SearchRequest request, String hit) {
    String query = SearchParameters.write(request.withCursor(null));
    return SEARCH + "/vi-sao" + (query.isEmpty() ? "?" : query + "&") + "id=" + encoded(hit);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A list of tasks has an address of its own. */
  static String search(SearchRequest request) {
    return request.scope() == Scope.TASKS
        ? TASKS + SearchParameters.write(request, Scope.TASKS)
        : SEARCH + SearchParameters.write(request);
  }

  static String json(SearchRequest request) {
    return SEARCH + ".json" + SearchParameters.write(request);
  }

  /** What is due when, under the filters of a search. */
  static String calendar(SearchRequest request, @Nullable Group group, View view) {
    return CALENDAR + CalendarParameters.write(request, group, view);
  }

  /** Who has how much to do. */
  static String load(LoadQuestion question) {
    return LOAD + LoadParameters.write(question);
  }

  /** The tasks among the hits of a search, as a list. */
  static String tasks(SearchRequest request) {
    return search(request.withScope(Scope.TASKS).withSort(Sort.DEADLINE));
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
    return request.withScope(scope);
  }

  static SearchRequest sort(SearchRequest request, Sort sort) {
    return request.withSort(sort);
  }

  static SearchRequest text(SearchRequest request, String text) {
    return request.withText(text);
  }

  static SearchRequest cursor(SearchRequest request, @Nullable String cursor) {
    return request.withCursor(cursor);
  }

  static SearchRequest filters(SearchRequest request, List<Filter> filters) {
    return request.withFilters(filters);
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
