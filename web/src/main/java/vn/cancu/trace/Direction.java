package vn.cancu.trace;

/** Which way a trace goes from its document. */
public enum Direction {
  /** To what it names, and what that names: its bases. */
  UP,
  /** To who names it, and who names those. */
  DOWN,
  /** Both ways. */
  BOTH;

  boolean goesUp() {
    return this != DOWN;
  }

  boolean goesDown() {
    return this != UP;
  }
}
