package vn.cancu.repair;

import vn.cancu.language.Bigrams;
import vn.cancu.language.WordCursor;

/**
 * The label of a group of rows, set in a cell as high as the group and torn over the rows: {@code
 * Trong⇥Cấp tỉnh}, {@code đó⇥Cấp xã}. The lower part goes up to where the label began.
 *
 * <p>Only where both parts are a few words that belong together, the lower one begins in lower case
 * without a marker, and both rows hold something else of their own.
 */
final class SplitCells implements Healing {

  private static final int MOST_LETTERS = 20;
  private static final int OFTEN = 100;
  private static final double TOGETHER = 2.5;

  private final Bigrams bigrams;

  SplitCells(Bigrams bigrams) {
    this.bigrams = bigrams;
  }

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    int upperCellEnd = -1;
    int upperStart = 0;
    for (int start = 0; start < text.length(); start = draft.lineEnd(start) + 1) {
      int cellEnd = cellEnd(text, start);
      if (cellEnd < 0) {
        upperCellEnd = -1;
        continue;
      }
      if (upperCellEnd >= 0
          && startsSmall(text, start, cellEnd)
          && belongTogether(
              text.substring(upperStart, upperCellEnd), text.substring(start, cellEnd))
          && hasOwnCells(draft, upperCellEnd)
          && hasOwnCells(draft, cellEnd)) {
        edits.replace(upperCellEnd, upperCellEnd, " " + text.substring(start, cellEnd));
        edits.adjust(start, cellEnd, "");
        upperCellEnd = -1;
      } else {
        upperStart = start;
        upperCellEnd = cellEnd;
      }
    }
  }

  /** The end of the first cell of a row when it is a short label of letters alone, or -1. */
  private static int cellEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= MOST_LETTERS && isLabelPart(text.charAt(end))) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == '\t' ? end : -1;
  }

  private static boolean isLabelPart(char c) {
    return c == ' ' || Character.isLetter(c);
  }

  /** Begins in lower case; a letter alone is the number of an item. */
  private static boolean startsSmall(String text, int start, int end) {
    return end - start > 1 && Character.isLowerCase(text.charAt(start));
  }

  private boolean belongTogether(String upper, String lower) {
    WordCursor words = new WordCursor(upper, 0, upper.length());
    int left = Bigrams.UNKNOWN;
    while (words.next()) {
      left = bigrams.id(upper.substring(words.start(), words.end()));
    }
    words = new WordCursor(lower, 0, lower.length());
    int right = words.next() ? bigrams.id(lower.substring(0, words.end())) : Bigrams.UNKNOWN;
    return bigrams.count(left, right) >= OFTEN && bigrams.association(left, right) >= TOGETHER;
  }

  /** Whether the second cell of the row begins a text of its own. */
  private static boolean hasOwnCells(Draft draft, int tab) {
    char c = draft.at(tab + 1);
    return c != '\t' && c != '\n' && !Character.isLowerCase(c);
  }
}
