package vn.cancu.repair;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Changes to one draft, given from left to right. What is not mentioned is kept, with its origins,
 * so that any number of changes costs one pass over the text.
 */
final class Edits {

  /** How many different lines are named that went. */
  private static final int NAMED = 12;

  private static final int LONGEST_NAMED = 60;

  private final Draft draft;
  private final Watch.OfStep watch;
  private final StringBuilder text = new StringBuilder(0);

  /** Empty until the first change: most steps change nothing in most texts. */
  private int[] origins = {};

  private int done;
  private int count;
  private int firstAt = -1;

  /** What was taken out, and how often. */
  private final Map<String, Integer> removed = new LinkedHashMap<>();

  Edits(Draft draft) {
    this(draft, (start, end, by) -> {});
  }

  /**
   * @param watch is told of every change
   */
  Edits(Draft draft, Watch.OfStep watch) {
    this.draft = draft;
    this.watch = watch;
  }

  /** Puts {@code by} in the place of {@code start..end}; counted as one repair. */
  void replace(int start, int end, CharSequence by) {
    count++;
    if (firstAt < 0) {
      firstAt = draft.origins()[start];
    }
    if (by.isEmpty() && end - start <= LONGEST_NAMED && removed.size() <= NAMED) {
      removed.merge(draft.text().substring(start, end).strip(), 1, Integer::sum);
    }
    adjust(start, end, by);
  }

  /** Like {@link #replace}, for what is not worth telling: blanks and line ends. */
  void adjust(int start, int end, CharSequence by) {
    if (start < done || end < start) {
      throw new IllegalArgumentException("edits out of order: " + start + " after " + done);
    }
    watch.edited(start, end, by);
    open();
    keepUpTo(start);
    for (int i = 0; i < by.length(); i++) {
      append(by.charAt(i), draft.origins()[Math.min(start + i, Math.max(start, end - 1))]);
    }
    done = end;
  }

  private void open() {
    if (origins.length == 0) {
      text.ensureCapacity(draft.text().length());
      origins = new int[draft.text().length() + 1];
    }
  }

  private void keepUpTo(int end) {
    room(text.length() + end - done + 1);
    System.arraycopy(draft.origins(), done, origins, text.length(), end - done);
    text.append(draft.text(), done, end);
    done = end;
  }

  private void append(char c, int origin) {
    room(text.length() + 2);
    origins[text.length()] = origin;
    text.append(c);
  }

  private void room(int length) {
    if (length > origins.length) {
      origins = Arrays.copyOf(origins, Math.max(length, origins.length + origins.length / 2));
    }
  }

  /** How many repairs were made. */
  int count() {
    return count;
  }

  /** Where in the original the first repair was made, -1 for none. */
  int firstAt() {
    return firstAt;
  }

  /** " (“m” 2 lần, “Trang 2”)": what was taken out as a whole; an empty string for nothing. */
  String removals() {
    removed.remove("");
    String named =
        removed.entrySet().stream()
            .limit(NAMED)
            .map(each ->
                "“"
                    + each.getKey()
                    + "”"
                    + (each.getValue() > 1 ? " " + each.getValue() + " lần" : ""))
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "" : " (" + named + (removed.size() > NAMED ? ", …)" : ")");
  }

  Draft apply() {
    if (origins.length == 0) {
      return draft;
    }
    keepUpTo(draft.text().length());
    origins[text.length()] = draft.origins()[draft.text().length()];
    return new Draft(
        text.toString(),
        Arrays.copyOf(origins, text.length() + 1),
        draft.pageStarts(),
        draft.words(),
        draft.wrapped());
  }
}
