package vn.cancu.repair;

import java.util.List;

/**
 * A text under repair that knows, for every character, where it stood in the original.
 *
 * @param text the text as it reads now
 * @param origins for every offset of {@code text}, its end included, an offset into the original
 * @param pageStarts offsets in the original at which a page after the first begins
 * @param words the words met so far, by all steps, so that each is looked into once a text
 * @param wrapped whether lines of the original were cut where they got too long
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record Draft(
    String text, int[] origins, List<Integer> pageStarts, WordTable words, boolean wrapped) {

  static Draft of(String original, List<Integer> pageStarts) {
    return new Draft(
        original,
        OffsetMap.same(original),
        pageStarts,
        new WordTable(),
        Wrapping.isShownBy(original));
  }

  /** The offset after the line that {@code offset} is on: that of its line feed, or the end. */
  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }
}
