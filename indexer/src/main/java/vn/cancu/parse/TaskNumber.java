package vn.cancu.parse;

import java.util.Optional;

/**
 * The printed number of a row: "II", "3", "2.1", "a)".
 *
 * @param level how deep it stands: capital letters, Roman numerals, whole numbers, then one more
 *     for each point, small letters last
 * @param text the number without closing points and brackets
 */
record TaskNumber(int level, String text) {

  static final int CAPITAL = 0;
  static final int ROMAN = 1;
  static final int INTEGER = 2;
  static final int LETTER = 9;

  private static final int LONGEST = 12;

  /** The number a cell consists of. */
  static Optional<TaskNumber> of(String cell) {
    String text = bare(cell.strip());
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
      return Optional.of(new TaskNumber(ROMAN, text));
    }
    if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
      boolean capital = Character.isUpperCase(text.charAt(0));
      return Optional.of(new TaskNumber(capital ? CAPITAL : LETTER, text));
    }
    return isDotted(text)
        ? Optional.of(
            new TaskNumber(INTEGER + (int) text.chars().filter(c -> c == '.').count(), text))
        : Optional.empty();
  }

  private static String bare(String cell) {
    int from = cell.startsWith("(") ? 1 : 0;
    int to = cell.length();
    while (to > from && ".)/,:".indexOf(cell.charAt(to - 1)) >= 0) {
      to--;
    }
    return cell.substring(from, to);
  }

  /** Groups of one to three digits with points between, a Roman numeral or letter in front. */
  private static boolean isDotted(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (digits == 0 && i > 0 && Character.isDigit(text.charAt(i - 1)) || i == 0) {
          return false;
        }
        digits = 0;
      } else if (c >= '0' && c <= '9') {
        digits++;
        if (digits > 3) {
          return false;
        }
      } else if (digits > 0 || text.indexOf('.') <= i || "IVXABCD".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0;
  }

  /** A number in front of the text of its row: "II. Cải cách tổ chức", "1.2 Rà soát". */
  static Optional<Prefix> prefix(String text) {
    int blank = text.indexOf(' ');
    if (blank < 1 || blank > LONGEST || blank + 1 >= text.length()) {
      return Optional.empty();
    }
    String head = text.substring(0, blank);
    String rest = text.substring(blank + 1).strip();
    boolean marked = ".)/:".indexOf(head.charAt(blank - 1)) >= 0 || head.indexOf('.') > 0;
    return rest.isEmpty()
            || !Character.isUpperCase(rest.charAt(0)) && !"“\"".contains(rest.substring(0, 1))
        ? Optional.empty()
        : of(head)
            .filter(number -> number.level() != LETTER && (marked || number.level() == ROMAN))
            .map(number -> new Prefix(number, rest));
  }

  /** The small letter an item begins with: "a" in "a) Rà soát"; empty when it has none. */
  static String itemLetter(String text) {
    boolean item = text.length() > 2 && ".)".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ' ';
    return item && Character.isLowerCase(text.charAt(0)) ? text.substring(0, 1) : "";
  }

  /**
   * A number and the text behind it.
   *
   * @param rest the text, never empty
   */
  record Prefix(TaskNumber number, String rest) {}
}
