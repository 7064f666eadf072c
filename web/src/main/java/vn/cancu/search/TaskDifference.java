package vn.cancu.search;

import java.util.Locale;

/** In what the same task differs between two documents. */
public enum TaskDifference {
  /** The times cannot both be meant, or one is stricter. */
  DEADLINE,
  /** No unit leads in both. */
  LEAD,
  /** It is planned for different years: again, not twice. */
  PERIOD;

  /** The name in URLs and JSON: {@code deadline}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the documents contradict each other. */
  public boolean isConflict() {
    return this != PERIOD;
  }
}
