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

  private static final int HEX_DIGITS = 4;

  private final LetterHashes syllables = new LetterHashes();
  private final int[][] pairs;
  private final double[] weights;
  private final double total;
  private final double passageLength;

  private final int[] seenIn;
  private int paragraph;
  private int count;
  private int before;
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

  Shares of(JsonText text) {
    inText = 0;
    densest = 0;
    Arrays.fill(seenIn, 0);
    paragraph = 0;
    if (total == 0) {
      return new Shares(0, 0);
    }
    beginParagraph();
    String json = text.json();
    long hash = LetterHashes.SEED;
    int at = text.start();
    for (char c = json.charAt(at); c != '"'; c = json.charAt(++at)) {
      char letter = LetterHashes.plain(c);
      if (letter != 0) {
        hash = LetterHashes.next(hash, letter);
        continue;
      }
      hash = endSyllable(hash);
      if (c == '\\') {
        at = escape(json, at + 1);
      }
    }
    endSyllable(hash);
    endParagraph();
    return new Shares(inText / total, densest / total);
  }

  /** Only a line feed says more than that no syllable goes on; tells where the escape ends. */
  private int escape(String json, int at) {
    if (json.charAt(at) == 'n') {
      endParagraph();
      beginParagraph();
    }
    return json.charAt(at) == 'u' ? at + HEX_DIGITS : at;
  }

  private void beginParagraph() {
    paragraph++;
    inParagraph = 0;
    count = 0;
    before = -1;
  }

  private void endParagraph() {
    densest = Math.max(densest, inParagraph / (1 + count / passageLength));
  }

  private long endSyllable(long hash) {
    if (hash != LetterHashes.SEED) {
      int syllable = syllables.number(hash);
      pair(before, syllable);
      before = syllable;
      count++;
    }
    return LetterHashes.SEED;
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
