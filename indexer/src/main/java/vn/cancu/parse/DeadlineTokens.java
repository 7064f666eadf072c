package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.language.WordCursor;

/**
 * The words, numbers and signs of a text, as the grammar of time expressions reads them. Words are
 * in lower case with the tone on one place, and spellings that mean the same are one: "hàng" and
 * "hằng", "quí" and "quý".
 */
final class DeadlineTokens {

  /**
   * One piece.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param word normalised word, digits, or one sign
   */
  record Token(int start, int end, String word) {}

  private static final Token NOTHING = new Token(-1, -1, "");

  private static final Map<String, Integer> ROMAN =
      Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

  private final List<Token> tokens = new ArrayList<>();

  DeadlineTokens(CharSequence text) {
    this(text, 0, text.length());
  }

  DeadlineTokens(CharSequence text, int from, int to) {
    this(text, from, to, null);
  }

  /**
   * @param known words met before, for who reads many texts
   */
  DeadlineTokens(CharSequence text, int from, int to, @Nullable DeadlineWords known) {
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (WordCursor.isLetter(c)) {
        while (end < to && WordCursor.isLetter(text.charAt(end))) {
          end++;
        }
      } else if (isDigit(c)) {
        while (end < to && isDigit(text.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(c) || c == '\n' || c == '\u2028') {
        String word =
            known == null
                ? DeadlineWords.normal(text.subSequence(i, end).toString())
                : known.at(text, i, end);
        tokens.add(new Token(i, end, word));
      }
      i = end;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index; one that matches nothing outside the text. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
  }

  String word(int index) {
    return at(index).word();
  }

  boolean is(int index, String word) {
    return at(index).word().equals(word);
  }

  boolean in(int index, Set<String> words) {
    return words.contains(at(index).word());
  }

  /** Whether the words from {@code index} on are these, separated by blanks. */
  boolean reads(int index, String phrase) {
    int i = index;
    for (int from = 0; from <= phrase.length(); i++) {
      int blank = phrase.indexOf(' ', from);
      int to = blank < 0 ? phrase.length() : blank;
      if (!phrase.regionMatches(from, word(i), 0, to - from) || word(i).length() != to - from) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  /** The number at an index, or -1. */
  int number(int index) {
    String word = at(index).word();
    return word.isEmpty() || word.length() > 4 || !isDigit(word.charAt(0))
        ? -1
        : Integer.parseInt(word);
  }

  /** The four-digit year at an index, or -1. */
  int year(int index) {
    int number = at(index).word().length() == 4 ? number(index) : -1;
    return number >= 1945 && number < 2100 ? number : -1;
  }

  /** The quarter at an index, Roman or Arabic, or -1. */
  int quarter(int index) {
    return ROMAN.getOrDefault(at(index).word(), -1);
  }

  /** Whether no blank stands between this token and the next. */
  boolean touches(int index) {
    return index + 1 < tokens.size() && at(index).end() == at(index + 1).start();
  }
}
