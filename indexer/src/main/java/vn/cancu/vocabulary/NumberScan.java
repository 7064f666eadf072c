package vn.cancu.vocabulary;

import org.jspecify.annotations.Nullable;
import vn.cancu.vocabulary.DocumentNumbers.Kind;
import vn.cancu.vocabulary.DocumentNumbers.Match;

/** One attempt to read a document number. */
final class NumberScan {

  private static final int LONGEST_SYMBOL = 24;
  private static final int MOST_SYMBOLS = 12;
  private static final int LONGEST_DIGITS = 8;
  private static final String SIGNS = "$#@§€£°*^~'’‘\"“”?!|\\{}<>=+©®™¢¥";

  private final DocumentNumbers numbers;
  private final CharSequence text;
  private final StringBuilder number = new StringBuilder();
  private int at;

  NumberScan(DocumentNumbers numbers, CharSequence text, int from) {
    this.numbers = numbers;
    this.text = text;
    this.at = from;
  }

  @Nullable Match read() {
    int digits = digits();
    if (digits > 6) {
      return null;
    }
    int from = at - digits;
    if (digits == 0) {
      Match blank = blank();
      return blank != null ? blank : damaged(from);
    }
    Match damaged = damaged(from);
    if (damaged != null) {
      return damaged;
    }
    letterAfterDigits();
    int end = at;
    int separator = separator();
    if (separator < 0) {
      return shortNumber(end);
    }
    Integer year = text.charAt(separator) == '/' ? DocumentNumbers.year(text, at) : null;
    return year == null ? symbols(text.charAt(separator), end) : withYear(year);
  }

  private @Nullable Match withYear(int year) {
    number.append('/').append(year);
    at += 4;
    int end = at;
    int separator = separator();
    return separator < 0 ? shortNumber(end) : symbols('/', end);
  }

  /** Digits alone are no number when they begin a decimal, a date or a percentage. */
  private @Nullable Match shortNumber(int end) {
    char next = end < text.length() ? text.charAt(end) : ' ';
    char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    boolean goesOn = ".,/-".indexOf(next) >= 0 && Character.isDigit(after);
    return goesOn || Character.isLetterOrDigit(next) || next == '%' || next == '_' || next == '/'
        ? null
        : new Match(Kind.SHORT, number.toString(), end);
  }

  private @Nullable Match symbols(char joint, int shortEnd) {
    int count = 0;
    int end = shortEnd;
    char before = joint;
    boolean broken = false;
    while (count < MOST_SYMBOLS) {
      int stop = symbolEnd(at);
      String symbol = text.subSequence(at, stop).toString();
      if (!fits(symbol, broken, count == 0 && joint == '-')) {
        break;
      }
      number.append(before).append(numbers.healed(symbol, count == 0));
      at = stop;
      end = stop;
      count++;
      int separator = separator();
      if (separator < 0) {
        break;
      }
      before = text.charAt(separator) == '/' ? '/' : '-';
      broken = separator != end || at != separator + 1;
    }
    return count > 0
        ? new Match(Kind.FULL, number.toString(), end)
        : joint == '-' ? shortNumber(shortEnd) : null;
  }

  private boolean fits(String symbol, boolean broken, boolean mustBeKnown) {
    if (symbol.isEmpty() || !Character.isLetter(symbol.charAt(0))) {
      return false;
    }
    int letters = 0;
    int upper = 0;
    for (int i = 0; i < symbol.length(); i++) {
      letters += Character.isLetter(symbol.charAt(i)) ? 1 : 0;
      upper += Character.isUpperCase(symbol.charAt(i)) ? 1 : 0;
    }
    boolean capitals = Character.isUpperCase(symbol.charAt(0)) && 2 * upper >= letters;
    boolean wholly = upper == letters && upper > 1;
    return mustBeKnown || broken && !wholly
        ? numbers.known(symbol)
        : capitals || numbers.known(symbol);
  }

