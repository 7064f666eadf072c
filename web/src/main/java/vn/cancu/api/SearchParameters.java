package vn.cancu.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Grouping;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/**
 * The one query string that page, JSON and every export of a search share: reads it strictly and
 * writes it in one canonical order, default values left out.
 */
public final class SearchParameters {

  public static final String TEXT = "q";
  public static final String SCOPE = "scope";
  public static final String SORT = "sort";
  public static final String SIZE = "size";
  public static final String CURSOR = "cursor";
  public static final String FACETS = "facets";

  /** First and last day on which the last day in time may lie. */
  public static final String FROM = "from";

  public static final String TO = "to";

  /** The day that counts as today. */
  public static final String AS_OF = "asOf";

  /** Whether a unit is also found where a group it belongs to is named. */
  public static final String GROUPS = "groups";

  /** Under what headings tasks are listed. */
  public static final String GROUP = "group";

  /** Whether the text is looked for as it was typed. */
  public static final String EXACT = "exact";

  /** Hits on a page when {@code size} is not given. */
  public static final int DEFAULT_SIZE = 20;

  /** Every parameter there is, in canonical order. */
  public static final List<String> NAMES =
      Stream.of(
              Stream.of(TEXT, EXACT, SCOPE),
              Arrays.stream(Facet.values()).map(Facet::parameter),
              Stream.of(FROM, TO, AS_OF, GROUPS, GROUP, SORT, SIZE, CURSOR, FACETS))
          .flatMap(names -> names)
          .toList();

  /** What became of a query string. */
  public sealed interface Reading {

    /** It is a request. */
    record Accepted(SearchRequest request) implements Reading {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Reading {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private SearchParameters() {}

  /**
   * Reads decoded parameters. All facets are counted unless {@code facets} names some or none.
   *
   * @param defaultScope the scope when none is given
   */
  public static Reading read(Map<String, List<String>> parameters, Scope defaultScope) {
    ParameterReader reader = new ParameterReader(parameters);
    reader.refuseUnknown(NAMES);
    SearchRequest request = request(reader, defaultScope);
    return reader.errors().isEmpty()
        ? new Reading.Accepted(request)
        : new Reading.Refused(reader.errors());
  }

  /** What the reader finds; worth nothing when it has errors. */
  static SearchRequest request(ParameterReader reader, Scope defaultScope) {
    String text = reader.text(TEXT);
    boolean exact = reader.flag(EXACT);
    Scope scope = reader.choice(SCOPE, Scope.values(), defaultScope);
    List<Filter> filters = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      filters.addAll(reader.filters(facet));
    }
    DayParameters days = new DayParameters(reader);
    DayRange due = days.range(FROM, TO);
    LocalDate asOf = days.day(AS_OF);
    Sort sort = reader.choice(SORT, Sort.values(), Sort.RELEVANCE);
    int size = reader.number(SIZE, 1, SearchRequest.MAX_SIZE, DEFAULT_SIZE);
    String cursor = reader.single(CURSOR);
    Set<Facet> facets = reader.facets(FACETS);
    boolean groups = reader.flag(GROUPS);
    Grouping group = reader.choice(GROUP, Grouping.values());
    return new SearchRequest(
        text, scope, filters, sort, size, cursor, facets, exact, due, asOf, groups, group);
  }

  /**
   * The query string of a request without its {@code facets}, with its leading question mark; empty
   * for the request with nothing but defaults.
   */
  public static String write(SearchRequest request) {
    return write(request, Scope.DOCUMENTS);
  }

  /**
   * The same for an address of a scope of its own.
   *
   * @param defaultScope is not written
   */
  public static String write(SearchRequest request, Scope defaultScope) {
    return write(pairs(request, defaultScope));
  }

  /** The query string of some parameters, with its leading question mark; empty for none. */
  static String write(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
  }

  /** The first page of another text under the same scope, filters and order. */
  public static SearchRequest retyped(SearchRequest request, String text) {
    return request.withText(text);
  }

  /** One parameter, not encoded. */
  public record Pair(String name, String value) {}

  /** The parameters {@link #write} writes, in their order, for hidden fields of a form. */
  public static List<Pair> pairs(SearchRequest request) {
    return pairs(request, Scope.DOCUMENTS);
  }

  private static List<Pair> pairs(SearchRequest request, Scope defaultScope) {
    List<Pair> pairs = new ArrayList<>();
    each(request, defaultScope, pairs::add);
    return pairs;
  }

  private static void each(SearchRequest request, Scope defaultScope, Consumer<Pair> pairs) {
    if (!request.text().isEmpty()) {
      pairs.accept(new Pair(TEXT, request.text()));
    }
    if (request.exact()) {
      pairs.accept(new Pair(EXACT, "1"));
    }
    if (request.scope() != defaultScope) {
      pairs.accept(new Pair(SCOPE, request.scope().parameter()));
    }
    request.filters().stream()
        .collect(Collectors.groupingBy(Filter::facet, java.util.TreeMap::new, Collectors.toList()))
        .forEach((facet, filters) ->
            filters.forEach(
                filter -> pairs.accept(new Pair(facet.parameter(), FilterValue.write(filter)))));
    DayRange due = request.due();
    if (due != null && due.from() != null) {
      pairs.accept(new Pair(FROM, due.from().toString()));
    }
    if (due != null && due.to() != null) {
      pairs.accept(new Pair(TO, due.to().toString()));
    }
    if (request.asOf() != null) {
      pairs.accept(new Pair(AS_OF, request.asOf().toString()));
    }
    if (request.groups()) {
      pairs.accept(new Pair(GROUPS, "1"));
    }
    Grouping group = request.group();
    if (group != null) {
      pairs.accept(new Pair(GROUP, group.parameter()));
    }
    if (request.sort() != Sort.RELEVANCE) {
      pairs.accept(new Pair(SORT, request.sort().name().toLowerCase(Locale.ROOT)));
    }
    if (request.size() != DEFAULT_SIZE) {
      pairs.accept(new Pair(SIZE, Integer.toString(request.size())));
    }
    if (request.cursor() != null) {
      pairs.accept(new Pair(CURSOR, request.cursor()));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
