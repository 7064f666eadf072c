package vn.cancu.extract;

import java.util.List;

/**
 * A cell of a table on a PDF page.
 *
 * @param text its lines, U+2028 between those that were broken on purpose
 * @param opening width of its first word
 * @param room width that is left on its last line
 */
record PdfCell(String text, float opening, float room) {

  static final PdfCell EMPTY = new PdfCell("", 0, 0);

  private static final String BREAK = "\u2028";

  /** Space a program leaves between text and the edge of its cell, on both sides together. */
  static final float PADDING = 11f;

  /**
   * Joins the lines of a cell. Where the first word of a line would have had room on the line
   * before and does not go on in small letters, somebody broke it on purpose.
   *
   * @param width of the cell
   */
  static PdfCell of(List<PdfWord> words, float width) {
    StringBuilder text = new StringBuilder();
    PdfLine before = null;
    float opening = 0;
    for (PdfLine line : PdfLine.of(words)) {
      String next = line.text();
      if (before == null) {
        text.append(next);
        opening = line.words().getFirst().width();
      } else if (hasRoom(before, line, width) && mayStart(text, next)) {
        text.append(BREAK).append(next);
      } else {
        PdfParagraphs.append(text, next);
      }
      before = line;
    }
    return before == null
        ? EMPTY
        : new PdfCell(text.toString(), opening, width - PADDING - before.width());
  }

  /** Neither small letters nor what follows a comma starts a line on purpose. */
  private static boolean mayStart(CharSequence text, String next) {
    return text.charAt(text.length() - 1) != ',' && !Character.isLowerCase(next.codePointAt(0));
  }

  private static boolean hasRoom(PdfLine line, PdfLine next, float width) {
    float blank = line.size() / 4;
    return line.width() + blank + next.words().getFirst().width() < width - PADDING;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the other one goes on in the middle of a line of this one. */
  boolean goesOnIn(PdfCell next) {
    return breaksOffBefore(next) || (!PdfParagraphs.isClosed(text) && room < next.opening);
  }

  /** Whether the other one, with its small first letter, goes on in a sentence of this one. */
  boolean breaksOffBefore(PdfCell next) {
    return !next.isEmpty()
        && !PdfParagraphs.isClosed(text)
        && Character.isLowerCase(next.text.codePointAt(0));
  }

  PdfCell with(PdfCell next) {
    if (isEmpty() || next.isEmpty()) {
      return isEmpty() ? next : this;
    }
    StringBuilder joined = new StringBuilder(text);
    PdfParagraphs.append(joined, next.text);
    return new PdfCell(joined.toString(), opening, next.room);
  }
}
