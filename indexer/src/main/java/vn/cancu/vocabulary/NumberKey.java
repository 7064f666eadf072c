package vn.cancu.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Slug;

/**
 * Under what the number of a document is looked up.
 *
 * <p>A key is the parts somebody typed, folded and joined by single spaces in one fixed order:
 * ordinal without leading zeros, year, segments, type. Whoever types less than the whole number
 * still gives a key that was indexed, so one exact term finds the document:
 *
 * <table>
 *   <caption>114/QĐ-BHXH, a decision of 2021</caption>
 *   <tr><td>114/QĐ-BHXH, 0114/qd-bhxh, 114 qd bhxh</td><td>{@code 114 qd bhxh}</td></tr>
 *   <tr><td>114/QĐ</td><td>{@code 114 qd}</td></tr>
 *   <tr><td>QĐ 114, quyết định 114</td><td>{@code 114 quyet-dinh}</td></tr>
 *   <tr><td>quyết định 114 năm 2021</td><td>{@code 114 2021 quyet-dinh}</td></tr>
 *   <tr><td>114qdbhxh</td><td>{@code 114qdbhxh}</td></tr>
 * </table>
 *
 * @param ordinal digits without leading zeros, perhaps with one letter: {@code 114}, {@code 92a}
 * @param year the year inside the number or of the issue
 * @param segments folded parts after them: {@code qd}, {@code bhxh}
 * @param type slug of the document type: {@code quyet-dinh}
 */
public record NumberKey(
    String ordinal, @Nullable Integer year, List<String> segments, @Nullable String type) {

  /** More segments than any number has; the others of a longer text are dropped. */
  private static final int MAX_SEGMENTS = 5;

  /** Longer text is no number. */
  private static final int MAX_LENGTH = 100;

  private static final Pattern ORDINAL = Pattern.compile("0*(\\d{1,6})([a-z]*)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  public NumberKey {
    segments = List.copyOf(segments);
  }

  /**
   * Takes a number apart that stands alone, whatever its case, marks, separators and spaces: {@code
   * 89/2020/NĐ-CP}, {@code 20-NQ/TW}, {@code 114 qd bhxh}. Empty when the text does not begin with
   * a number of at most six digits. The type is not known from it.
   */
  public static Optional<NumberKey> ofNumber(String number) {
    if (number.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String[] parts = Slug.of(number).split("-");
    Matcher first = ORDINAL.matcher(parts[0]);
    if (!first.matches()) {
      return Optional.empty();
    }
    String letters = first.group(2);
    boolean glued = letters.length() > 1;
    boolean dated = !glued && parts.length > 1 && YEAR.matcher(parts[1]).matches();
    List<String> segments = new ArrayList<>();
    if (glued) {
      segments.add(letters);
    }
    for (int i = dated ? 2 : 1; i < parts.length && segments.size() < MAX_SEGMENTS; i++) {
      segments.add(parts[i]);
    }
    return Optional.of(
        new NumberKey(
            first.group(1) + (glued ? "" : letters),
            dated ? Integer.valueOf(parts[1]) : null,
            segments,
            null));
  }

  /**
   * Every key a document is found under, the fullest without type and year of issue first; empty
   * when the text is not a number. Some twenty to forty short terms.
   *
   * @param type name or slug of the document's type, {@code null} when unknown
   * @param number as printed, such as {@code 114/QĐ-BHXH}
   * @param year year of issue, for numbers that do not carry their year; {@code null} when unknown
   */
  public static List<String> indexed(@Nullable String type, String number, @Nullable Integer year) {
    return ofNumber(number)
        .map(key -> key.issued(year).ofType(type == null ? null : Slug.of(type)).all())
        .orElse(List.of());
  }

  /** This key with a year, unless it has its own. */
  public NumberKey issued(@Nullable Integer yearOfIssue) {
    return year == null ? new NumberKey(ordinal, yearOfIssue, segments, type) : this;
  }

  /** This key with the slug of a type. */
  public NumberKey ofType(@Nullable String slug) {
    return new NumberKey(ordinal, year, segments, slug);
  }

  /** The term to look for: all parts there are. */
  public String term() {
    return term(ordinal, year, segments, type);
  }

  /** The term for a number typed without any separator: {@code 114qdbhxh}. */
  public String gluedTerm() {
    return glued(year, segments.size());
  }

  private List<String> all() {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(term(ordinal, null, segments, null));
    terms.add(term(ordinal, year, segments, null));
    for (int from = 0; from < segments.size(); from++) {
      for (int to = from; to <= segments.size(); to++) {
        addVariants(terms, segments.subList(from, to));
      }
    }
    addVariants(terms, List.of());
    for (int to = 1; to <= segments.size(); to++) {
      terms.add(glued(null, to));
      terms.add(glued(year, to));
    }
    return List.copyOf(terms);
  }

  private void addVariants(Set<String> terms, List<String> run) {
    terms.add(term(ordinal, null, run, null));
    terms.add(term(ordinal, year, run, null));
    terms.add(term(ordinal, null, run, type));
    terms.add(term(ordinal, year, run, type));
  }

  private String glued(@Nullable Integer withYear, int segmentCount) {
    String inside = withYear == null ? "" : withYear.toString();
    return ordinal + inside + String.join("", segments.subList(0, segmentCount));
  }

  private static String term(
      String ordinal, @Nullable Integer year, List<String> run, @Nullable String type) {
    StringBuilder term = new StringBuilder(ordinal);
    if (year != null) {
      term.append(' ').append(year);
    }
    run.forEach(segment -> term.append(' ').append(segment));
    if (type != null) {
      term.append(' ').append(type);
    }
    return term.toString();
  }
}
