package vn.cancu.repair;

import java.util.Locale;
import java.util.Set;
import vn.cancu.language.CommonSyllables;
import vn.cancu.language.Syllable;
import vn.cancu.language.WordCursor;

/**
 * What counts as a word in one document: common syllables, known abbreviations, and whatever the
 * document itself writes inside a line, where nothing breaks it.
 */
final class WordStock {

  /** How sure it is that a run of letters is a whole word. */
  enum Standing {
    /** A common syllable, an abbreviation, or seen whole in the document. */
    WORD,
    /** Can be pronounced, but is not known to be written. */
    POSSIBLE,
    /** No word. */
    FRAGMENT
  }

  /** The only words of one letter; other letters alone are numbers of items. */
  private static final String LETTER_WORDS = "yýôởủ";

  private static final int SEEN_OFTEN_ENOUGH = 2;

  private final CommonSyllables common;
  private final Set<String> abbreviations;
  private final WordTable words;

  WordStock(CommonSyllables common, Set<String> abbreviations, Draft draft) {
    this.common = common;
    this.abbreviations = abbreviations;
    this.words = draft.words();
    words.forgetCounts();
    count(draft.text());
  }

  private void count(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && WordCursor.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (isIntact(text, start, i)) {
          WordTable.Entry word = words.at(text, start, i);
          if (word != null) {
            word.seen++;
          }
        }
        start = -1;
      }
    }
  }

  private static boolean isIntact(String text, int start, int end) {
    return start > 0
        && text.charAt(start - 1) != '\n'
        && end < text.length()
        && text.charAt(end) != '\n';
  }

  Standing standing(String word) {
    if (abbreviations.contains(word)) {
      return Standing.WORD;
    }
    if (Syllable.parse(word).isPresent()) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (word.length() == 1) {
        return LETTER_WORDS.contains(lower) ? Standing.WORD : Standing.POSSIBLE;
      }
      return common.contains(word) || isSeen(lower) ? Standing.WORD : Standing.POSSIBLE;
    }
    return word.length() > 1 && isSeen(word) ? Standing.WORD : Standing.FRAGMENT;
  }

  private boolean isSeen(String word) {
    WordTable.Entry entry = words.at(word, 0, word.length());
    return entry != null && entry.seen >= SEEN_OFTEN_ENOUGH;
  }
}
