package vn.cancu.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.language.Folding;

/**
 * Reads a deadline as a person types it ("quý 4/2021", "tháng 7/2021", "28/02/2021", "quá hạn") or
 * as it stands in a URL ({@code 2021-Q4}, {@code overdue}).
 */
final class DeadlineGrammar {

  /**
   * @param value value of {@link Facet#DEADLINE} or one relative to today
   * @param label the same in Vietnamese words
   */
  record Reading(String value, String label) {}

  /** Values that are words, with what a reader sees. */
  private static final Map<String, String> LABELS =
      Map.of(
          "recurring", "định kỳ",
          "ongoing", "thường xuyên",
          "event", "theo sự kiện",
          "none", "không nêu thời hạn",
          "overdue", "quá hạn",
          "this-month", "trong tháng này",
          "this-quarter", "trong quý này",
          "next-30-days", "trong 30 ngày tới");

  /** The same as people type them, folded. */
  private static final Map<String, String> SPOKEN =
      Map.ofEntries(
          Map.entry("dinh ky", "recurring"),
          Map.entry("thuong xuyen", "ongoing"),
          Map.entry("theo su kien", "event"),
          Map.entry("khong neu thoi han", "none"),
          Map.entry("khong thoi han", "none"),
          Map.entry("khong co", "none"),
          Map.entry("qua han", "overdue"),
          Map.entry("thang nay", "this-month"),
          Map.entry("trong thang nay", "this-month"),
          Map.entry("quy nay", "this-quarter"),
          Map.entry("trong quy nay", "this-quarter"),
          Map.entry("30 ngay toi", "next-30-days"),
          Map.entry("trong 30 ngay toi", "next-30-days"));

  private static final String BETWEEN = "(?:\\s?[-/.]\\s?| nam | )";
  private static final String YEAR_PART = "((?:19|20)\\d\\d)";
  private static final Pattern YEAR = Pattern.compile("(?:nam )?" + YEAR_PART);
  private static final Pattern QUARTER =
      Pattern.compile("(?:quy |q)(0?[1-4]|i{1,3}|iv)" + BETWEEN + YEAR_PART);
  private static final Pattern YEAR_QUARTER = Pattern.compile(YEAR_PART + "-?q([1-4])");
  private static final Pattern MONTH =
      Pattern.compile("(?:thang )?(\\d{1,2})" + BETWEEN + YEAR_PART);
  private static final Pattern YEAR_MONTH = Pattern.compile(YEAR_PART + "-(\\d\\d)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:ngay )?(\\d{1,2})(?:\\s?[-/.]\\s?| thang )(\\d{1,2})" + BETWEEN + YEAR_PART);
  private static final Pattern YEAR_MONTH_DAY = Pattern.compile(YEAR_PART + "-(\\d\\d)-(\\d\\d)");

  private DeadlineGrammar() {}

  /** The deadline the whole text means. */
  static Optional<Reading> read(String text) {
    String folded = Folding.fold(text).strip();
    String word = SPOKEN.getOrDefault(folded, folded);
    return Optional.ofNullable(LABELS.get(word))
        .map(label -> new Reading(word, label))
        .or(() -> match(YEAR, folded).map(m -> year(m.group(1))))
        .or(() -> match(QUARTER, folded).map(m -> quarter(m.group(2), m.group(1))))
        .or(() -> match(YEAR_QUARTER, folded).map(m -> quarter(m.group(1), m.group(2))))
        .or(() -> match(YEAR_MONTH_DAY, folded).flatMap(m -> day(m, 1, 2, 3)))
        .or(() -> match(DAY, folded).flatMap(m -> day(m, 3, 2, 1)))
        .or(() -> match(YEAR_MONTH, folded).flatMap(m -> month(m.group(1), m.group(2))))
        .or(() -> match(MONTH, folded).flatMap(m -> month(m.group(2), m.group(1))));
  }

  private static Optional<Matcher> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static Reading year(String year) {
    return new Reading(year, "năm " + year);
  }

  private static Reading quarter(String year, String quarter) {
    int value = NumeralSpelling.value(quarter);
    return new Reading(year + "-Q" + value, "quý " + NumeralSpelling.roman(value) + "/" + year);
  }

  private static Optional<Reading> month(String year, String month) {
    int value = Integer.parseInt(month);
    return value < 1 || value > 12
        ? Optional.empty()
        : Optional.of(new Reading("%s-%02d".formatted(year, value), "tháng " + value + "/" + year));
  }

  private static Optional<Reading> day(Matcher matcher, int year, int month, int day) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(matcher.group(year)),
              Integer.parseInt(matcher.group(month)),
              Integer.parseInt(matcher.group(day)));
      String label =
          "ngày %02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
      return Optional.of(new Reading(date.toString(), label));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
