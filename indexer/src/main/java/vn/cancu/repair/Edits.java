package vn.cancu.repair;

import java.util.Arrays;

/**
 * Changes to one draft, given from left to right. What is not mentioned is kept, with its origins,
 * so that any number of changes costs one pass over the text.
 */
final class Edits {

  private final Draft draft;
  private final StringBuilder text = new StringBuilder(0);

  /** Empty until the first change: most steps change nothing in most texts. */
  private int[] origins = {};

  private int done;
  private int count;
  private int firstAt = -1;

  Edits(Draft draft) {
    this.draft = draft;
  }

  /** Puts {@code by} in the place of {@code start..end}; counted as one repair. */
  void replace(int start, int end, CharSequence by) {
    count++;
    if (firstAt < 0) {
      firstAt = draft.origins()[start];
    }
    adjust(start, end, by);
  }

  /** Like {@link #replace}, for what is not worth telling: blanks and line ends. */
  void adjust(int start, int end, CharSequence by) {
    if (start < done || end < start) {
      throw new IllegalArgumentException("edits out of order: " + start + " after " + done);
    }
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
        draft.words());
  }
}
