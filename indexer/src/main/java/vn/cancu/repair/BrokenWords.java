package vn.cancu.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cancu.language.CommonSyllables;
import vn.cancu.vocabulary.Abbreviation;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Words broken over lines: {@code phư⏎ơn⏎g}, {@code BẢO⏎HI⏎Ể⏎M}, {@code BH⏎T⏎N}.
 *
 * <p>Where letters touch a line end on both sides, the pieces form a chain; a whole line of letters
 * continues it. Among all ways to read a chain as words the cheapest is taken: a piece that is no
 * word costs most, an unusual syllable some, a join a little. So two good words are never joined,
 * and a join must give a word.
 */
final class BrokenWords implements Healing {

  private static final double FRAGMENT = 10;
  private static final double POSSIBLE = 3;
  private static final double JOIN = 0.5;
  private static final double NEVER = 1000;

  /** More pieces than a word of seven letters breaks into in practice. */
  private static final int MOST_PIECES = 6;

  private static final int LONGEST_WORD = 9;

  private final CommonSyllables common = CommonSyllables.bundled();
  private final Set<String> abbreviations = new HashSet<>();

  BrokenWords(Vocabulary vocabulary) {
    vocabulary.abbreviations().stream().map(Abbreviation::abbreviation).forEach(abbreviations::add);
    abbreviations.addAll(vocabulary.units().abbreviations());
    vocabulary.types().all().forEach(type -> abbreviations.addAll(type.symbols()));
    abbreviations.removeIf(abbreviation -> abbreviation.length() < 2);
  }

  /** A run of letters at a line end. */
  private record Piece(int start, int end) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    WordStock stock = new WordStock(common, abbreviations, draft);
    int feed = text.indexOf('\n');
    while (feed >= 0) {
      List<Piece> chain = chainAt(text, feed);
      if (chain.size() > 1) {
        joinWords(text, chain, stock, edits);
        feed = chain.getLast().start() - 1;
      }
      feed = text.indexOf('\n', feed + 1);
    }
  }

  private static List<Piece> chainAt(String text, int feed) {
    List<Piece> chain = new ArrayList<>();
    int start = feed;
    while (start > 0
        && Character.isLetter(text.charAt(start - 1))
        && feed - start <= LONGEST_WORD) {
      start--;
    }
    if (start == feed || (start > 0 && isPartOfCode(text.charAt(start - 1)))) {
      return chain;
    }
    chain.add(new Piece(start, feed));
    int next = feed + 1;
    while (next < text.length() && Character.isLetter(text.charAt(next))) {
      int end = next;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (isItemLetter(text, next, end)) {
        break;
      }
      chain.add(new Piece(next, end));
      if (end == text.length() || text.charAt(end) != '\n') {
        break;
      }
      next = end + 1;
    }
    return chain;
  }

  /**
   * "a)", "b/", "c. ", "M4", a cell of one letter: the letter of an item or name, not the rest of a
   * word.
   */
  private static boolean isItemLetter(String text, int start, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    char stop = text.charAt(end);
    boolean dot = stop == '.' || stop == '/';
    return Character.isDigit(stop)
        || (end - start == 1
            && (stop == ')' || stop == '\t' || (dot && text.charAt(end + 1) != '\n')));
  }

  /** A letter after one of these belongs to a code or an address, not to a word. */
  private static boolean isPartOfCode(char before) {
    return Character.isDigit(before) || before == '@' || before == '_' || before == '.';
  }

  private static void joinWords(String text, List<Piece> chain, WordStock stock, Edits edits) {
    int pieces = chain.size();
    double[] cost = new double[pieces + 1];
    int[] wordStart = new int[pieces + 1];
    for (int end = 1; end <= pieces; end++) {
      cost[end] = Double.MAX_VALUE;
      for (int start = end - 1; start >= 0 && end - start <= MOST_PIECES; start--) {
        double total = cost[start] + cost(text, chain.subList(start, end), stock);
        if (total < cost[end]) {
          cost[end] = total;
          wordStart[end] = start;
        }
      }
    }
    boolean[] joined = new boolean[pieces];
    for (int end = pieces; end > 0; end = wordStart[end]) {
      for (int i = wordStart[end] + 1; i < end; i++) {
        joined[i] = true;
      }
    }
    for (int i = 1; i < pieces; i++) {
      if (joined[i] && !joined[i - 1]) {
        edits.replace(chain.get(i).start() - 1, chain.get(i).start(), "");
      } else if (joined[i]) {
        edits.adjust(chain.get(i).start() - 1, chain.get(i).start(), "");
      }
    }
  }

  private static double cost(String text, List<Piece> pieces, WordStock stock) {
    StringBuilder letters = new StringBuilder();
    for (Piece piece : pieces) {
      letters.append(text, piece.start(), Math.min(piece.end(), piece.start() + LONGEST_WORD + 1));
    }
    String word = letters.toString();
    boolean joined = pieces.size() > 1;
    if (joined && (word.length() > LONGEST_WORD || !hasOneCase(word) || isTwoSigns(word))) {
      return NEVER;
    }
    double joins = JOIN * (pieces.size() - 1);
    return switch (stock.standing(word)) {
      case WORD -> joins;
      case POSSIBLE -> joined && hasWord(text, pieces, stock) ? NEVER : joins + POSSIBLE;
      case FRAGMENT -> joined ? NEVER : FRAGMENT;
    };
  }

  /** Whether one of the pieces is a word by itself, which an unusual join would destroy. */
  private static boolean hasWord(String text, List<Piece> pieces, WordStock stock) {
    return pieces.stream()
        .filter(piece -> piece.end() - piece.start() > 1)
        .map(piece -> text.substring(piece.start(), piece.end()))
        .anyMatch(piece -> stock.standing(piece) == WordStock.Standing.WORD);
  }

  /** The numerator and the denominator of a formula: "K⏎Y". */
  private static boolean isTwoSigns(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(1));
  }

  private static boolean hasOneCase(String word) {
    String rest = word.substring(1);
    return rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
  }
}
