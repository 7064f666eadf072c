package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import vn.cancu.analysis.SyllableBigramFilter;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.index.Field;
import vn.cancu.index.Level;

/**
 * The pairs of syllables that tell most about a text: those it says often and few others say. What
 * Lucene's MoreLikeThis does, with the way back from the pairs to the phrases of the text.
 */
final class TellingPairs {

  private static final int MOST = 40;
  private static final int LONGEST_TEXT = 60_000;
  private static final int PHRASES = 3;
  private static final int LONGEST_PHRASE = 7;

  /** A pair that more than this share of all entries have tells nothing. */
  private static final double COMMON = 0.1;

  /**
   * A syllable that more than this share of all provisions have is a particle, or as good as one.
   */
  private static final double EVERYWHERE = 0.5;

  private final List<Syllable> syllables;
  private final Set<String> words;
  private final String field;
  private final Map<String, Double> weights;

  private TellingPairs(
      List<Syllable> syllables, Set<String> words, String field, Map<String, Double> weights) {
    this.syllables = syllables;
    this.words = words;
    this.field = field;
    this.weights = weights;
  }

  /**
   * @param names of the field in which the pairs are looked for
   */
  static TellingPairs of(String text, QueryTerms.Names names, IndexReader reader)
      throws IOException {
    String read = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    List<Syllable> syllables =
        Syllable.of(read, VietnameseAnalyzer.accented(), VietnameseAnalyzer.folded());
    Set<String> words = words(syllables, reader);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i + 1 < syllables.size(); i++) {
      if (words.contains(syllables.get(i).folded())
          && words.contains(syllables.get(i + 1).folded())) {
        counts.merge(pair(syllables, i), 1, Integer::sum);
      }
    }
    return new TellingPairs(
        syllables, words, names.pairs(), weights(counts, names.pairs(), reader));
  }

  /** The syllables that are neither figures nor letters, nor in every other provision ("của"). */
  private static Set<String> words(List<Syllable> syllables, IndexReader reader)
      throws IOException {
    String field = QueryTerms.Names.of(Field.BODY, Level.PROVISION).folded();
    int all = reader.getDocCount(field);
    Set<String> words = new HashSet<>();
    for (String folded : new HashSet<>(syllables.stream().map(Syllable::folded).toList())) {
      boolean written = folded.length() > 1 && folded.codePoints().noneMatch(Character::isDigit);
      if (written && reader.docFreq(new Term(field, folded)) <= Math.max(2, EVERYWHERE * all)) {
        words.add(folded);
      }
    }
    return words;
  }

  private static String pair(List<Syllable> syllables, int at) {
    return syllables.get(at).folded()
        + SyllableBigramFilter.SEPARATOR
        + syllables.get(at + 1).folded();
  }

  private static Map<String, Double> weights(
      Map<String, Integer> counts, String field, IndexReader reader) throws IOException {
    int all = reader.getDocCount(field);
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int holding = reader.docFreq(new Term(field, count.getKey()));
      if (holding > 1 && holding <= Math.max(2, COMMON * all)) {
        double rarity = Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
        double often = count.getValue() / (count.getValue() + 1.2);
        weights.put(count.getKey(), often * rarity);
      }
    }
    Map<String, Double> best = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }

  /** Finds what shares them. */
  void addTo(BooleanQuery.Builder any) {
    weights.keySet().forEach(pair -> any.add(new TermQuery(new Term(field, pair)), Occur.SHOULD));
  }

  /**
   * The phrases of the text made of pairs an entry has too, the most telling first.
   *
   * @param doc numbered in its segment
   */
  List<String> sharedWith(LeafReaderContext leaf, int doc) throws IOException {
    Set<String> shared = new HashSet<>();
    for (String pair : weights.keySet()) {
      if (has(leaf, doc, pair)) {
        shared.add(pair);
      }
    }
    Map<Run, Double> runs = new HashMap<>();
    for (int i = 0; i + 1 < syllables.size(); i++) {
      int start = i;
      double weight = 0;
      while (i + 1 < syllables.size()
          && i - start < LONGEST_PHRASE - 1
          && shared.contains(pair(syllables, i))) {
        weight += weights.getOrDefault(pair(syllables, i), 0.0);
        i++;
      }
      if (i > start) {
        runs.put(new Run(start, i + 1), weight);
      }
    }
    List<String> phrases = new ArrayList<>();
    for (Run run : best(runs)) {
      phrases.add(text(whole(run, leaf, doc)));
    }
    return phrases;
  }

  /** Some syllables of the text that follow each other. */
  private record Run(int start, int end) {}

  private boolean has(LeafReaderContext leaf, int doc, String pair) throws IOException {
    PostingsEnum postings = leaf.reader().postings(new Term(field, pair), PostingsEnum.NONE);
    return postings != null && postings.advance(doc) == doc;
  }

  /** With the words before and after it that the other text has there too. */
  private Run whole(Run run, LeafReaderContext leaf, int doc) throws IOException {
    int start = run.start();
    int end = run.end();
    while (start > 0
        && end - start < LONGEST_PHRASE
        && isWord(start - 1)
        && has(leaf, doc, pair(syllables, start - 1))) {
      start--;
    }
    while (end < syllables.size()
        && end - start < LONGEST_PHRASE
        && isWord(end)
        && has(leaf, doc, pair(syllables, end - 1))) {
      end++;
    }
    return new Run(start, end);
  }

  private boolean isWord(int at) {
    return words.contains(syllables.get(at).folded());
  }

  private String text(Run run) {
    return String.join(
        " ", syllables.subList(run.start(), run.end()).stream().map(Syllable::accented).toList());
  }

  /** The weightiest, of which none says mostly what another one says. */
  private List<Run> best(Map<Run, Double> runs) {
    List<Run> best = new ArrayList<>();
    runs.entrySet().stream()
        .sorted(
            Map.Entry.<Run, Double>comparingByValue()
                .reversed()
                .thenComparingInt(entry -> entry.getKey().start()))
        .map(Map.Entry::getKey)
        .forEach(run -> {
          boolean told = best.stream().anyMatch(other -> overlap(text(other), text(run)));
          if (!told && best.size() < PHRASES) {
            best.add(run);
          }
        });
    return best;
  }

  /** Whether most of the words of one are in the other. */
  private static boolean overlap(String one, String other) {
    List<String> words = List.of(other.split(" "));
    Set<String> known = new HashSet<>(List.of(one.split(" ")));
    long shared = words.stream().filter(known::contains).count();
    return 2 * shared > Math.min(words.size(), known.size());
  }
}
