package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.parse.DeadlinePoint.Grain;

/**
 * Reads named times: one, a list ("Quý I, II/2021") or a span ("3/2021-11/2021"). Every look ahead
 * is bounded, so that reading costs time proportional to the text.
 */
final class DeadlineCalendar {

  private static final Set<String> LISTING = Set.of(",", "và", "&", "+", ";", "hoặc");
  private static final Set<String> SPANNING = Set.of("-", "đến", "tới");
  private static final Set<String> DATE_SIGNS = Set.of("/", "-", ".");

  /** Longer lists are no deadlines. */
  private static final int MOST_POINTS = 12;

  private final DeadlineTokens tokens;

  DeadlineCalendar(DeadlineTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Several times named together.
   *
   * @param points in order, what one lacks filled from its neighbours
   * @param spans whether they are the two ends of a span
   */
  record Times(List<DeadlinePoint> points, boolean spans) {

    int next() {
      return points.getLast().next();
    }

    boolean areAll(Grain grain) {
      return points.stream().allMatch(point -> point.grain() == grain);
    }
  }

  /** The times named from a token on. */
  Optional<Times> timesAt(int index) {
    DeadlinePoint first = pointAt(tokens.is(index, "từ") ? index + 1 : index);
    if (first == null) {
      return Optional.empty();
    }
    List<DeadlinePoint> points = new ArrayList<>(List.of(first));
    boolean spans = false;
    while (points.size() < MOST_POINTS) {
      DeadlinePoint last = points.getLast();
      boolean span = tokens.in(last.next(), SPANNING);
      boolean list = tokens.in(last.next(), LISTING);
      DeadlinePoint more = span || list ? following(last) : null;
      if (more == null) {
        break;
      }
      points.add(more);
      spans |= span;
    }
    return Optional.of(new Times(filled(points), spans));
  }

  private @Nullable DeadlinePoint following(DeadlinePoint last) {
    int index = last.next() + 1;
    for (int skipped = 0; skipped < 2 && isFiller(index); skipped++) {
      index++;
    }
    DeadlinePoint point = pointAt(index);
    if (point != null) {
      return point.grain() == last.grain() || tokens.in(last.next(), SPANNING) ? point : null;
    }
    return switch (last.grain()) {
      case QUARTER -> quarter(index);
      case MONTH -> month(index);
      case DAY -> last.unit() == 0 ? bareDay(index) : null;
      case YEAR -> bareYear(index);
      case OPENING, CLOSING -> null;
    };
  }

  private boolean isFiller(int index) {
    return tokens.is(index, "hết") || tokens.is(index, "từ") || tokens.is(index, "và");
  }

  private @Nullable DeadlinePoint bareDay(int index) {
    int day = tokens.number(index);
    return day >= 1 && day <= 31 ? new DeadlinePoint(Grain.DAY, day, 0, 0, index + 1) : null;
  }

  private @Nullable DeadlinePoint bareYear(int index) {
    int year = tokens.year(index);
    return year > 0 ? new DeadlinePoint(Grain.YEAR, 0, 0, year, index + 1) : null;
  }

  /** The year of "Quý I, II/2021" counts for both quarters; so does the month of two days. */
  private static List<DeadlinePoint> filled(List<DeadlinePoint> points) {
    List<DeadlinePoint> filled = new ArrayList<>(points);
    for (int i = points.size() - 2; i >= 0; i--) {
      DeadlinePoint after = filled.get(i + 1);
      DeadlinePoint point = filled.get(i);
      if (point.grain() == Grain.DAY && after.grain() == Grain.DAY) {
        point = point.withUnit(after.unit());
      }
      filled.set(i, point.withYear(after.year()));
    }
    return filled;
  }

  /** The time named at a token, or {@code null}. */
  @Nullable DeadlinePoint pointAt(int index) {
    return switch (tokens.word(index)) {
      case "ngày" -> day(index + 1, true);
      case "tháng", "t" -> tokens.is(index + 1, "cuối") ? null : month(index + 1);
      case "quý", "q" -> quarter(index + 1);
      case "năm" -> bareYear(index + 1);
      case "" -> null;
      default -> numeric(index);
    };
  }

  private @Nullable DeadlinePoint numeric(int index) {
    int number = tokens.number(index);
    boolean insideDate =
        tokens.in(index - 1, DATE_SIGNS)
            && tokens.touches(index - 1)
            && tokens.touches(index - 2)
            && tokens.number(index - 2) >= 0;
    if (number < 1 || insideDate) {
      return null;
    }
    boolean months = number <= 12 && tokens.is(index + 1, "tháng") && tokens.is(index + 3, "năm");
    if (months && tokens.is(index + 2, "đầu")) {
      return year(index + 3, Grain.OPENING, 0, number);
    }
    if (months && tokens.is(index + 2, "cuối")) {
      return year(index + 3, Grain.CLOSING, 0, number);
    }
    if (number <= 12 && isMonthSpan(index)) {
      return new DeadlinePoint(Grain.MONTH, 0, number, 0, index + 1);
    }
    if (number <= 12 && tokens.is(index + 1, "/") && tokens.year(index + 2) > 0) {
      return month(index);
    }
    return day(index, false);
  }

  /** "9-10/2021": months nine to ten, not the ninth of October. */
  private boolean isMonthSpan(int index) {
    int second = tokens.number(index + 2);
    return tokens.is(index + 1, "-")
        && second > 0
        && second <= 12
        && tokens.is(index + 3, "/")
        && tokens.year(index + 4) > 0;
  }

  private @Nullable DeadlinePoint day(int index, boolean named) {
    int day = tokens.number(index);
    if (day < 1 || day > 31) {
      return null;
    }
    int month = tokens.number(index + 2);
    boolean sign = tokens.in(index + 1, DATE_SIGNS) && tokens.touches(index);
    if (sign && month >= 1 && month <= 12 && tokens.touches(index + 1)) {
      int year = shortYear(index);
      if (year > 0) {
        return new DeadlinePoint(Grain.DAY, day, month, year, index + 5);
      }
      if (tokens.is(index + 1, "/") || named && !tokens.is(index + 1, ".")) {
        return year(index + 3, Grain.DAY, day, month);
      }
    }
    if (!named) {
      return null;
    }
    if (tokens.is(index + 1, "tháng") && month >= 1 && month <= 12) {
      return year(index + 3, Grain.DAY, day, month);
    }
    return new DeadlinePoint(Grain.DAY, day, 0, 0, index + 1);
  }

  /** The year of a date in figures: the same sign again, then four digits or two. */
  private int shortYear(int index) {
    if (!tokens.is(index + 3, tokens.word(index + 1)) || !tokens.touches(index + 3)) {
      return -1;
    }
    int year = tokens.year(index + 4);
    boolean two = tokens.word(index + 4).length() == 2 && tokens.number(index + 4) > 0;
    return year < 0 && two ? 2000 + tokens.number(index + 4) : year;
  }

  private @Nullable DeadlinePoint month(int index) {
    int month = tokens.number(index);
    return month >= 1 && month <= 12 ? year(index + 1, Grain.MONTH, 0, month) : null;
  }

  private @Nullable DeadlinePoint quarter(int index) {
    int quarter = tokens.quarter(index);
    return quarter > 0 ? year(index + 1, Grain.QUARTER, 0, quarter) : null;
  }

  /** A point with the year behind it, when one is printed: "/2021", "năm 2021", "- 2021". */
  private DeadlinePoint year(int index, Grain grain, int day, int unit) {
    int at = tokens.is(index, "/") || tokens.is(index, ".") ? index + 1 : index;
    at += tokens.is(at, ",") && tokens.is(at + 1, "năm") ? 1 : 0;
    at += tokens.is(at, "năm") ? 1 : 0;
    boolean dash = tokens.is(index, "-") && tokens.year(index + 1) > 0 && grain != Grain.DAY;
    at += dash ? 1 : 0;
    int year = tokens.year(at);
    boolean stays = year < 0 && (grain == Grain.OPENING || grain == Grain.CLOSING);
    return year > 0
        ? new DeadlinePoint(grain, day, unit, year, at + 1)
        : new DeadlinePoint(grain, day, unit, 0, stays ? index + 1 : index);
  }
}
