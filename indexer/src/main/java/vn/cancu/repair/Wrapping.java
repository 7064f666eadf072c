package vn.cancu.repair;

import java.util.Locale;
import java.util.Set;

/**
 * Whether the lines of a text were cut where they got too long, or every line is a paragraph, a
 * heading or a cell of its own. Cut lines show: the next goes on in lower case, with a comma, with
 * a closing bracket. Of the line ends of texts that were cut four in ten do so and more, of clean
 * texts one in ten at most.
 */
final class Wrapping {

  private static final double SHARE = 0.15;

  /** Cells of a table are shorter than the page is wide, most of them never get cut. */
  private static final int LONG = 40;

  /** No line of a text that was cut is longer. */
  private static final int WIDEST = 120;

  private static final int FEW = 2;

  /** Marks that begin no line of their own. A colon does where the letter of a formula was lost. */
  private static final String NEVER_FIRST = ",;.)”%!?]";

  /** Words whose number was cut off; "tháng" and "năm" end many a heading. */
  private static final Set<String> COUNTED = Set.of("khoản", "điểm", "ngày", "quý", "đạt");

  private static final Set<String> FILES =
      Set.of("doc docx pdf ppt pptx rar rtf txt xls xlsx xlsm zip 7z jpg png".split(" "));

  private Wrapping() {}

  static boolean isShownBy(String text) {
    int ends = 0;
    int cut = 0;
    int longEnds = 0;
    int longCut = 0;
    int widest = 0;
    Line before = Line.of(text, 0, 0);
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Line line = Line.of(text, start, end);
      if (!before.isEmpty() && !before.isRow() && !line.isEmpty() && !line.isRow()) {
        boolean isLong = before.text().length() >= LONG;
        int one = isCut(before, line) ? 1 : 0;
        ends++;
        cut += one;
        longEnds += isLong ? 1 : 0;
        longCut += isLong ? one : 0;
      }
      widest = line.isRow() ? widest : Math.max(widest, line.text().length());
      before = line;
      start = end + 1;
    }
    return cut > SHARE * ends || (widest <= WIDEST && longCut > FEW && longCut > SHARE * longEnds);
  }

  private static boolean isCut(Line before, Line line) {
    String text = before.text();
    boolean hyphen =
        "-/".indexOf(before.last()) >= 0
            && text.length() > 1
            && Character.isLetterOrDigit(text.charAt(text.length() - 2));
    boolean number = COUNTED.contains(before.lastWord()) && Character.isDigit(line.first());
    return hyphen || number || startsClosing(line) || goesOnSmall(before, line);
  }

  private static boolean startsClosing(Line line) {
    return NEVER_FIRST.indexOf(line.first()) >= 0 && !line.text().startsWith("..");
  }

  /** In lower case with a word, in mid-sentence; a formula or the name of a file is in none. */
  private static boolean goesOnSmall(Line before, Line line) {
    String first = line.firstWord();
    return first.length() > 1
        && Character.isLowerCase(line.first())
        && first.equals(first.toLowerCase(Locale.ROOT))
        && !before.endsSentence()
        && before.text().indexOf('=') < 0
        && !isFileName(before)
        && !isFileName(line);
  }

  /** "bieu mau 2.docx": a file that came with the document. */
  static boolean isFileName(Line line) {
    String text = line.text();
    return FILES.contains(text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
