package vn.cancu.sample;

import vn.cancu.language.Folding;

/** The words around the first match, escaped, the match marked. */
final class Snippet {

  private static final int AROUND = 120;

  private Snippet() {}

  static String of(String text, String query) {
    String word = Folding.fold(query.strip().split("\\s+")[0]);
    String folded = Folding.fold(text);
    int at = word.isEmpty() || folded.length() != text.length() ? -1 : folded.indexOf(word);
    if (at < 0) {
      return escape(text.substring(0, Math.min(2 * AROUND, text.length())));
    }
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + word.length() + AROUND);
    return escape(text.substring(from, at))
        + "<mark>"
        + escape(text.substring(at, at + word.length()))
        + "</mark>"
        + escape(text.substring(at + word.length(), to));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
