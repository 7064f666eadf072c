package vn.cancu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.search.Grouping;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;

/**
 * The hits of a search for tasks as a table.
 *
 * @param groupings what the list may be grouped by
 * @param membership the switch to the groups of a chosen unit; {@code null} where it changes
 *     nothing
 */
record TaskList(
    List<Part> parts, List<ResultsView.Choice> groupings, ResultsView.@Nullable Choice membership) {

  /**
   * Tasks under one heading.
   *
   * @param heading {@code null} in a list without headings
   * @param href the list of its tasks alone; {@code null} where no filter says that
   */
  record Part(
      @Nullable String heading,
      @Nullable String total,
      boolean continued,
      @Nullable String href,
      List<TaskLine> lines) {}

  /** {@code null} for anything but tasks. */
  static @Nullable TaskList of(SearchResult result, Deadlines deadlines, LocalDate today) {
    SearchRequest request = result.request();
    if (request.scope() != Scope.TASKS) {
      return null;
    }
    List<TaskLine> lines =
        result.hits().stream().map(hit -> TaskLine.of(hit, request, deadlines, today)).toList();
    return new TaskList(parts(result, lines), groupings(request), membership(request));
  }

  private static List<Part> parts(SearchResult result, List<TaskLine> lines) {
    if (result.headings().isEmpty()) {
      return List.of(new Part(null, null, false, null, lines));
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (SearchResult.Heading heading : result.headings()) {
      parts.add(
          new Part(
              heading.label(),
              Wording.count(heading.total()),
              heading.continued(),
              HeadingLinks.of(result.request(), heading),
              lines.subList(from, from + heading.size())));
      from += heading.size();
    }
    return parts;
  }

  private static List<ResultsView.Choice> groupings(SearchRequest request) {
    List<ResultsView.Choice> choices = new ArrayList<>();
    choices.add(choice("Không nhóm", null, request));
    Arrays.stream(Grouping.values())
        .forEach(group -> choices.add(choice(Labels.of(group), group, request)));
    return choices;
  }

  private static ResultsView.Choice choice(
      String label, @Nullable Grouping group, SearchRequest request) {
    return new ResultsView.Choice(
        label, null, request.group() == group, Links.search(request.withGroup(group)));
  }

  private static ResultsView.@Nullable Choice membership(SearchRequest request) {
    boolean units =
        request.filters().stream().anyMatch(filter -> filter.facet().isUnit()) || request.groups();
    return !units
        ? null
        : new ResultsView.Choice(
            "Kể cả nhóm có đơn vị đã chọn",
            null,
            request.groups(),
            Links.search(request.withGroups(!request.groups())));
  }
}
