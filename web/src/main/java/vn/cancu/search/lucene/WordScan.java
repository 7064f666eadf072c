package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a query in a text. Reads the text once, letter by letter; only what has the
 * letters of a typed word is analysed as the index would.
 */
final class WordScan {

  /**
   * A word of the text that has the letters of a typed one.
   *
   * @param place the number of the word in the text
   * @param syllable as the index knows it
   */
  record Found(int start, int end, int place, Syllable syllable) {}

  private final LetterHashes wanted = new LetterHashes();
  private final QueryTerms terms;

  /**
   * @param folded the typed words
   */
  WordScan(Iterable<String> folded, QueryTerms terms) {
    folded.forEach(wanted::add);
    this.terms = terms;
  }

  /** The words in order. */
  List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    int place = 0;
    for (int start = 0; start < text.length(); ) {
      char letter = LetterHashes.plain(text.charAt(start));
      if (letter == 0 && !Character.isLetterOrDigit(text.charAt(start))) {
        start++;
        continue;
      }
      long hash = LetterHashes.SEED;
      int end = start;
      while (end < text.length() && isInside(text, end)) {
        letter = LetterHashes.plain(text.charAt(end++));
        hash = letter == 0 ? hash : LetterHashes.next(hash, letter);
      }
      if (wanted.number(hash) >= 0) {
        add(text, start, end, place, found);
      }
      place++;
      start = end;
    }
    return found;
  }

  /** A dot or comma between digits belongs to the number, marks to their letter. */
  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    if (c == '.' || c == ',') {
      return at > 0
          && at + 1 < text.length()
          && Character.isDigit(text.charAt(at - 1))
          && Character.isDigit(text.charAt(at + 1));
    }
    return LetterHashes.plain(c) != 0
        || Character.isLetterOrDigit(c)
        || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private void add(String text, int start, int end, int place, List<Found> found) {
    List<Syllable> syllables = terms.syllables(text.substring(start, end));
    if (syllables.size() == 1) {
      found.add(new Found(start, end, place, syllables.getFirst()));
    }
  }
}
