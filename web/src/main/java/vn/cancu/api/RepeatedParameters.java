package vn.cancu.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;

/** What may be asked of the tasks that several documents plan: what a search for tasks may. */
public final class RepeatedParameters {

  /** Whether only contradictory ones are listed. */
  public static final String CONFLICTS = "conflicts";

  /** Every parameter there is: those of a search whose order and facets mean something here. */
  public static final List<String> NAMES = names();

  /** What became of a query string. */
  public sealed interface Reading {

    /** It is a request. */
    record Accepted(SearchRequest request, boolean conflicts) implements Reading {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Reading {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private RepeatedParameters() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of(CONFLICTS));
    names.addAll(SearchParameters.NAMES);
    names.removeAll(
        List.of(
            SearchParameters.SCOPE,
            SearchParameters.SORT,
            SearchParameters.GROUP,
            SearchParameters.FACETS));
    return List.copyOf(names);
  }

  /** Reads decoded parameters. */
  public static Reading read(Map<String, List<String>> parameters) {
    ParameterReader reader = new ParameterReader(parameters);
    reader.refuseUnknown(NAMES);
    boolean conflicts = reader.flag(CONFLICTS);
    SearchRequest request = SearchParameters.request(reader, Scope.TASKS);
    return reader.errors().isEmpty()
        ? new Reading.Accepted(request, conflicts)
        : new Reading.Refused(reader.errors());
  }

  /** The query string, with its leading question mark, or empty. */
  public static String write(SearchRequest request, boolean conflicts) {
    String query = SearchParameters.write(request, Scope.TASKS);
    if (!conflicts) {
      return query;
    }
    return "?" + CONFLICTS + "=1" + (query.isEmpty() ? "" : "&" + query.substring(1));
  }
}
