package vn.cancu.repair;

import vn.cancu.language.Bigrams;
import vn.cancu.language.WordCursor;

/** Measures how damaged a text is: the share of its words that are none. */
final class InvalidWords {

  private InvalidWords() {}

  /**
   * The share of words that are neither a Vietnamese syllable nor common in the training texts,
   * from 0 to 1; numbers, letters alone, abbreviations and very long words are not counted.
   */
  static double share(String text, Bigrams bigrams) {
    WordTable table = new WordTable();
    int all = 0;
    int invalid = 0;
    WordCursor words = new WordCursor(text, 0, text.length());
    while (words.next()) {
      WordTable.Entry word =
          words.isNumber() || words.end() - words.start() < 2
              ? null
              : table.at(text, words.start(), words.end());
      if (word != null && !isAbbreviation(word.written)) {
        all++;
        invalid += word.isSyllable() || word.id(bigrams) >= 0 ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) invalid / all;
  }

  /** Capitals without a tone: {@code TTHC}, {@code HĐND}. */
  private static boolean isAbbreviation(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'A' || c > 'Z') && "ĐĂÂÊÔƠƯ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
