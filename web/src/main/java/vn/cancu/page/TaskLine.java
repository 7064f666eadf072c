package vn.cancu.page;

import java.time.LocalDate;
import java.util.List;
import vn.cancu.document.Task;
import vn.cancu.search.Hit;
import vn.cancu.search.SearchRequest;

/**
 * A task as a line of a list.
 *
 * @param hit its content, time and source
 * @param source name of the document, cut where it is long
 * @param report whether it is a report
 * @param fromText whether it was read from running text
 */
record TaskLine(
    HitView hit,
    String source,
    List<TaskRows.UnitLink> lead,
    List<TaskRows.UnitLink> coordinating,
    List<TaskRows.UnitLink> recipients,
    boolean report,
    boolean fromText) {

  private static final int SOURCE_LENGTH = 48;

  static List<TaskLine> all(List<Hit> hits, LocalDate today) {
    return hits.stream().map(hit -> of(hit, HitView.of(hit, today))).toList();
  }

  /** A hit of a search: without words there is nothing to explain. */
  static TaskLine of(Hit hit, SearchRequest request, LocalDate today) {
    HitView view = HitView.of(hit, request, today);
    return of(hit, request.text().isBlank() ? HitView.of(hit, today) : view);
  }

  private static TaskLine of(Hit hit, HitView view) {
    Task task = hit.task();
    if (task == null) {
      throw new IllegalArgumentException("no task: " + hit.id());
    }
    return new TaskLine(
        view,
        Wording.shortened(view.source(), SOURCE_LENGTH),
        TaskRows.UnitLink.of(task.leadUnits()),
        TaskRows.UnitLink.of(task.coordinatingUnits()),
        TaskRows.UnitLink.of(task.recipients()),
        task.kind() == Task.Kind.REPORT,
        task.origin() == Task.Origin.TEXT);
  }
}
