package vn.cancu.vocabulary;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit, body or group of units that can be given a task.
 *
 * @param id stable id, part of addresses
 * @param name canonical name
 * @param kind what it is
 * @param abbreviations its abbreviations; recognised only as written
 * @param spellings other ways it is written; recognised whatever the case, the marks and the
 *     hyphens
 * @param parent id of the unit it belongs to
 * @param groups ids of the groups that name it along with others
 */
public record Unit(
    String id,
    String name,
    Kind kind,
    List<String> abbreviations,
    List<String> spellings,
    @Nullable String parent,
    List<String> groups) {

  /** What a unit is. */
  public enum Kind {
    /** A ministry, an agency, a company. */
    ORGANISATION,
    /** A department of one. */
    UNIT,
    /** A person by office, such as the Director General. */
    OFFICE,
    /** Several of them named together: "các đơn vị liên quan". */
    GROUP
  }

  public Unit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    abbreviations = listed(abbreviations);
    spellings = listed(spellings);
    groups = listed(groups);
  }

  private static List<String> listed(@Nullable List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
