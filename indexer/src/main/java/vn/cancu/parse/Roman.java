package vn.cancu.parse;

/** Roman numerals as headings and congresses are numbered with. */
final class Roman {

  private Roman() {}

  /** Offset after the capital numeral that starts at {@code from}; {@code from} when none does. */
  static int end(FoldedText text, int from) {
    int i = from;
    while ("IVXL".indexOf(text.raw(i)) >= 0 && i - from < 8) {
      i++;
    }
    return text.isWordPart(i) || value(text.text(), from, i) == 0 ? from : i;
  }

  /** Value of a numeral below 90, 0 when it is not well formed. */
  static int value(CharSequence text, int from, int to) {
    int total = 0;
    int before = 0;
    for (int i = to - 1; i >= from; i--) {
      int digit = digit(text.charAt(i));
      total += digit < before ? -digit : digit;
      before = digit;
    }
    return total > 0 && of(total).contentEquals(text.subSequence(from, to)) ? total : 0;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 0;
    };
  }

  private static String of(int value) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return value < 90 ? tens[value / 10] + ones[value % 10] : "";
  }
}
