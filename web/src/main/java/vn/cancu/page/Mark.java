package vn.cancu.page;

import vn.cancu.document.TextSpan;

/**
 * A stretch of text that answers the search its reader came from.
 *
 * @param number its place among them, from 1; 0 where it goes on from before or has no anchor
 */
record Mark(TextSpan span, int number) {

  /** The anchor of a mark; one past the last stands at the end of the text. */
  static String anchor(int number) {
    return "hl-" + number;
  }
}
