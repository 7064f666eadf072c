package vn.cancu.search.lucene;

import java.util.Arrays;
import java.util.List;
import vn.cancu.analysis.SyllableBigramFilter;

/**
 * Measures how many pairs of a query stand in a text, and how densely in its best paragraph. Reads
 * the text once, letter by letter, without making terms of it: a hundred long texts are looked at
 * for every question. Unlike the index it takes {@code i} and {@code y} for one letter everywhere
 * and cuts numbers at every point, which does no harm where only the best hits are ordered.
 */
final class PassageScan {

  /** Shares from 0 to 1, weighted: of the whole text, of the densest paragraph. */
  record Shares(double text, double passage) {}

  private final LetterHashes syllables = new LetterHashes();
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
      syllables.add(first(pair));
      syllables.add(second(pair));
    });
    this.pairs = new int[syllables.size()][syllables.size()];
    for (int i = 0; i < pairs.size(); i++) {
      this.pairs[syllables.add(first(pairs.get(i)))][syllables.add(second(pairs.get(i)))] = i + 1;
    }
  }

  private static String first(String pair) {
    return pair.substring(0, pair.indexOf(SyllableBigramFilter.SEPARATOR));
  }

  private static String second(String pair) {
    return pair.substring(pair.indexOf(SyllableBigramFilter.SEPARATOR) + 1);
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
    long hash = LetterHashes.SEED;
    boolean inside = false;
    for (int i = start; i <= end; i++) {
      char letter = i < end ? LetterHashes.plain(text.charAt(i)) : 0;
      if (letter != 0) {
        hash = LetterHashes.next(hash, letter);
        inside = true;
      } else if (inside) {
        int syllable = syllables.number(hash);
        pair(before, syllable);
        before = syllable;
        count++;
        hash = LetterHashes.SEED;
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