  /** The empty digits of a form: dots, ellipses, underscores, blanks, and then a slash. */
  private @Nullable Match blank() {
    int limit = Math.min(text.length(), at + 40);
    int i = at;
    while (i < limit && (isBlank(text.charAt(i)) || ".…_·*".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i >= limit || text.charAt(i) != '/') {
      return null;
    }
    at = i;
    int slash = separator();
    Integer year = DocumentNumbers.year(text, at);
    if (year != null) {
      at += 4;
      separator();
    }
    Match match = symbols('/', slash);
    return match == null ? null : new Match(Kind.BLANK, match.number().substring(1), match.end());
  }

  /**
   * Signs no number has among the digits: "$32/QĐ-BHXH", "82°/QĐ-BHXH". Leaves the scan as it was
   * when there are none.
   */
  private @Nullable Match damaged(int from) {
    int digits = 0;
    int signs = 0;
    int i = from;
    while (i < text.length() && i - from < LONGEST_DIGITS && text.charAt(i) != '/') {
      char c = text.charAt(i);
      digits += isDigit(c) ? 1 : 0;
      signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
      if (!isDigit(c) && SIGNS.indexOf(c) < 0 && !Character.isLetter(c)) {
        return null;
      }
      i++;
    }
    if (digits == 0 || signs == 0 || i >= text.length() || text.charAt(i) != '/') {
      return null;
    }
    NumberScan rest = new NumberScan(numbers, text, i);
    int slash = rest.separator();
    Match symbols = slash < 0 ? null : rest.symbols('/', slash);
    return symbols == null || numbers.issuer(symbols.number().substring(1)).isEmpty()
        ? null
        : new Match(Kind.DAMAGED, symbols.number().substring(1), symbols.end());
  }

  /** Reads digits; a blank inside them is healed when a slash follows ("1 15/2015/NĐ-CP"). */
  private int digits() {
    int from = at;
    while (at < text.length() && isDigit(text.charAt(at)) && at - from < 8) {
      at++;
    }
    number.append(text, from, at);
    int second = skipBlanks(at);
    int end = second;
    while (end < text.length() && isDigit(text.charAt(end)) && end - second < 5) {
      end++;
    }
    boolean split = at > from && second > at && end > second && at - from + end - second <= 4;
    if (split && end < text.length() && text.charAt(end) == '/') {
      number.append(text, second, end);
      at = end;
    }
    return number.length();
  }

  private void letterAfterDigits() {
    boolean letter =
        at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at))
            && "/-".indexOf(text.charAt(at + 1)) >= 0;
    if (letter) {
      number.append(text.charAt(at++));
    }
  }

  /**
   * Steps over a slash or hyphen with the blanks around it. A hyphen with blanks on both sides is a
   * dash between words.
   *
   * @return offset of the separator, -1 when there is none
   */
  private int separator() {
    int i = skipBlanks(at);
    if (i >= text.length() || "/-–—⁄".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    int next = skipBlanks(i + 1);
    boolean dash = text.charAt(i) != '/' && i > at && next > i + 1;
    if (dash || next >= text.length()) {
      return -1;
    }
    if (text.charAt(next) == '-') {
      next = skipBlanks(next + 1);
    }
    at = next;
    return i;
  }

  private int symbolEnd(int from) {
    int i = from;
    while (i < text.length()
        && i - from < LONGEST_SYMBOL
        && isSymbolPart(i)
        && !(i > from && isGluedDate(i))) {
      i++;
    }
    return beforeGlued(from, i);
  }

  /** "126/2020/NĐ-CPcó": where a blank is missing, a known symbol ends before the small letters. */
  private int beforeGlued(int from, int end) {
    int i = from;
    while (i < end && !Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    int small = i;
    while (i < end && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    boolean glued = i - small > 1 && !numbers.known(text.subSequence(from, end).toString());
    return glued && numbers.known(text.subSequence(from, small).toString()) ? small : end;
  }

  /** "08/2015/NĐ-CPngày 21/01/2015": a blank is missing before the date. */
  private boolean isGluedDate(int i) {
    return i + 4 < text.length()
        && Character.isUpperCase(text.charAt(i - 1))
        && text.charAt(i) == 'n'
        && text.subSequence(i, i + 4).toString().equals("ngày");
  }

  private boolean isSymbolPart(int i) {
    char c = text.charAt(i);
    boolean inside = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || c == '&' && inside || c == '.' && inside;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && i - from < 12 && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u2028'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
