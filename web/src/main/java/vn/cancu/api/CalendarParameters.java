package vn.cancu.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.search.DayRange;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/**
 * The query string that page and API of the calendar share: that of a search, whose scope, order
 * and facets mean nothing here, and what is to be seen of it.
 */
public final class CalendarParameters {

  /** Which group of the agenda is listed alone. */
  public static final String GROUP = "bucket";

  /** How a page shows it. */
  public static final String VIEW = "view";

  /** Every parameter of the API, in canonical order. */
  public static final List<String> NAMES =
      Stream.concat(
              SearchParameters.NAMES.stream().filter(name -> !name.equals(SearchParameters.GROUP)),
              Stream.of(GROUP))
          .toList();

  private static final List<String> PAGE_NAMES =
      Stream.concat(NAMES.stream(), Stream.of(VIEW)).toList();

  /** How a page shows a calendar. */
  public enum View {
    AGENDA,
    MONTH
  }

  /** What became of a query string. */
  public sealed interface Reading {

    /**
     * It is a request.
     *
     * @param group the only group to list, or {@code null}
     */
    record Accepted(SearchRequest request, @Nullable Group group, View view) implements Reading {}

    /** It has errors, at least one. */
    record Refused(List<ParameterError> errors) implements Reading {

      public Refused {
        errors = List.copyOf(errors);
      }
    }
  }

  private CalendarParameters() {}

  /** Reads the parameters of the API. */
  public static Reading ofApi(Map<String, List<String>> parameters) {
    return read(new ParameterReader(parameters), NAMES);
  }

  /** Reads the parameters of the page. */
  public static Reading ofPage(Map<String, List<String>> parameters) {
    return read(new ParameterReader(parameters), PAGE_NAMES);
  }

  private static Reading read(ParameterReader reader, List<String> names) {
    reader.refuseUnknown(names);
    SearchRequest request = SearchParameters.request(reader, Scope.TASKS);
    Group group = reader.choice(GROUP, Group.values());
    View view = reader.choice(VIEW, View.values(), View.AGENDA);
    DayRange due = request.due();
    if (due != null && due.from() != null && due.to() != null && isTooLong(due.from(), due.to())) {
      reader.refuse(
          SearchParameters.TO,
          due.to().toString(),
          "Khoảng ngày dài nhất là " + TaskCalendar.MOST_YEARS + " năm.",
          List.of());
    }
    return reader.errors().isEmpty()
        ? new Reading.Accepted(
            request.withScope(Scope.TASKS).withCursor(request.cursor()), group, view)
        : new Reading.Refused(reader.errors());
  }

  private static boolean isTooLong(LocalDate from, LocalDate to) {
    return to.isAfter(from.plusYears(TaskCalendar.MOST_YEARS));
  }

  /** The days asked for, with both ends; empty when neither is given. */
  public static Optional<DayRange> window(SearchRequest request) {
    DayRange due = request.due();
    if (due == null) {
      return Optional.empty();
    }
    LocalDate from = due.from() != null ? due.from() : day(due).minusYears(TaskCalendar.MOST_YEARS);
    LocalDate to = due.to() != null ? due.to() : from.plusYears(TaskCalendar.MOST_YEARS);
    return Optional.of(new DayRange(from, to));
  }

  private static LocalDate day(DayRange due) {
    return due.to() == null ? LocalDate.EPOCH : due.to();
  }

  /** The parameters of a calendar in their order, those of the search first. */
  public static List<SearchParameters.Pair> pairs(
      SearchRequest request, @Nullable Group group, View view) {
    List<SearchParameters.Pair> pairs = new ArrayList<>(SearchParameters.pairs(searched(request)));
    if (group != null) {
      pairs.add(new SearchParameters.Pair(GROUP, group.parameter()));
    }
    if (view != View.AGENDA) {
      pairs.add(new SearchParameters.Pair(VIEW, TraceParameters.name(view)));
    }
    return pairs;
  }

  /** The query string of a calendar, with its question mark; defaults left out. */
  public static String write(SearchRequest request, @Nullable Group group, View view) {
    return SearchParameters.write(pairs(request, group, view));
  }

  /** Scope and order are not written. */
  private static SearchRequest searched(SearchRequest request) {
    return request
        .withScope(Scope.DOCUMENTS)
        .withSort(Sort.RELEVANCE)
        .withGroup(null)
        .withCursor(request.cursor());
  }
}
