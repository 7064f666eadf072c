package vn.cancu.index;

import java.util.Locale;

/**
 * The kinds of entries of an index, from the innermost out: a document holds provisions, a
 * provision holds tasks, a task holds references. A part may also stand directly in any outer one.
 */
public enum Level {
  REFERENCE,
  TASK,
  PROVISION,
  DOCUMENT;

  /** The name in the index: {@code task}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether entries of this level stand inside entries of the other. */
  public boolean isInside(Level other) {
    return compareTo(other) < 0;
  }
}
