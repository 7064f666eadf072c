package vn.cancu.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What hits can be narrowed by. The level is where the value lives, whatever the scope of the
 * search.
 */
public enum Facet {
  /** A unit in either role. */
  UNIT(Level.TASK),
  /** A unit that leads. */
  LEAD(Level.TASK),
  /** A unit that takes part. */
  COORDINATING(Level.TASK),
  /** A unit that is reported to. */
  RECIPIENT(Level.TASK),
  /**
   * When a task is due: {@code 2021}, {@code 2021-Q4}, {@code 2021-07}, {@code 2021-02-28}, {@code
   * recurring}, {@code ongoing}, {@code event}, {@code none}.
   */
  DEADLINE(Level.TASK),
  /** What is to be done: {@code work} or {@code report}. */
  KIND(Level.TASK),
  /** Where a task was read from: {@code table} or {@code text}. */
  ORIGIN(Level.TASK),
  /**
   * A document cited, by id, or a place in it with all that lies in that place: {@code
   * nghi-dinh/89-2020-nd-cp#dieu-14.khoan-2}.
   */
  REFERENCE(Level.REFERENCE),
  /** What is done with the document cited: {@code basis}, {@code amends}, {@code repeals}. */
  RELATION(Level.REFERENCE),
  /** Type of the document, as the slug of its id. */
  TYPE(Level.DOCUMENT),
  /** Issuer of the document, by name. */
  ISSUER(Level.DOCUMENT),
  /** Year of issue. */
  YEAR(Level.DOCUMENT);

  /** Which part of a document a value belongs to. */
  public enum Level {
    DOCUMENT,
    TASK,
    REFERENCE
  }

  private final Level level;

  Facet(Level level) {
    this.level = level;
  }

  /** Whether its values are units. */
  public boolean isUnit() {
    return switch (this) {
      case UNIT, LEAD, COORDINATING, RECIPIENT -> true;
      case DEADLINE, KIND, ORIGIN, REFERENCE, RELATION, TYPE, ISSUER, YEAR -> false;
    };
  }

  public Level level() {
    return level;
  }

  /** The name in URLs and JSON: {@code lead}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter().equals(parameter)).findFirst();
  }
}
