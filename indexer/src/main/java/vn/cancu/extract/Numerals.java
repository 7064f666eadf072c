package vn.cancu.extract;

import java.util.Locale;

/** Numbers as Word writes them before paragraphs (ECMA-376 part 1, 17.18.59), and raised ones. */
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int MOST = 3999;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numerals() {}

  static String write(int number, String format) {
    if (number < 1 || number > MOST) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  /**
   * Digits that stand raised in print as superscript characters, so that the mark of a footnote
   * does not become part of the number or word before it. A text of more than digits stays as it
   * is.
   */
  static String raise(String text) {
    String digits = text.strip();
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text;
    }
    StringBuilder mark = new StringBuilder();
    digits.chars().forEach(digit -> mark.append(SUPERSCRIPTS.charAt(digit - '0')));
    return mark.toString();
  }

  static boolean isRaised(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    for (int i = 0, rest = number; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  /** After z comes aa, then bb. */
  private static String letters(int number, char first) {
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
