package vn.cancu.document;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a document, held or not: type, number and year of issue, written as a URL path
 * such as {@code nghi-quyet/02-nq-cp-2019} or {@code nghi-dinh/89-2020-nd-cp}.
 *
 * <p>A number alone is not an identity: {@code 02/NQ-CP} of 2019 and of 2021 are two documents.
 * Some numbers carry their year as the <em>second</em> segment ({@code 89/2020/NĐ-CP}); the others
 * get it from a date. An id whose year is unknown has none, and then names a group of candidates.
 * Laws known by name are {@code luat/viec-lam}.
 *
 * @param type slug of the document type, such as {@code quyet-dinh}
 * @param number slug of the number with its year, or of the name
 */
public record DocumentId(String type, String number) implements Comparable<DocumentId> {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern YEAR_INSIDE =
      Pattern.compile("^\\s*\\d+[a-zđ]?\\s*/\\s*((?:19|20)\\d\\d)\\s*/", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED_YEAR =
      Pattern.compile(
          "\\s+năm\\s+((?:19|20)\\d\\d)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR_LAST = Pattern.compile("-((?:19|20)\\d\\d)$");

  public DocumentId {
    if (!SLUG.matcher(type).matches() || !SLUG.matcher(number).matches()) {
      throw new IllegalArgumentException("not a document id: " + type + "/" + number);
    }
  }

  /**
   * The id of a numbered document.
   *
   * @param year year of issue; ignored when the number has its own, left out when {@code null}
   */
  public static DocumentId numbered(String type, String number, @Nullable Integer year) {
    String slug = Slug.of(number);
    boolean complete = year == null || yearInside(number).isPresent();
    return new DocumentId(Slug.of(type), complete ? slug : slug + "-" + year);
  }

  /**
   * The id of a law, code or party document known by its name: "Bộ luật Hình sự năm 2015" is {@code
   * bo-luat/hinh-su-2015}, its type is not repeated.
   */
  public static DocumentId named(String type, String name) {
    String slug = Slug.of(type);
    String full = Slug.of(NAMED_YEAR.matcher(name).replaceFirst(" $1"));
    return new DocumentId(
        slug, full.startsWith(slug + "-") ? full.substring(slug.length() + 1) : full);
  }

  /** Reads {@code type/number}; empty when the text is not an id. */
  public static Optional<DocumentId> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String type = text.substring(0, slash);
    String number = text.substring(slash + 1);
    return SLUG.matcher(type).matches() && SLUG.matcher(number).matches()
        ? Optional.of(new DocumentId(type, number))
        : Optional.empty();
  }

  /**
   * The year a number carries as its second segment: 2020 of {@code 89/2020/NĐ-CP}, none of {@code
   * 02/NQ-CP}.
   */
  public static Optional<Integer> yearInside(String number) {
    Matcher matcher = YEAR_INSIDE.matcher(number);
    return matcher.find()
        ? Optional.of(Integer.valueOf(Objects.requireNonNull(matcher.group(1))))
        : Optional.empty();
  }

  /**
   * The id without the year added from a date: what a mention without a year can be matched
   * against.
   */
  public DocumentId withoutYear() {
    Matcher matcher = YEAR_LAST.matcher(number);
    return matcher.find() ? new DocumentId(type, number.substring(0, matcher.start())) : this;
  }

  @Override
  public int compareTo(DocumentId other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : number.compareTo(other.number);
  }

  /** The URL path: {@code quyet-dinh/114-qd-bhxh-2021}. */
  @Override
  public String toString() {
    return type + "/" + number;
  }
}
