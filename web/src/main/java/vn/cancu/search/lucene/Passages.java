package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.search.RankingSettings;

/**
 * Chooses the passages of a text that tell most about what was found: whole sentences where they
 * are short, else a stretch of words. A passage is worth the sum of its different words, rare ones
 * of the text more than frequent ones, and those that stand together as typed twice as much.
 */
final class Passages {

  /**
   * A stretch of the text.
   *
   * @param marked the words in it
   */
  record Passage(int start, int end, List<WordScan.Found> marked, double worth) {

    boolean meets(Passage other) {
      return start < other.end && other.start < end;
    }
  }

  /** A sentence this many times as long as a passage should be is cut. */
  private static final double LONGEST = 1.5;

  private final String text;
  private final List<WordScan.Found> marked;
  private final Set<String> typedPairs;
  private final RankingSettings.Snippet settings;
  private final Map<String, Integer> counts = new HashMap<>();
  private final BitSet ends;

  /**
   * @param marked at least one word
   * @param typedPairs neighbours in the query, joined by a space
   */
  Passages(
      String text,
      List<WordScan.Found> marked,
      Set<String> typedPairs,
      RankingSettings.Snippet settings) {
    this.text = text;
    this.marked = marked;
    this.typedPairs = typedPairs;
    this.settings = settings;
    ends = ends(text);
    marked.forEach(word -> counts.merge(word.syllable().folded(), 1, Integer::sum));
  }

  /** The best passages in the order of the text. */
  List<Passage> best() {
    List<Passage> all = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < marked.size(); i++) {
      int from = start(marked.get(i).start());
      if (from != last) {
        all.add(passage(from, i));
        last = from;
      }
    }
    all.sort(Comparator.comparingDouble(Passage::worth).reversed());
    List<Passage> chosen = new ArrayList<>();
    for (Passage passage : all) {
      if (chosen.size() < settings.passages() && chosen.stream().noneMatch(passage::meets)) {
        chosen.add(passage);
      }
    }
    chosen.sort(Comparator.comparingInt(Passage::start));
    return chosen;
  }

  /** Where a passage with a word begins: with its sentence, or some words before it. */
  private int start(int word) {
    int least = Math.max(0, word - settings.length() / 2);
    int end = ends.previousSetBit(word);
    if (end > least) {
      return end;
    }
    if (least == 0) {
      return 0;
    }
    int space = text.indexOf(' ', word - settings.length() / 4);
    return space < 0 || space > word ? word : space + 1;
  }

  private Passage passage(int start, int first) {
    int end = end(Math.max(start, marked.get(first).end()), start);
    Set<String> seen = new HashSet<>();
    double worth = 0;
    WordScan.Found before = null;
    int i = first;
    for (; i < marked.size() && marked.get(i).end() <= end; i++) {
      WordScan.Found word = marked.get(i);
      String folded = word.syllable().folded();
      worth += seen.add(folded) ? worth(folded) : 0;
      boolean together = before != null && before.place() + 1 == word.place();
      String pair = together && before != null ? before.syllable().folded() + " " + folded : "";
      worth += together && typedPairs.contains(pair) && seen.add(pair) ? worth(folded) : 0;
      before = word;
    }
    return new Passage(start, end, marked.subList(first, i), worth);
  }

  private double worth(String folded) {
    return Math.log(1 + (double) text.length() / settings.length() / counts.getOrDefault(folded, 1))
        + 1;
  }

  /** The end of a sentence next to the wanted length, or of a word where the sentence is long. */
  private int end(int least, int start) {
    int wanted = start + settings.length();
    int most = Math.min(text.length(), start + (int) (LONGEST * settings.length()));
    int before = ends.previousSetBit(wanted);
    int behind = ends.nextSetBit(Math.max(least, wanted));
    boolean isBefore = before >= least && before > start;
    boolean isBehind = behind >= 0 && behind <= most;
    if (isBefore || isBehind) {
      return isBehind && (!isBefore || behind - wanted <= wanted - before) ? behind : before;
    }
    int space = text.lastIndexOf(' ', Math.max(wanted, least));
    return space < least ? Math.min(text.length(), least) : space;
  }

  /** Where sentences and lines end; after a lone letter or a digit a dot only numbers. */
  private static BitSet ends(String text) {
    BitSet ends = new BitSet(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == ' ' && i > 2 && isSentence(text, i - 1))) {
        ends.set(i + 1);
      }
    }
    ends.set(text.length());
    return ends;
  }

  private static boolean isSentence(String text, int stop) {
    return ".;?!".indexOf(text.charAt(stop)) >= 0
        && Character.isLetter(text.charAt(stop - 1))
        && Character.isLetter(text.charAt(stop - 2));
  }
}
