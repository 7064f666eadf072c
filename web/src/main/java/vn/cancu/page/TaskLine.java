package vn.cancu.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.document.Task;
import vn.cancu.search.Hit;
import vn.cancu.search.SearchRequest;

/**
 * A task as a line of a list.
 *
 * @param hit its content, time and source
 * @param source name of the document, cut where it is long
 * @param place where it stands in the document, cut where it is long
 * @param counted the day its conditional time limit has come to
 * @param past whether that day is past
 * @param report whether it is a report
 * @param fromText whether it was read from running text
 */
record TaskLine(
    HitView hit,
    String source,
    @Nullable String place,
    List<TaskRows.UnitLink> lead,
    List<TaskRows.UnitLink> coordinating,
    List<TaskRows.UnitLink> recipients,
    @Nullable Counted counted,
    boolean past,
    boolean report,
    boolean fromText) {

  private static final int SOURCE_LENGTH = 48;
  private static final int PLACE_LENGTH = 56;

  static List<TaskLine> all(List<Hit> hits, Deadlines deadlines, LocalDate today) {
    return hits.stream().map(hit -> of(hit, HitView.of(hit, today), deadlines, today)).toList();
  }

  /** A hit of a search: without words there is nothing to explain. */
  static TaskLine of(Hit hit, SearchRequest request, Deadlines deadlines, LocalDate today) {
    HitView view = HitView.of(hit, request, today);
    HitView shown = request.text().isBlank() ? HitView.of(hit, today) : view;
    return of(hit, shown, deadlines, today);
  }

  private static TaskLine of(Hit hit, HitView view, Deadlines deadlines, LocalDate today) {
    Task task = hit.task();
    if (task == null) {
      throw new IllegalArgumentException("no task: " + hit.id());
    }
    String place = view.place();
    Counted counted = deadlines.fulfilment(hit.awaits()).map(Counted::of).orElse(null);
    return new TaskLine(
        view,
        Wording.shortened(view.source(), SOURCE_LENGTH),
        place == null ? null : Wording.shortened(place, PLACE_LENGTH),
        TaskRows.UnitLink.of(task.leadUnits()),
        TaskRows.UnitLink.of(task.coordinatingUnits()),
        TaskRows.UnitLink.of(task.recipients()),
        counted,
        counted != null && counted.isPast(today),
        task.kind() == Task.Kind.REPORT,
        task.origin() == Task.Origin.TEXT);
  }
}
