package vn.cancu.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.search.Facet;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/**
 * The query string that page and API of the load picture share: that of a search, except that
 * {@code year} is the year looked at and that days, scope, order and facets mean nothing here.
 */
public final class LoadParameters {

  public static final String YEAR = "year";
  public static final String BY = "by";
  public static final String ROLE = "role";

  /** Every parameter, in canonical order. */
  public static final List<String> NAMES =
      Stream.concat(
              SearchParameters.NAMES.stream()
                  .filter(name -> !name.equals(YEAR) && !name.equals(SearchParameters.GROUP)),
              Stream.of(YEAR, BY, ROLE))
          .toList();

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private enum Role {
    LEAD,
    COORDINATING,
    BOTH
  }

  /** What became of a query string. */
  public sealed interface Reading {

    /** It is a question. */
    record Accepted(LoadQuestion question) implements Reading {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Reading {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private LoadParameters() {}

  /**
   * Reads decoded parameters.
   *
   * @param today what counts as today unless the parameters say otherwise
   */
  public static Reading read(Map<String, List<String>> parameters, LocalDate today) {
    ParameterReader reader = new ParameterReader(parameters);
    reader.refuseUnknown(NAMES);
    SearchRequest request = SearchParameters.request(reader.without(YEAR), Scope.TASKS);
    LocalDate day = request.asOf() == null ? today : request.asOf();
    int year = reader.number(YEAR, FIRST_YEAR, LAST_YEAR, day.getYear());
    LoadQuestion.By by = reader.choice(BY, LoadQuestion.By.values(), LoadQuestion.By.MONTH);
    Role role = reader.choice(ROLE, Role.values(), Role.LEAD);
    int skip = skip(request.cursor(), reader);
    return reader.errors().isEmpty()
        ? new Reading.Accepted(new LoadQuestion(request, year, by, facet(role), skip))
        : new Reading.Refused(reader.errors());
  }

  private static Facet facet(Role role) {
    return switch (role) {
      case LEAD -> Facet.LEAD;
      case COORDINATING -> Facet.COORDINATING;
      case BOTH -> Facet.UNIT;
    };
  }

  /** The name of a role in URLs and JSON. */
  public static String role(Facet facet) {
    return facet == Facet.UNIT ? "both" : facet.parameter();
  }

  /** A cursor of this list is the number of units before the page. */
  private static int skip(@Nullable String cursor, ParameterReader reader) {
    if (cursor != null && !cursor.matches("u\\d{1,7}")) {
      reader.refuse(
          SearchParameters.CURSOR, cursor, "Đó không phải con trỏ của bảng này.", List.of());
    }
    return cursor == null || !reader.errors().isEmpty() ? 0 : Integer.parseInt(cursor.substring(1));
  }

  /** The cursor of the units after the first ones. */
  public static String cursor(int skip) {
    return "u" + skip;
  }

  /** The parameters of a question in their order. */
  public static List<SearchParameters.Pair> pairs(LoadQuestion question) {
    SearchRequest request =
        question.request().withScope(Scope.DOCUMENTS).withSort(Sort.RELEVANCE).withGroup(null);
    List<SearchParameters.Pair> pairs = new ArrayList<>(SearchParameters.pairs(request));
    pairs.add(new SearchParameters.Pair(YEAR, Integer.toString(question.year())));
    if (question.by() != LoadQuestion.By.MONTH) {
      pairs.add(new SearchParameters.Pair(BY, TraceParameters.name(question.by())));
    }
    if (question.role() != Facet.LEAD) {
      pairs.add(new SearchParameters.Pair(ROLE, role(question.role())));
    }
    if (question.skip() > 0) {
      pairs.add(new SearchParameters.Pair(SearchParameters.CURSOR, cursor(question.skip())));
    }
    return pairs;
  }

  /** The query string of a question, with its question mark. */
  public static String write(LoadQuestion question) {
    return SearchParameters.write(pairs(question));
  }
}
