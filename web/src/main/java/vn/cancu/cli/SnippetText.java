package vn.cancu.cli;

import java.util.Map;

/** A snippet without its markup: {@code <mark>} dropped, character references read. */
final class SnippetText {

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  /** Longer ones are no character references; the last code point is 1114111. */
  private static final int LONGEST_REFERENCE = 10;

  private SnippetText() {}

  static String of(String snippet) {
    String text = snippet.replace("<mark>", "").replace("</mark>", "");
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
      String character =
          end > 0 && end - at < LONGEST_REFERENCE ? character(text.substring(at + 1, end)) : "";
      if (character.isEmpty()) {
        plain.append(text.charAt(at));
        at++;
      } else {
        plain.append(character);
        at = end + 1;
      }
    }
    return plain.toString();
  }

  /** What a reference stands for; empty when it is none. */
  private static String character(String reference) {
    if (!reference.startsWith("#")) {
      return NAMED.getOrDefault(reference, "");
    }
    boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
    try {
      int code =
          hexadecimal
              ? Integer.parseInt(reference.substring(2), 16)
              : Integer.parseInt(reference.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
