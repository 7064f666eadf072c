package vn.cancu.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.parse.DeadlineCalendar.Times;
import vn.cancu.parse.DeadlinePoint.Grain;

/**
 * The time of a task as a table cell writes it. A cell of several sentences is read part by part;
 * the parts are then one deadline.
 */
final class DeadlineGrammar {

  private static final Set<String> BEFORE = Set.of("trước");

  private static final int LONGEST_TIME = 200;

  private static final Set<String> TIME_WORDS =
      Set.of(
          "ngày", "tháng", "quý", "năm", "trước", "từ", "đến", "hết", "trong", "và", "đầu", "cuối",
          "chậm", "nhất", "hoàn", "thành", "t", "q");

  /** First words of a condition. */
  private static final List<String> EVENTS =
      List.of(
          "sau",
          "khi",
          "ngay",
          "nếu",
          "trong vòng",
          "trong thời hạn",
          "kể từ",
          "tính từ ngày ký",
          "theo",
          "đột xuất",
          "trường hợp",
          "tùy",
          "tuỳ",
          "không quá",
          "phụ thuộc");

  private static final List<String> ONGOING =
      List.of("thường xuyên", "liên tục", "thường kỳ", "trong suốt", "quanh năm");

  private static final List<String> THE_YEAR =
      List.of("trong năm", "cả năm", "cuối năm", "hết năm", "năm kế hoạch", "đầu năm", "toàn năm");

  private final @Nullable Integer planYear;

  /**
   * @param planYear the year that counts where a time prints none
   */
  DeadlineGrammar(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  /** The deadline of a cell; {@link Deadline.None} when it names no time. */
  Deadline read(String cell) {
    return read(cell, new ArrayList<>());
  }

  /**
   * The deadline of a cell.
   *
   * @param problems takes a Vietnamese sentence for each time that cannot be on a calendar
   */
  Deadline read(String cell, List<String> problems) {
    DeadlineTokens tokens = new DeadlineTokens(cell);
    List<Deadline> parts = new ArrayList<>();
    for (int from = 0; from < tokens.size(); ) {
      int to = partEnd(tokens, from);
      Deadline part = new Part(cell, tokens, from, to, problems).read();
      if (!(part instanceof Deadline.None)) {
        parts.add(part);
      }
      from = to + 1;
    }
    return joined(parts, cell);
  }

  /** Whether a text is the time of a task and little else. */
  boolean isTime(String text) {
    if (text.length() > LONGEST_TIME) {
      return false;
    }
    DeadlineTokens tokens = new DeadlineTokens(text);
    return switch (read(text)) {
      case Deadline.None() -> false;
      case Deadline.Event _ -> true;
      case Deadline.Ongoing _ -> tokens.size() <= 6 || text.contains(";");
      case Deadline.Recurring _ -> tokens.size() <= 16 || text.contains("báo cáo");
      case Deadline.Quarter _,
          Deadline.Month _,
          Deadline.Year _,
          Deadline.Day _,
          Deadline.Range _ ->
          !hasProse(tokens);
    };
  }

  /** Whether more words than a time needs stand beside the numbers. */
  private static boolean hasProse(DeadlineTokens tokens) {
    int other = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      boolean letters = Character.isLetter(word.charAt(0)) && tokens.quarter(i) < 0;
      other += letters && !TIME_WORDS.contains(word) ? 1 : 0;
    }
    return other > 3 && other * 2 > tokens.size();
  }

