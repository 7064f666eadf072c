package vn.cancu.index;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Reference;

/**
 * How one mention describes the document it cites. As a keyword of the index all mentions that
 * agree are one term, so what is said most often is known without reading a single mention.
 *
 * @param target id of the cited document
 */
public record Described(
    String target,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable LocalDate date,
    @Nullable String issuer) {

  /** Stands between the parts of a keyword; no text of a document has it. */
  public static final char SEPARATOR = '\u001f';

  private static final int PARTS = 6;

  /** The description of a mention that has a target. */
  static Optional<Described> by(Reference reference) {
    return Optional.ofNullable(reference.target())
        .map(target ->
            new Described(
                target.toString(),
                reference.type(),
                reference.number(),
                reference.name(),
                reference.date(),
                reference.issuer()));
  }

  /** What every description of a target begins with. */
  public static String prefix(String target) {
    return target + SEPARATOR;
  }

  /** The keyword. */
  String keyword() {
    return String.join(
        String.valueOf(SEPARATOR),
        target,
        type,
        text(number),
        text(name),
        date == null ? "" : date.toString(),
        text(issuer));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.replace(SEPARATOR, ' ');
  }

  /** Reads a keyword; empty when it was cut. */
  public static Optional<Described> parse(String keyword) {
    String[] parts = keyword.split(String.valueOf(SEPARATOR), -1);
    return parts.length != PARTS
        ? Optional.empty()
        : Optional.of(
            new Described(
                parts[0],
                parts[1],
                value(parts[2]),
                value(parts[3]),
                parts[4].isEmpty() ? null : LocalDate.parse(parts[4]),
                value(parts[5])));
  }

  private static @Nullable String value(String text) {
    return text.isEmpty() ? null : text;
  }
}
