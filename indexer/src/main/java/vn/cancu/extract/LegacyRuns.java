package vn.cancu.extract;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.language.LegacyEncoding;

/**
 * Runs of text in {@linkplain LegacyFont fonts from before Unicode}, marked while a document is
 * read and decoded when all of it is known: in many documents the text was converted to Unicode and
 * the name of the old font was left behind, which shows by letters no old font can have.
 *
 * <p>The marks are noncharacters, which no text may hold; those a file brings itself are dropped.
 */
final class LegacyRuns {

  private static final char FIRST = '\uFDD0';

  /** The number of an encoding, and whether its font shows capitals, make its mark. */
  private static final List<LegacyEncoding> ENCODINGS = List.of(LegacyEncoding.values());

  private static final char END = '\uFDEF';

  /** Share of the letters beyond ASCII that shows that the fonts only have old names. */
  private static final double CONVERTED = 0.05;

  private LegacyRuns() {}

  /** A text as it is marked for {@link #decode}; blanks around it stay outside of the marks. */
  static String mark(String text, LegacyFont font) {
    String core = text.strip();
    if (core.isEmpty()) {
      return text;
    }
    int start = text.indexOf(core);
    char mark = (char) (FIRST + 2 * ENCODINGS.indexOf(font.encoding()) + (font.capitals() ? 1 : 0));
    return text.substring(0, start) + mark + core + END + text.substring(start + core.length());
  }

  private static boolean isMark(char c) {
    return c >= FIRST && c <= END;
  }

  /**
   * Decodes what is marked and takes the marks out.
   *
   * @param offsets places in the text, ascending, that move along
   */
  static String decode(StringBuilder text, List<Integer> offsets) {
    boolean old = isOld(text);
    StringBuilder decoded = new StringBuilder(text.length());
    List<Integer> moved = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      boolean marked = isMark(text.charAt(i)) && text.charAt(i) != END;
      int end = text.charAt(i) == END ? i + 1 : runEnd(text, marked ? i + 1 : i);
      while (moved.size() < offsets.size() && offsets.get(moved.size()) < end) {
        moved.add(decoded.length() + (marked ? 0 : offsets.get(moved.size()) - i));
      }
      if (marked) {
        decoded.append(run(text.substring(i + 1, end), text.charAt(i), old));
      } else if (text.charAt(i) != END) {
        decoded.append(text, i, end);
      }
      i = end;
    }
    while (moved.size() < offsets.size()) {
      moved.add(decoded.length());
    }
    offsets.clear();
    offsets.addAll(moved);
    return decoded.toString();
  }

  private static String run(String text, char mark, boolean old) {
    int code = mark - FIRST;
    if (!old || code / 2 >= ENCODINGS.size()) {
      return text;
    }
    return ENCODINGS.get(code / 2).decode(text, code % 2 == 1);
  }

  private static boolean isOld(StringBuilder text) {
    int beyond = 0;
    int unicode = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i)) || text.charAt(i) == END) {
        continue;
      }
      int end = runEnd(text, i + 1);
      for (int at = i + 1; at < end; at++) {
        char c = text.charAt(at);
        beyond += c >= 0x80 ? 1 : 0;
        unicode += isUnicodeOnly(c) ? 1 : 0;
      }
      i = Math.max(i, end - 1);
    }
    return unicode <= beyond * CONVERTED;
  }

  /** Letters of Vietnamese that no table of 256 codes shows for another one. */
  private static boolean isUnicodeOnly(char c) {
    return (c >= 0x1EA0 && c <= 0x1EF9) || "đĐơƠưƯăĂ".indexOf(c) >= 0;
  }

  private static int runEnd(StringBuilder text, int start) {
    int end = start;
    while (end < text.length() && !isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
