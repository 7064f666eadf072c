package vn.cancu.repair;

import vn.cancu.language.Bigrams;

/** Measures how damaged a text is: the share of its words that are none. */
final class InvalidWords {

  /** Whether a word is one. */
  enum Validity {
    NOT_ASKED,
    VALID,
    INVALID,
    NOT_COUNTED
  }

  private InvalidWords() {}

  /**
   * The share of words that are neither a Vietnamese syllable nor common in the training texts,
   * from 0 to 1; numbers, letters alone, abbreviations and very long words are not counted.
   */
  static double share(String text, WordTable table, Bigrams bigrams) {
    int all = 0;
    int invalid = 0;
    TextWords words = table.in(text);
    for (int i = 0; i < words.size(); i++) {
      WordTable.Entry word =
          words.isNumber(i) || words.end(i) - words.start(i) < 2 ? null : words.entry(i);
      if (word == null) {
        continue;
      }
      if (word.validity == Validity.NOT_ASKED) {
        word.validity = validity(word, bigrams);
      }
      all += word.validity == Validity.NOT_COUNTED ? 0 : 1;
      invalid += word.validity == Validity.INVALID ? 1 : 0;
    }
    return all == 0 ? 0 : (double) invalid / all;
  }

  private static Validity validity(WordTable.Entry word, Bigrams bigrams) {
    if (isAbbreviation(word.written)) {
      return Validity.NOT_COUNTED;
    }
    return word.id(bigrams) >= 0 || word.isSyllable() ? Validity.VALID : Validity.INVALID;
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
