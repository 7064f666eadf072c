package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.parse.DeadlineCalendar.Times;
import vn.cancu.parse.DeadlinePoint.Grain;

/**
 * The times a paragraph sets for doing something.
 *
 * <p>Most dates in a document are not that: they date other documents, begin their force, bound a
 * period of figures or name a benefit ("trợ cấp hằng tháng"). So a date counts only behind a word
 * that limits ("trước", "chậm nhất", "trong", "vào"), and "hằng tháng" only where something is to
 * be done so often.
 */
final class DutyTimes {

  /**
   * A time found.
   *
   * @param from index of its first token
   * @param to index after its last
   */
  record Found(int from, int to, Deadline deadline) {}

  private static final Set<String> LATEST = Set.of("chậm", "muộn", "trễ");

  private static final Set<String> PERIODS = Set.of("quý", "tháng", "tuần");
  private static final Set<String> DONE = Set.of("thành", "xong");

  /** What stands between days that recur together. */
  private static final Set<String> INSIDE_DAYS =
      Set.of("và", "ngày", "cuối", "cùng", "của", ",", "mỗi", "đầu");

  private final DeadlineTokens tokens;
  private final DeadlineCalendar calendar;
  private final DeadlineRecurrence recurrence;
  private final DutyClauses clauses;
  private final DutyEvents events;
  private final @Nullable Integer planYear;
  private final List<String> problems;
  private final String text;

  DutyTimes(String text, DeadlineTokens tokens, @Nullable Integer planYear, List<String> problems) {
    this.text = text;
    this.tokens = tokens;
    this.calendar = new DeadlineCalendar(tokens);
    this.recurrence = new DeadlineRecurrence(tokens, calendar);
    this.clauses = new DutyClauses(tokens);
    this.events = new DutyEvents(tokens, clauses, text);
    this.planYear = planYear;
    this.problems = problems;
  }

