package vn.cancu.parse;

import vn.cancu.document.TextSpan;

/**
 * The sentence around a place. It ends with a line or cell, a semicolon, or a full stop, question
 * or exclamation mark before a capital; an abbreviation such as "TP." or "KT." does not end it.
 */
final class Sentences {

  /** Longer sentences are cut, so that hostile text costs no more than its length. */
  private static final int REACH = 1200;

  private Sentences() {}

  static TextSpan around(FoldedText text, int from, int to) {
    int start = from;
    int least = Math.max(0, from - REACH);
    while (start > least && !endsBefore(text, start)) {
      start--;
    }
    int end = to;
    int most = Math.min(text.length(), to + REACH);
    while (end < most && text.at(end) != '\n' && text.at(end) != '\t' && !endsBefore(text, end)) {
      end++;
    }
    return new TextSpan(
        Math.min(from, text.skipBlanks(start)), Math.max(to, text.skipBlanksBack(end)));
  }

  /** Whether a sentence ended right before {@code i}. */
  private static boolean endsBefore(FoldedText text, int i) {
    char before = text.at(i - 1);
    if (before == '\n' || before == '\t' || before == ';') {
      return true;
    }
    boolean stop = before == '.' || before == '?' || before == '!';
    int next = text.skipBlanks(i);
    return stop && next > i && Character.isUpperCase(text.raw(next)) && !abbreviation(text, i - 1);
  }

  private static boolean abbreviation(FoldedText text, int stop) {
    int from = stop;
    while (text.isWordPart(from - 1) && stop - from < 4) {
      from--;
    }
    boolean listNumber = text.at(from - 1) == '\n' || text.at(from - 1) == '\t';
    boolean capitals = stop > from && stop - from < 4 && !text.isWordPart(from - 1);
    for (int i = from; i < stop; i++) {
      capitals &= Character.isUpperCase(text.raw(i));
    }
    return listNumber || capitals;
  }
}
