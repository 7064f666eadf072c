package vn.cancu.parse;

import java.util.List;
import vn.cancu.document.TextSpan;

/** Where the main part of a document ends and what is attached to it begins. */
final class Attachments {

  private static final List<String> ATTACHED = List.of("ban hanh kem theo", "kem theo", "dinh kem");
  private static final List<String> TYPES =
      List.of(
          "quy dinh",
          "quy che",
          "ke hoach",
          "chuong trinh",
          "chuong trinh hanh dong",
          "de an",
          "danh muc",
          "huong dan",
          "dieu le",
          "phuong an",
          "noi quy",
          "quy trinh",
          "quy chuan");
  private static final int TITLE_LINES = 6;

  private Attachments() {}

  /**
   * Index of the first line of the first attachment after the head, the number of lines for none.
   */
  static int first(FoldedText text, List<TextSpan> lines, Head head) {
    for (int i = lineAt(lines, head.end()) + 1; i < lines.size(); i++) {
      if (isAnnexLine(text, lines.get(i)) || startsAt(text, lines, i)) {
        return i;
      }
    }
    return lines.size();
  }

  /** Index of the line that holds an offset. */
  static int lineAt(List<TextSpan> lines, int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "Phụ lục I", "PHỤ LỤC SỐ 2: …", not a sentence about one. */
  static boolean isAnnexLine(FoldedText text, TextSpan line) {
    int start = letter(text, line);
    int end = text.match(start, "phu luc");
    if (end < 0) {
      return false;
    }
    int so = text.match(text.skipBlanks(end), "so");
    int number = text.skipBlanks(so < 0 ? end : so);
    int stop = text.wordEnd(number);
    int rest = text.skipBlanks(stop);
    boolean numbered =
        stop > number
            && stop - number < 6
            && (Character.isDigit(text.at(number)) || Character.isUpperCase(text.raw(number)));
    boolean ends = "\n\t.:(-–".indexOf(text.at(numbered ? rest : text.skipBlanks(end))) >= 0;
    return ends
        || Capitals.most(text, start, line.end())
        || numbered
            && stop - number < 4
            && Character.isUpperCase(text.raw(rest))
            && Capitals.most(text, start, end);
  }

  /** Whether a title in capitals starts here that a line "(Ban hành kèm theo …)" follows. */
  static boolean startsAt(FoldedText text, List<TextSpan> lines, int i) {
    if (!isTitle(text, lines.get(i))
        || i > 0 && isTitle(text, lines.get(i - 1)) && !endsFoot(text, lines.get(i - 1))) {
      return false;
    }
    int word = text.matchAny(letter(text, lines.get(i)), TYPES);
    boolean typed = word >= 0 && text.at(text.skipBlanks(word)) == '\n';
    for (int next = i + 1; next < Math.min(lines.size(), i + TITLE_LINES); next++) {
      if (isAttachedNote(text, lines.get(next))) {
        return true;
      }
      if (isAnnexLine(text, lines.get(next))) {
        return false; // the head of the annex stands above its name
      }
      boolean title =
          isTitle(text, lines.get(next)) || typed && next < i + 3 && isShort(text, lines.get(next));
      if (!title) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTitle(FoldedText text, TextSpan line) {
    return line.length() < 600 && Capitals.most(text, line.start(), line.end());
  }

  /** A title in small letters below a type line: no sentence and no part of its own. */
  private static boolean isShort(FoldedText text, TextSpan line) {
    char last = text.at(text.skipBlanksBack(line.end() - 1) - 1);
    return line.length() < 400 && ".;:".indexOf(last) < 0 && OutlineMark.at(text, line) == null;
  }

  /** An office or a name in capitals ends a foot and is no title. */
  private static boolean endsFoot(FoldedText text, TextSpan line) {
    return line.length() < 40
        && text.matchAny(
                letter(text, line),
                List.of("kt", "tm", "tl", "tong giam doc", "bo truong", "thu tuong"))
            >= 0;
  }

  /** "(Ban hành kèm theo Quyết định …". */
  static boolean isAttachedNote(FoldedText text, TextSpan line) {
    int i = letter(text, line);
    return text.at(text.skipBlanksBack(i) - 1) == '(' && text.matchAny(i, ATTACHED) >= 0;
  }

  private static int letter(FoldedText text, TextSpan line) {
    int i = line.start();
    while (i < line.end() && !text.isWordPart(i)) {
      i++;
    }
    return i;
  }
}