  /** The times in order, without overlaps. */
  List<Found> all() {
    List<Found> found = new ArrayList<>();
    for (int i = clauses.body(); i < tokens.size(); ) {
      Optional<Found> time = at(i);
      time.ifPresent(found::add);
      i = time.map(Found::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Found> at(int index) {
    return switch (tokens.word(index)) {
      case "trước" -> dated(index, index + 1, true);
      case "chậm", "muộn", "trễ" -> latest(index);
      case "trong" -> within(index);
      case "vào" -> tokens.is(index - 1, "căn") ? Optional.empty() : dated(index, index + 1, false);
      case "từ" -> span(index);
      case "đến" -> until(index);
      case "ngày", "thứ" -> recurringDay(index);
      case "hằng", "mỗi", "định" -> every(index);
      case "thường" -> ongoing(index);
      case "khi", "sau", "nếu", "ngay" -> events.at(index);
      default -> Optional.empty();
    };
  }

  private Optional<Found> latest(int index) {
    if (!tokens.in(index, LATEST) || !tokens.is(index + 1, "nhất")) {
      return Optional.empty();
    }
    int at = index + 2;
    while (at < index + 5 && (tokens.is(at, "là") || tokens.is(at, "vào") || tokens.is(at, ":"))) {
      at++;
    }
    boolean before = tokens.is(at, "trước");
    Optional<Found> date = dated(index, before ? at + 1 : at, before);
    return date.isPresent() ? date : events.counted(index, at);
  }

  private Optional<Found> within(int index) {
    if (tokens.reads(index, "trong thời hạn") || tokens.reads(index, "trong vòng")) {
      return events.counted(index, index + 2);
    }
    boolean year = tokens.is(index + 1, "năm");
    return year && !clauses.hasJustBefore(index, DONE)
        ? Optional.empty()
        : calendar
            .timesAt(index + 1)
            .filter(times -> isPrinted(times) || planYear != null)
            .flatMap(times -> dated(index, index + 1, false));
  }

  private static boolean isPrinted(Times times) {
    return times.points().stream().allMatch(DeadlinePoint::isComplete);
  }

  /** A date behind a word that makes it a limit. */
  private Optional<Found> dated(int from, int at, boolean before) {
    Optional<Times> times = calendar.timesAt(at);
    if (times.isEmpty() || clauses.isCondition(from)) {
      return Optional.empty();
    }
    int end = recurringEnd(times.get().next());
    if (end > times.get().next() || recurrence.recurs(at, end)) {
      return recurring(from, end);
    }
    boolean year = times.get().areAll(Grain.YEAR) && !before && !tokens.is(from, "trong");
    return year
        ? Optional.empty()
        : DeadlineWording.deadline(times.get(), before, planYear, problems)
            .map(deadline -> new Found(from, times.get().next(), deadline));
  }

  /** The end of what makes a day recurring: "… và ngày cuối cùng của tháng", "… hằng tháng". */
  private int recurringEnd(int next) {
    int at = next;
    while (at < next + 8 && at < tokens.size()) {
      if (recurrence.isEvery(at)) {
        return at + 2;
      }
      if (tokens.is(at, "tháng") && tokens.is(at - 1, "của") || recurrence.isMonthOf(at)) {
        return monthEnd(at);
      }
      boolean goesOn = tokens.in(at, INSIDE_DAYS) || tokens.number(at) > 0;
      if (!goesOn) {
        break;
      }
      at++;
    }
    return next;
  }

  private int monthEnd(int month) {
    int at = month + 1;
    if (recurrence.isMonthOf(month)) {
      at = month + (tokens.is(month + 2, "của") ? 4 : 3);
      while (tokens.quarter(at) > 0 || tokens.is(at, ",") && tokens.quarter(at + 1) > 0) {
        at++;
      }
      at += tokens.reads(at, "báo cáo") ? 2 : 0;
    }
    return at;
  }

  private Optional<Found> recurring(int from, int to) {
    String wording = text.substring(tokens.at(from).start(), tokens.at(to - 1).end());
    return Optional.of(
        new Found(from, to, new Deadline.Recurring(wording, recurrence.rule(from, to))));
  }

  /** "từ ngày … đến ngày …" with whole dates; not what has force from a day on. */
  private Optional<Found> span(int index) {
    Optional<Times> times = calendar.timesAt(index);
    boolean whole =
        times.isPresent()
            && times.get().spans()
            && times.get().areAll(Grain.DAY)
            && times.get().points().stream().allMatch(DeadlinePoint::isComplete);
    return whole && !clauses.isCondition(index)
        ? DeadlineWording.deadline(times.get(), false, planYear, problems)
            .map(deadline -> new Found(index, times.get().next(), deadline))
        : Optional.empty();
  }

  /** "đến hết ngày 31/12/2021", "đến ngày …", but not "tính đến ngày". */
  private Optional<Found> until(int index) {
    int at = tokens.is(index + 1, "hết") ? index + 2 : index + 1;
    boolean day = calendar.timesAt(at).filter(times -> times.areAll(Grain.DAY)).isPresent();
    boolean counting = tokens.is(index - 1, "tính") || tokens.is(index - 1, "kéo");
    return day && !counting ? dated(index, at, false) : Optional.empty();
  }

  private Optional<Found> recurringDay(int index) {
    int next = calendar.timesAt(index).map(Times::next).orElse(index + 1);
    int end = recurringEnd(next);
    boolean day = tokens.is(index, "thứ") || tokens.number(index + 1) > 0;
    return end > next && day && !clauses.isCondition(index)
        ? recurring(index, end)
        : Optional.empty();
  }

  private Optional<Found> every(int index) {
    boolean regular = tokens.reads(index, "định kỳ");
    int first = regular ? index + 2 : index;
    first += regular && tokens.is(first, "theo") ? 1 : 0;
    boolean every = recurrence.isEvery(first);
    if (!every && !(regular && isPeriod(first))) {
      return Optional.empty();
    }
    int end = every ? first + 2 : first + (tokens.number(first) > 0 ? 2 : 1);
    while (tokens.is(end, ",") && recurrence.isEvery(end + 1)) {
      end += 3;
    }
    boolean yearly = tokens.is(first + 1, "năm");
    boolean opens = regular || clauses.opensClause(index);
    boolean duty = opens || (!yearly && clauses.isDone(index));
    return duty && !clauses.isBenefit(index) ? recurring(index, end) : Optional.empty();
  }

  private boolean isPeriod(int index) {
    boolean named =
        tokens.in(index, PERIODS) && tokens.number(index + 1) < 0 && tokens.quarter(index + 1) < 0;
    return named || (tokens.number(index) > 0 && tokens.is(index + 1, "tháng"));
  }

  private Optional<Found> ongoing(int index) {
    boolean always = tokens.reads(index, "thường xuyên") && clauses.opensSentence(index);
    return always && index + 3 < tokens.size()
        ? Optional.of(new Found(index, index + 2, new Deadline.Ongoing(null)))
        : Optional.empty();
  }
}
