package vn.cancu.repair;

import java.util.Set;
import vn.cancu.language.WordCursor;

/**
 * Dates and quarters that are split over lines: {@code Quý⏎I⏎V/2021}, {@code ngày⏎04⏎tháng⏎01⏎năm
 * 202⏎1}. A value is put together only when its pieces give a complete one, because a lone {@code
 * V} on a line is a section number elsewhere.
 */
final class SplitValues implements Healing {

  private static final Set<String> QUARTERS = Set.of("I", "II", "III", "IV");

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      if (isWordStart(text, i)) {
        end = Math.max(quarterEnd(text, i), dateEnd(text, i));
        if (end > i && text.substring(i, end).indexOf('\n') >= 0) {
          joinPieces(text, i, end, edits);
        }
      }
      i = Math.max(i + 1, end);
    }
  }

  private static boolean isWordStart(String text, int i) {
    return switch (text.charAt(i)) {
      case 'q', 'Q', 'n', 'N', 't', 'T' -> i == 0 || !WordCursor.isWordPart(text.charAt(i - 1));
      default -> false;
    };
  }

  /** The end of "Quý I, II/2021" that starts at {@code from}, or -1. */
  private static int quarterEnd(String text, int from) {
    if (!startsWith(text, from, "quý")) {
      return -1;
    }
    StringBuilder numeral = new StringBuilder();
    int i = from + 3;
    for (; i < text.length() && i - from < 60; i++) {
      char c = text.charAt(i);
      if (c == 'I' || c == 'V') {
        numeral.append(c);
      } else if (c == ',' || c == '/') {
        if (!QUARTERS.contains(numeral.toString())) {
          return -1;
        }
        if (c == '/') {
          return yearEnd(text, i + 1);
        }
        numeral.setLength(0);
      } else if (c != ' ' && c != '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The end of "ngày 04 tháng 01 năm 2021" or of a part of it that ends with the year, or -1. */
  private static int dateEnd(String text, int from) {
    int i = from;
    if (startsWith(text, i, "ngày")) {
      i = numberEnd(text, i + 4);
    }
    if (i >= 0 && startsWith(text, skip(text, i), "tháng")) {
      i = numberEnd(text, skip(text, i) + 5);
    }
    if (i < 0 || !startsWith(text, skip(text, i), "năm")) {
      return -1;
    }
    int gap = skip(text, i) + 3;
    return gap < text.length() && isGap(text.charAt(gap)) ? yearEnd(text, gap) : -1;
  }

  private static int numberEnd(String text, int from) {
    int start = skip(text, from);
    int end = start;
    while (end < text.length() && end < start + 3 && isDigit(text.charAt(end))) {
      end++;
    }
    return start == from || end == start || end > start + 2 ? -1 : end;
  }

  /** The end of four digits with gaps between them, when no fifth follows; or -1. */
  private static int yearEnd(String text, int from) {
    int digits = 0;
    int i = skip(text, from);
    for (; i < text.length() && digits < 4; i++) {
      if (isDigit(text.charAt(i))) {
        digits++;
      } else if (text.charAt(i) != '\n') {
        return -1;
      }
    }
    boolean ends =
        i == text.length()
            || !(Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\t');
    return digits == 4 && ends ? i : -1;
  }

  private static void joinPieces(String text, int start, int end, Edits edits) {
    for (int i = start; i < end; i++) {
      if (isGap(text.charAt(i))) {
        int next = skip(text, i);
        edits.replace(i, next, blankBetween(text.charAt(i - 1), text.charAt(next)) ? " " : "");
        i = next - 1;
      }
    }
  }

  private static boolean blankBetween(char left, char right) {
    return left == ','
        || (Character.isLetter(left) && right != ',' && right != '/' && !isNumeral(left))
        || (isDigit(left) && Character.isLetter(right));
  }

  private static boolean isNumeral(char c) {
    return c == 'I' || c == 'V';
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && isGap(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean startsWith(String text, int at, String lowerCaseWord) {
    int end = at + lowerCaseWord.length();
    return end < text.length()
        && text.regionMatches(true, at, lowerCaseWord, 0, lowerCaseWord.length())
        && !Character.isLetter(text.charAt(end));
  }
}
