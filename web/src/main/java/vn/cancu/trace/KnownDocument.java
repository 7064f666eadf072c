package vn.cancu.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;

/**
 * What the collection knows of a document, held or only named.
 *
 * @param type such as "Nghị định"
 * @param number as printed, or as most often printed where it is named
 * @param name of a document known by name
 * @param title of a held document
 * @param held whether its text is in the collection
 * @param citations how often it is named
 * @param candidates ids it may be when its own has no year, or that may mean it
 */
public record KnownDocument(
    DocumentId id,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String issuer,
    boolean held,
    long citations,
    List<DocumentId> candidates) {

  private static final Pattern YEAR_INSIDE = Pattern.compile("^\\d+[a-z]?-((?:19|20)\\d\\d)-");

  public KnownDocument {
    candidates = List.copyOf(candidates);
  }

  /** The year of issue from the date or the id; {@code null} where nothing tells it. */
  public @Nullable Integer year() {
    return date != null ? Integer.valueOf(date.getYear()) : yearIn(id);
  }

  /** The year an id carries: 2020 of {@code 89-2020-nd-cp}, 2019 of {@code 02-nq-cp-2019}. */
  static @Nullable Integer yearIn(DocumentId id) {
    DocumentId bare = id.withoutYear();
    if (!bare.equals(id)) {
      return Integer.valueOf(id.number().substring(bare.number().length() + 1));
    }
    Matcher inside = YEAR_INSIDE.matcher(id.number());
    return inside.find() ? Integer.valueOf(inside.group(1)) : null;
  }

  /** What to call it: "Nghị định 89/2020/NĐ-CP", "Luật Việc làm"; by its title without a number. */
  public String label() {
    String called = name != null ? name : title;
    if (number != null && called != null && called.startsWith(type + " ")) {
      return called + " (" + number + ")"; // laws are known by name
    }
    String words = number != null ? number : name;
    if (words == null) {
      return title == null ? type + " " + id.number() : type + ": " + title;
    }
    return words.startsWith(type) ? words : type + " " + words;
  }

  /** Whether a year is missing to tell which document it is. */
  public boolean lacksYear() {
    return Character.isDigit(id.number().charAt(0)) && year() == null;
  }
}
