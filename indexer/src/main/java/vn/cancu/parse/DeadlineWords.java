package vn.cancu.parse;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words as the grammar of time expressions compares them, kept so that a word met again makes no
 * string. Not safe for use by several threads.
 */
final class DeadlineWords {

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("hàng", "hằng"),
          Map.entry("quí", "quý"),
          Map.entry("qúi", "quý"),
          Map.entry("qúy", "quý"),
          Map.entry("kì", "kỳ"),
          Map.entry("mổi", "mỗi"),
          Map.entry("–", "-"),
          Map.entry("—", "-"),
          Map.entry("−", "-"),
          Map.entry("\u2028", "\n"),
          Map.entry("|", "\n"));

  /** A word that falls on the place of another takes it; so much is enough for most words. */
  private static final int PLACES = 1 << 11;

  private final @Nullable String[] written = new String[PLACES];
  private final String[] normal = new String[PLACES];

  /** The word that stands at {@code from..to}, normalised. */
  String at(CharSequence text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int place = hash * 0x9E3779B9 >>> 21;
    String known = written[place];
    if (known == null || !isAt(known, text, from, to)) {
      known = text.subSequence(from, to).toString();
      written[place] = known;
      normal[place] = normal(known);
    }
    return normal[place];
  }

  private static boolean isAt(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  /** One word in lower case, with one spelling where several mean the same. */
  static String normal(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(lower, lower);
  }
}
