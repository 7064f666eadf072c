package vn.cancu.parse;

import vn.cancu.language.WordCursor;

/** How much of a stretch of text is written in capitals. */
final class Capitals {

  private static final int REACH = 2000;

  /** So many letters show what the rest is like. */
  private static final int ENOUGH = 60;

  private Capitals() {}

  /** Whether more than four letters in five are capitals. */
  static boolean most(FoldedText text, int from, int to) {
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      char c = text.raw(i);
      letters += WordCursor.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      if (letters <= ENOUGH && 5 * (letters - capitals) >= ENOUGH) {
        return false;
      }
    }
    return letters > 1 && 5 * capitals > 4 * letters;
  }
}
