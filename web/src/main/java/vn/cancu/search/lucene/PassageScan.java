package vn.cancu.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.analysis.SyllableBigramFilter;
import vn.cancu.language.Folding;

/**
 * Measures how many pairs of a query stand in a text, and how densely in its best paragraph. Reads
 * the text once, letter by letter, without making terms of it: a hundred long texts are looked at
 * for every question. Unlike the index it takes {@code i} and {@code y} for one letter everywhere
 * and cuts numbers at every point, which does no harm where only the best hits are ordered.
 */
final class PassageScan {

  /** Shares from 0 to 1, weighted: of the whole text, of the densest paragraph. */
  record Shares(double text, double passage) {}

  private static final int LETTERS = 0x1F00;
  private static final char[] PLAIN = plain();
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Map<Long, Integer> syllables = new HashMap<>();
  private final int[][] pairs;
  private final double[] weights;
  private final double total;
  private final double passageLength;

  private final int[] seenIn;
  private int paragraph;
  private double inText;
  private double inParagraph;
  private double densest;

  /**
   * @param pairs of folded syllables, as the index has them, each once
   * @param weights of the pairs, by how rare they are
   * @param passageLength syllables of a paragraph by which its share is halved
   */
  PassageScan(List<String> pairs, double[] weights, double passageLength) {
    this.weights = weights.clone();
    this.passageLength = passageLength;
    total = Arrays.stream(weights).sum();
    seenIn = new int[weights.length];
    pairs.forEach(pair -> {
      number(first(pair));
      number(second(pair));
    });
    this.pairs = new int[syllables.size()][syllables.size()];
    for (int i = 0; i < pairs.size(); i++) {
      this.pairs[number(first(pairs.get(i)))][number(second(pairs.get(i)))] = i + 1;
    }
  }

  private static char[] plain() {
    char[] plain = new char[LETTERS];
    for (char c = 0; c < LETTERS; c++) {
      String folded = Character.isLetterOrDigit(c) ? Folding.fold(Character.toString(c)) : "";
      char letter = folded.isEmpty() ? 0 : folded.charAt(0);
      plain[c] = letter == 'y' ? 'i' : letter;
    }
    return plain;
  }

  private static String first(String pair) {
    return pair.substring(0, pair.indexOf(SyllableBigramFilter.SEPARATOR));
  }

  private static String second(String pair) {
    return pair.substring(pair.indexOf(SyllableBigramFilter.SEPARATOR) + 1);
  }

  private int number(String syllable) {
    long hash = SEED;
    for (int i = 0; i < syllable.length(); i++) {
      hash = (hash ^ plain(syllable.charAt(i))) * PRIME;
    }
    Integer known = syllables.putIfAbsent(hash, syllables.size());
    return known == null ? syllables.size() - 1 : known;
  }

  private static char plain(char c) {
    return c < LETTERS ? PLAIN[c] : 0;
  }

  Shares of(String text) {
    inText = 0;
    densest = 0;
    Arrays.fill(seenIn, 0);
    paragraph = 0;
    for (int start = 0; start < text.length() && total > 0; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      paragraph(text, start, end);
      start = end + 1;
    }
    return total > 0 ? new Shares(inText / total, densest / total) : new Shares(0, 0);
  }

  private void paragraph(String text, int start, int end) {
    paragraph++;
    inParagraph = 0;
    int count = 0;
    int before = -1;
    long hash = SEED;
    boolean inside = false;
    for (int i = start; i <= end; i++) {
      char letter = i < end ? plain(text.charAt(i)) : 0;
      if (letter != 0) {
        hash = (hash ^ letter) * PRIME;
        inside = true;
      } else if (inside) {
        int syllable = syllables.getOrDefault(hash, -1);
        pair(before, syllable);
        before = syllable;
        count++;
        hash = SEED;
        inside = false;
      }
    }
    densest = Math.max(densest, inParagraph / (1 + count / passageLength));
  }

  private void pair(int first, int second) {
    int pair = first < 0 || second < 0 ? 0 : pairs[first][second];
    if (pair > 0 && seenIn[pair - 1] != paragraph) {
      inText += seenIn[pair - 1] == 0 ? weights[pair - 1] : 0;
      inParagraph += weights[pair - 1];
      seenIn[pair - 1] = paragraph;
    }
  }
}
