package vn.cancu.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remarks for the reader, each once, at most a handful. */
final class Notes {

  private static final int MAX = 8;

  private final Set<String> notes = new LinkedHashSet<>();

  /** Adds a remark; an empty one is none. */
  void add(String note) {
    if (notes.size() < MAX && !note.isEmpty()) {
      notes.add(note);
    }
  }

  List<String> all() {
    return List.copyOf(notes);
  }

  /** Typed text as it may stand inside a note: on one line, not longer than a line. */
  static String quoted(String text) {
    int limit = 60;
    boolean fits = text.codePointCount(0, text.length()) <= limit;
    return "«" + (fits ? text : text.substring(0, text.offsetByCodePoints(0, limit)) + "…") + "»";
  }
}
