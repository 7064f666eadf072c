package vn.cancu.search;

import java.util.Locale;

/** Under what headings tasks are listed. */
public enum Grouping {
  /** Each unit that leads; a task of several stands under each of them. */
  UNIT,
  /** The section of the document a task stands in. */
  SECTION,
  /** The month of the last day in time; what has none, by what is said instead. */
  MONTH,
  /** The document. */
  DOCUMENT;

  /** The name in URLs: {@code month}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
