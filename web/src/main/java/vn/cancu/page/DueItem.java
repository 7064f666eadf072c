package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Fulfilment;
import vn.cancu.document.Task;
import vn.cancu.search.DueKind;
import vn.cancu.search.Hit;
import vn.cancu.search.Occurrence;

/**
 * A task in a calendar.
 *
 * @param text its words, what was searched for marked
 * @param plain the same in short, without marks
 * @param who who leads, in short
 * @param why why it stands on its day
 * @param whyHref the document its day was told from
 * @param again whether it comes again
 * @param past whether its day is past and it does not come again
 */
record DueItem(
    String href,
    SafeString text,
    String plain,
    String lead,
    String who,
    String coordinating,
    @Nullable String raw,
    @Nullable String why,
    @Nullable String whyHref,
    boolean again,
    boolean past,
    String source,
    String sourceHref) {

  private static final int SHORT = 70;

  /** The tasks of one day. */
  record Day(String date, String words, boolean today, List<DueItem> items) {}

  /** Tasks day by day, as they come. */
  static List<Day> days(List<Occurrence> occurrences, Deadlines deadlines, LocalDate today) {
    List<Day> days = new ArrayList<>();
    for (Occurrence one : occurrences) {
      String date = one.day().toString();
      if (days.isEmpty() || !days.getLast().date().equals(date)) {
        String words = DueWording.longDay(one.day());
        days.add(new Day(date, words, one.day().equals(today), new ArrayList<>()));
      }
      days.getLast().items().add(of(one, deadlines, today));
    }
    return days;
  }

  static DueItem of(Occurrence one, Deadlines deadlines, LocalDate today) {
    boolean again = one.kind() == DueKind.RECURRING;
    return of(one.hit(), deadlines, again, !again && one.day().isBefore(today));
  }

  static DueItem of(Hit hit, Deadlines deadlines, boolean again, boolean past) {
    HitView view = HitView.of(hit, LocalDate.MIN);
    Task task = hit.task();
    String lead = view.task() == null ? "" : view.task().lead();
    Fulfilment fulfilment = deadlines.fulfilment(hit.awaits()).orElse(null);
    return new DueItem(
        hit.url(),
        view.snippet(),
        task == null ? "" : Wording.shortened(task.content(), SHORT),
        lead,
        Wording.shortened(lead, SHORT / 2),
        view.task() == null ? "" : view.task().coordinating(),
        task == null ? null : task.deadlineRaw(),
        fulfilment != null
            ? DueWording.reason(fulfilment)
            : task == null ? null : DueWording.reason(task.deadline()),
        fulfilment == null ? null : Links.document(fulfilment.condition().document()),
        again,
        past,
        view.source(),
        view.sourceHref());
  }
}
