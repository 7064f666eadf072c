package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a column to paragraphs. A paragraph ends where a line ends although the next
 * word would have had room on it, where the next line is indented, set in another size or further
 * down, and where a sentence ends before the mark of a list item.
 */
final class PdfParagraphs {

  /** Shares of the font size. */
  private static final float INDENT = 0.8f;

  private static final float FURTHEST_LINE = 2f;
  private static final float OTHER_SIZE = 0.13f;

  /** Longest mark of a list item: {@code 10.1.12.}. */
  private static final int LONGEST_MARK = 8;

  private final PdfMargins margins;
  private final boolean aside;

  /**
   * @param aside whether this column stands beside another one: there, as in the head of a
   *     document, lines are short and broken by hand, and only small letters show that one goes on
   */
  PdfParagraphs(PdfMargins margins, boolean aside) {
    this.margins = margins;
    this.aside = aside;
  }

  List<PdfBlock.Paragraph> group(List<PdfLine> lines) {
    List<PdfBlock.Paragraph> paragraphs = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && !(isNear(open.getLast(), line) && goesOn(open, line))) {
        paragraphs.add(new PdfBlock.Paragraph(List.copyOf(open), margins));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(new PdfBlock.Paragraph(List.copyOf(open), margins));
    }
    return paragraphs;
  }

  private static boolean isNear(PdfLine line, PdfLine next) {
    return next.baseline() - line.baseline() < FURTHEST_LINE * line.size();
  }

  /** Whether a line belongs to the paragraph, wherever it stands. */
  boolean goesOn(List<PdfLine> paragraph, PdfLine next) {
    PdfLine last = paragraph.getLast();
    float size = last.size();
    String text = next.text();
    if (Math.abs(next.size() - size) > OTHER_SIZE * size
        || last.right() + size / 4 + next.words().getFirst().width() <= margins.right()
        || next.left() > last.left() + INDENT * size) {
      return false;
    }
    if (aside && !Character.isLowerCase(text.codePointAt(0))) {
      return false;
    }
    if (isClosed(last.text()) && isItem(text)) {
      return false;
    }
    boolean outdented = next.left() < last.left() - INDENT * size;
    if (paragraph.size() > 1) {
      return !outdented;
    }
    boolean indentedAlike = !outdented && next.left() > margins.left() + INDENT * size;
    return !indentedAlike || !isClosed(last.text());
  }

  static String text(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder(lines.getFirst().text());
    for (PdfLine line : lines.subList(1, lines.size())) {
      append(text, line.text());
    }
    return text.toString();
  }

  /** Appends a line after a blank, or without one where the line before is broken at its hyphen. */
  static void append(StringBuilder text, String next) {
    int last = text.length() - 1;
    boolean inside =
        last > 0
            && (text.charAt(last) == '-' || text.charAt(last) == '/')
            && Character.isLetterOrDigit(text.charAt(last - 1))
            && Character.isLetterOrDigit(next.codePointAt(0));
    if (!inside) {
      text.append(' ');
    }
    text.append(next);
  }

  /** Whether a sentence or an item ends here. */
  static boolean isClosed(String text) {
    return !text.isEmpty() && ".;:!?/".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** {@code 1.}, {@code 1.2}, {@code a)}, {@code -}, {@code IV.}, "Điều 5". */
  private static boolean isItem(String text) {
    int blank = text.indexOf(' ');
    String mark = blank < 0 ? text : text.substring(0, blank);
    if (mark.equals("Điều") || mark.equals("Chương") || mark.equals("Mục")) {
      return true;
    }
    if (mark.length() > LONGEST_MARK) {
      return false;
    }
    char first = mark.charAt(0);
    char last = mark.charAt(mark.length() - 1);
    return ("-+–•*".indexOf(first) >= 0 && mark.length() == 1)
        || ((last == '.' || last == ')') && mark.length() > 1)
        || (Character.isDigit(first) && mark.indexOf('.') > 0);
  }
}
