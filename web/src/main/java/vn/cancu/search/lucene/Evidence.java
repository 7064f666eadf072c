package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import vn.cancu.analysis.SyllableBigramFilter;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.index.lucene.LuceneFields;
import vn.cancu.language.Folding;

/**
 * What the collection itself tells about spelling; nobody else's dictionary is asked.
 *
 * @param marked words with their marks
 * @param plain folded words
 * @param variants the marked words of each folded one
 */
record Evidence(Usage marked, Usage plain, Map<String, List<String>> variants) {

  /** Longer than any syllable, and than most foreign words worth mending. */
  private static final int LONGEST = 12;

  /** Pairs of a segment beyond which those seen once are forgotten: half of them, and chance. */
  private static final int MANY = 200_000;

  private static final String ACCENTED = LuceneFields.accented(Field.BODY, Level.PROVISION);
  private static final String FOLDED = LuceneFields.folded(Field.BODY, Level.PROVISION);
  private static final String BIGRAMS = LuceneFields.bigrams(Field.BODY, Level.PROVISION);

  /** The pairs of one segment, kept as long as the segment. */
  record Pairs(PairCounts marked, PairCounts plain) {

    static Pairs of(LeafReader leaf) throws IOException {
      return new Pairs(accented(leaf), folded(leaf));
    }
  }

  static Evidence of(IndexReader reader, List<Pairs> pairs) throws IOException {
    Map<String, Integer> marked = words(reader, ACCENTED);
    Map<String, List<String>> variants = new HashMap<>();
    marked
        .keySet()
        .forEach(word ->
            variants.computeIfAbsent(Folding.fold(word), key -> new ArrayList<>(2)).add(word));
    return new Evidence(
        new Usage(marked, pairs.stream().map(Pairs::marked).toList()),
        new Usage(words(reader, FOLDED), pairs.stream().map(Pairs::plain).toList()),
        variants);
  }

  private static Map<String, Integer> words(IndexReader reader, String field) throws IOException {
    Map<String, Integer> words = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          String word = each.term().utf8ToString();
          if (isWord(word)) {
            words.merge(
                word, (int) Math.min(Integer.MAX_VALUE / 2, each.totalTermFreq()), Integer::sum);
          }
        }
      }
    }
    return words;
  }

  static boolean isWord(String term) {
    return term.length() <= LONGEST && term.chars().allMatch(Character::isLetter);
  }

  private static PairCounts accented(LeafReader leaf) throws IOException {
    PairCounts.Builder pairs = new PairCounts.Builder();
    FieldTexts texts = new FieldTexts(leaf, ACCENTED, Evidence::isWord);
    List<String> terms = texts.terms();
    long[] keys = terms.stream().mapToLong(PairCounts::key).toArray();
    texts.read((doc, text, length) -> {
      for (int i = 1; i < length; i++) {
        if (text[i - 1] != FieldTexts.GAP && text[i] != FieldTexts.GAP) {
          pairs.add(keys[text[i - 1]], keys[text[i]], 1);
        }
      }
    });
    return pairs.build(pairs.size() > MANY ? 2 : 1);
  }

  private static PairCounts folded(LeafReader leaf) throws IOException {
    PairCounts.Builder pairs = new PairCounts.Builder();
    Terms terms = leaf.terms(BIGRAMS);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    while (each.next() != null) {
      String term = each.term().utf8ToString();
      int cut = term.indexOf(SyllableBigramFilter.SEPARATOR);
      String first = term.substring(0, Math.max(0, cut));
      String second = term.substring(cut + 1);
      if (isWord(first) && isWord(second)) {
        int times = (int) Math.min(Character.MAX_VALUE, each.totalTermFreq());
        pairs.add(PairCounts.key(first), PairCounts.key(second), times);
      }
    }
    return pairs.build(pairs.size() > MANY ? 2 : 1);
  }
}
