package vn.cancu.extract;

/**
 * A ruling line.
 *
 * @param at distance from the left for a vertical line, from the top for a horizontal one
 * @param from where it starts, along its direction
 * @param to where it ends
 */
record PdfRule(boolean vertical, float at, float from, float to) {

  float length() {
    return to - from;
  }
}
