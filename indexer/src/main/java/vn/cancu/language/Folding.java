package vn.cancu.language;

/** Takes the marks off: "Nghị quyết" becomes "nghi quyet". */
public final class Folding {

  /** Beyond it no letter that is written with an alphabet of Europe is found. */
  private static final int END = 0x2000;

  private static final String[] PLAIN = new String[END];

  /** The same where it is one character, else nought. */
  private static final char[] SINGLE = new char[END];

  static {
    for (char c = 0; c < END; c++) {
      PLAIN[c] = Letters.plain(c);
      SINGLE[c] = PLAIN[c].length() == 1 ? PLAIN[c].charAt(0) : 0;
    }
  }

  private Folding() {}

  /** Lower case without tone, vowel and {@code đ} marks; every other character is kept. */
  public static String fold(CharSequence text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = text.charAt(i);
      plain[i] = c < END ? SINGLE[c] : 0;
      if (plain[i] == 0) {
        return foldAny(text);
      }
    }
    return new String(plain);
  }

  private static String foldAny(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < END) {
        plain.append(PLAIN[c]);
      } else if (Character.isSurrogate(c)) {
        plain.append(c);
      } else {
        plain.append(Letters.plain(c));
      }
    }
    return plain.toString();
  }

  /** The first character of a folded character; the same for one that folds to nothing. */
  public static char first(char c) {
    return c < END && !PLAIN[c].isEmpty() ? PLAIN[c].charAt(0) : c;
  }
}
