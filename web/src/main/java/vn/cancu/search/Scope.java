package vn.cancu.search;

/** What a hit is. */
public enum Scope {
  DOCUMENTS,
  TASKS,
  PROVISIONS,
  REFERENCES;

  /** The name in URLs: {@code tasks}. */
  public String parameter() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
