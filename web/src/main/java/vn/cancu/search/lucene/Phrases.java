package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.index.lucene.LuceneFields;

/**
 * The phrases of a collection: runs of words that are repeated in titles, headings and tasks.
 *
 * <p>A run is a phrase only if it stands often enough where such a text begins and where one ends,
 * and is not nearly always followed by the same word. "bảo hiểm xã" does not end a heading and
 * "hiểm xã hội" does not begin one, nor does "trách nhiệm của" end any: so no list of words is
 * needed to tell phrases from fragments.
 */
final class Phrases {

  /** Words of a label before a heading. */
  private static final int LABEL = 2;

  /** Terms left out in a row that no text of one value has. */
  private static final int BETWEEN = 20;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final int LONGEST_TEXT = 12;

  /** Phrases kept, the most frequent ones. */
  private static final int MOST = 20_000;

  /** Texts of a large collection, in which a phrase is said more often than twice. */
  private static final int MANY = 10_000;

  private static final long ANYWHERE = 1;
  private static final long AT_START = 2;
  private static final long AT_END = 3;

  /**
   * @param count in how many texts of different documents it stands
   */
  record Phrase(String text, int count) {}

  /**
   * Words that follow each other in one value of a field.
   *
   * @param opens whether the value begins here, but for its label ("Điều 3.")
   * @param closes whether it ends here, and not before a number
   */
  private record Text(List<String> words, boolean opens, boolean closes) {}

  private final List<Text> texts = new ArrayList<>();

  private Phrases() {}

  static List<Phrase> of(IndexReader reader) throws IOException {
    Phrases phrases = new Phrases();
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafTree tree = new LeafTree(leaf.reader());
      phrases.read(leaf.reader(), tree, LuceneFields.accented(Field.HEAD, Level.DOCUMENT));
      phrases.read(leaf.reader(), tree, LuceneFields.accented(Field.HEAD, Level.PROVISION));
      phrases.read(leaf.reader(), tree, LuceneFields.accented(Field.HEAD, Level.TASK));
      phrases.read(leaf.reader(), tree, LuceneFields.accented(Field.BODY, Level.TASK));
    }
    return phrases.repeated();
  }

  /** Headings stand again in every part under them: each counts once a document. */
  private void read(LeafReader leaf, LeafTree tree, String field) throws IOException {
    FieldTexts fields = new FieldTexts(leaf, field, Phrases::isSyllable);
    List<String> terms = fields.terms();
    FixedBitSet documents = tree.all(Level.DOCUMENT);
    Bits live = leaf.getLiveDocs();
    Set<Text> seen = new HashSet<>();
    int[] end = {-1};
    fields.read((doc, text, length) -> {
      if (doc > end[0]) {
        end[0] = documents.nextSetBit(doc);
        seen.clear();
      }
      if (live == null || live.get(doc)) {
        cut(terms, text, length, seen);
      }
    });
  }

  private static boolean isSyllable(String term) {
    return vn.cancu.language.Syllable.parse(term).isPresent();
  }

  private void cut(List<String> terms, int[] text, int length, Set<Text> seen) {
    int value = 0;
    int start = 0;
    int last = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || text[i] == FieldTexts.GAP) {
        if (i > start) {
          value = start - last >= BETWEEN ? start : value;
          last = i;
          List<String> words = Arrays.stream(text, start, i).mapToObj(terms::get).toList();
          Text cut = new Text(words, start - value <= LABEL, isBetweenValues(text, i, length));
          if (words.size() >= SHORTEST && seen.add(cut)) {
            texts.add(cut);
          }
        }
        start = i + 1;
      }
    }
  }

  /** A number is one term left out, or a few; values are kept much further apart. */
  private static boolean isBetweenValues(int[] text, int at, int length) {
    for (int i = at; i < Math.min(length, at + BETWEEN); i++) {
      if (text[i] != FieldTexts.GAP) {
        return false;
      }
    }
    return true;
  }

  /** A run of words in one of the texts. */
  @FunctionalInterface
  private interface Run {
    void at(Text text, int from, int to, long key, long before);
  }

  /** All runs of up to {@link #LONGEST} words, with the key of the run and of the one less long. */
  private void each(Run run) {
    for (Text text : texts) {
      List<String> words = text.words();
      for (int from = 0; from < words.size(); from++) {
        long key = 0;
        for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
          long before = key;
          key = key * 31 + PairCounts.key(words.get(to - 1));
          run.at(text, from, to, key, before);
        }
      }
    }
  }

  private PairCounts counts() {
    PairCounts.Builder counts = new PairCounts.Builder();
    each((text, from, to, key, before) -> {
      counts.add(key, ANYWHERE, 1);
      counts.add(key, AT_START, from == 0 && text.opens() ? 1 : 0);
      counts.add(key, AT_END, to == text.words().size() && text.closes() ? 1 : 0);
    });
    return counts.build(1);
  }

  private List<Phrase> repeated() {
    PairCounts counts = counts();
    Set<Long> fragments = new HashSet<>();
    each((text, from, to, key, before) -> {
      if (10 * counts.of(key, ANYWHERE) >= 7 * counts.of(before, ANYWHERE)) {
        fragments.add(before);
      }
    });
    int least = texts.size() > MANY ? 4 : 2;
    Map<String, Integer> found = new HashMap<>();
    each((text, from, to, key, before) -> {
      int count = counts.of(key, ANYWHERE);
      if (to - from >= SHORTEST
          && count >= least
          && !fragments.contains(key)
          && isWhole(key, count, counts)
          && isEnding(text.words().get(to - 1), counts)) {
        found.putIfAbsent(String.join(" ", text.words().subList(from, to)), count);
      }
    });
    longer().forEach(found::putIfAbsent);
    return found.entrySet().stream()
        .filter(phrase -> phrase.getValue() >= least)
        .map(phrase -> new Phrase(phrase.getKey(), phrase.getValue()))
        .sorted(Comparator.comparingInt(Phrase::count).reversed().thenComparing(Phrase::text))
        .limit(MOST)
        .toList();
  }

  /** Whole headings of more words than runs are counted for. */
  private Map<String, Integer> longer() {
    Map<String, Integer> found = new HashMap<>();
    for (Text text : texts) {
      int length = text.words().size();
      if (length > LONGEST && length <= LONGEST_TEXT && text.opens() && text.closes()) {
        found.merge(String.join(" ", text.words()), 1, Integer::sum);
      }
    }
    return found;
  }

  /** One text in a hundred must begin with it and one in twenty-five end with it. */
  private static boolean isWhole(long key, int count, PairCounts counts) {
    return 100 * counts.of(key, AT_START) >= count && 25 * counts.of(key, AT_END) >= count;
  }

  /** Words such as "của" and "các" end a text only where it was cut. */
  private static boolean isEnding(String word, PairCounts counts) {
    long key = PairCounts.key(word);
    return 100 * counts.of(key, AT_END) >= counts.of(key, ANYWHERE);
  }
}