  private static int partEnd(DeadlineTokens tokens, int from) {
    int at = from;
    while (at < tokens.size() && !isBoundary(tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBoundary(DeadlineTokens tokens, int at) {
    String word = tokens.word(at);
    return word.equals(";")
        || word.equals("\n")
        || (word.equals(".") && (!tokens.touches(at) || tokens.number(at + 1) < 0));
  }

  private static Deadline joined(List<Deadline> parts, String cell) {
    if (parts.size() <= 1) {
      return parts.isEmpty() ? new Deadline.None() : parts.getFirst();
    }
    String rule = null;
    boolean recurs = false;
    String event = null;
    boolean ongoing = false;
    Deadline.Day last = null;
    for (Deadline part : parts) {
      switch (part) {
        case Deadline.Recurring(_, String found, _) -> {
          recurs = true;
          rule = rule == null ? found : rule;
        }
        case Deadline.Event(String found, _) -> event = event == null ? found : event;
        case Deadline.Ongoing _ -> ongoing = true;
        case Deadline.Day day -> last = last == null || day.end().isAfter(last.end()) ? day : last;
        case Deadline.Quarter _,
            Deadline.Month _,
            Deadline.Year _,
            Deadline.Range _,
            Deadline.None _ -> {}
      }
    }
    if (ongoing) {
      return new Deadline.Ongoing(event);
    }
    return recurs ? new Deadline.Recurring(DeadlineWording.of(cell), rule, last) : span(parts);
  }

  /** Several dates in one cell: the span they cover. */
  private static Deadline span(List<Deadline> parts) {
    Deadline first = parts.getFirst();
    LocalDate start = null;
    LocalDate end = null;
    for (Deadline part : parts) {
      LocalDate from = part.start() == null ? part.end() : part.start();
      LocalDate to = part.end();
      if (from == null || to == null) {
        return first;
      }
      start = start == null || from.isBefore(start) ? from : start;
      end = end == null || to.isAfter(end) ? to : end;
    }
    if (start == null || end == null) {
      return first;
    }
    return parts.stream().allMatch(Deadline.Quarter.class::isInstance)
        ? new Deadline.Quarter(start, end)
        : new Deadline.Range(start, end);
  }

  /** One sentence of a cell. */
  private final class Part {

    private final String cell;
    private final DeadlineTokens tokens;
    private final DeadlineCalendar calendar;
    private final DeadlineRecurrence recurrence;
    private final int from;
    private final int to;
    private final List<String> problems;

    Part(String cell, DeadlineTokens tokens, int from, int to, List<String> problems) {
      this.cell = cell;
      this.tokens = tokens;
      this.calendar = new DeadlineCalendar(tokens);
      this.recurrence = new DeadlineRecurrence(tokens, calendar);
      this.from = tokens.is(from, "-") || tokens.is(from, "+") ? from + 1 : from;
      this.to = to;
      this.problems = problems;
    }

    Deadline read() {
      if (from >= to) {
        return new Deadline.None();
      }
      if (beginsWith(EVENTS) && !tokens.reads(from, "theo dõi") && !namesCalendar()) {
        return new Deadline.Event(wording(), DeadlineWording.offsetDays(tokens, from, to));
      }
      if (recurrence.recurs(from, to)) {
        return new Deadline.Recurring(wording(), recurrence.rule(from, to));
      }
      if (beginsWith(ONGOING)) {
        return new Deadline.Ongoing(null);
      }
      return dated()
          .or(this::counted)
          .or(this::unnamedYear)
          .orElseGet(() -> has(ONGOING) ? new Deadline.Ongoing(null) : new Deadline.None());
    }

    /** "Sau ngày 30/6", "Theo quý": the word of a condition before a time of the calendar. */
    private boolean namesCalendar() {
      boolean follows =
          tokens.is(from, "sau") || tokens.is(from, "theo") || tokens.is(from, "ngay");
      return follows
          && (calendar.pointAt(from + 1) != null || recurrence.recurs(from, Math.min(to, from + 3)))
          && DeadlineWording.offsetDays(tokens, from, to) == null;
    }

    private String wording() {
      return DeadlineWording.of(cell.substring(tokens.at(from).start(), tokens.at(to - 1).end()));
    }

    private boolean beginsWith(List<String> phrases) {
      return phrases.stream().anyMatch(phrase -> tokens.reads(from, phrase));
    }

    private boolean has(List<String> phrases) {
      for (int i = from; i < to; i++) {
        int at = i;
        if (phrases.stream().anyMatch(phrase -> tokens.reads(at, phrase))) {
          return true;
        }
      }
      return false;
    }

    private Optional<Deadline> dated() {
      for (int i = from; i < to; i++) {
        Optional<Times> times = calendar.timesAt(i).or(() -> bareYear());
        if (times.isPresent()) {
          boolean before = tokens.in(i - 1, BEFORE);
          return DeadlineWording.deadline(times.get(), before, planYear, problems);
        }
      }
      return Optional.empty();
    }

    /** "2024" or "2024 - 2025" alone. */
    private Optional<Times> bareYear() {
      int at = tokens.reads(from, "giai đoạn") ? from + 2 : from;
      int first = tokens.year(at);
      int last = tokens.is(at + 1, "-") ? tokens.year(at + 2) : first;
      if (first < 0 || last < first || to > at + (last == first ? 1 : 3)) {
        return Optional.empty();
      }
      DeadlinePoint start = new DeadlinePoint(Grain.YEAR, 0, 0, first, at + 1);
      DeadlinePoint end = new DeadlinePoint(Grain.YEAR, 0, 0, last, to);
      return Optional.of(new Times(last == first ? List.of(start) : List.of(start, end), true));
    }

    /** "15 ngày kể từ ngày ký", "chậm nhất 5 ngày sau khi …". */
    private Optional<Deadline> counted() {
      Integer days = DeadlineWording.offsetDays(tokens, from, to);
      boolean event = days != null || has(List.of("sau khi", "kể từ", "khi có", "đột xuất"));
      return event ? Optional.of(new Deadline.Event(wording(), days)) : Optional.empty();
    }

    private Optional<Deadline> unnamedYear() {
      return planYear != null && has(THE_YEAR)
          ? Optional.of(DeadlineWording.year(planYear))
          : Optional.empty();
    }
  }
}
