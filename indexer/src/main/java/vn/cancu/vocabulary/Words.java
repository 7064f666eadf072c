package vn.cancu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.language.WordCursor;

/** Cuts text into runs of letters and digits, each with its place and its folded key. */
final class Words {

  /**
   * @param key folded form; several words when an abbreviation was written out
   */
  record Word(int start, int end, String key) {}

  private Words() {}

  static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Word(start, i, NameKey.word(text.subSequence(start, i))));
        start = -1;
      }
    }
    return words;
  }

  /** The offset of the first word at or after {@code from}, the length of the text for none. */
  static int start(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !isWordPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The offset after the word at {@code from}. */
  static int end(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isWordPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordPart(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return WordCursor.isWordPart(c)
        || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
