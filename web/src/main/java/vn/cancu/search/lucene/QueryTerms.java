package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.cancu.analysis.VietnameseAnalyzer;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.index.lucene.LuceneFields;
import vn.cancu.search.Query.Phrase;
import vn.cancu.search.Query.Words;

/** Turns pieces of one query into terms and phrases of the index. Used by one thread. */
final class QueryTerms {

  /** Where the words of a whole document stand with their places. */
  private static final Map<String, String> PLACED =
      Map.of(
          LuceneFields.accented(Field.BODY, Level.DOCUMENT),
          LuceneFields.accented(Field.BODY, Level.PROVISION),
          LuceneFields.folded(Field.BODY, Level.DOCUMENT),
          LuceneFields.folded(Field.BODY, Level.PROVISION));

  private final Analyzer accented = VietnameseAnalyzer.accented();
  private final Analyzer folded = VietnameseAnalyzer.folded();
  private final Analyzer bigrams = VietnameseAnalyzer.foldedBigrams();
  private final int longest;

  /** Pieces of a query are asked about again and again: on every level, to match and to score. */
  private final Map<String, List<Syllable>> syllables = new HashMap<>();

  private final Map<String, List<String>> pairs = new HashMap<>();

  QueryTerms(int longest) {
    this.longest = longest;
  }

  List<Syllable> syllables(String text) {
    return syllables.computeIfAbsent(text, key -> first(Syllable.of(key, accented, folded)));
  }

  List<String> pairs(String text) {
    return pairs.computeIfAbsent(text, key -> first(Syllable.terms(key, bigrams)));
  }

  private <T> List<T> first(List<T> all) {
    return List.copyOf(all.subList(0, Math.min(longest, all.size())));
  }

  /** The words as typed, one after the other. */
  static String text(Words words) {
    return String.join(" ", words.words().stream().map(word -> word.text()).toList());
  }

  /** The names under which one field of the schema is searched. */
  record Names(Field field, String accented, String folded, String pairs) {

    static Names of(Field field, Level level) {
      return new Names(
          field,
          LuceneFields.accented(field, level),
          LuceneFields.folded(field, level),
          LuceneFields.bigrams(field, level));
    }

    boolean isBody() {
      return field == Field.BODY;
    }
  }

  /**
   * A phrase in the spelling typed: one without marks matches whatever marks the text has, unless
   * it is to be taken at its word.
   */
  @Nullable Query phrase(Phrase phrase, Names names) {
    List<Syllable> syllables = syllables(phrase.text());
    boolean marked = phrase.verbatim() || syllables.stream().anyMatch(Syllable::isMarked);
    return marked
        ? phrase(
            names.accented(), syllables.stream().map(Syllable::accented).toList(), phrase.slop())
        : phrase(names.folded(), syllables.stream().map(Syllable::folded).toList(), phrase.slop());
  }

  /** A phrase whatever its marks. */
  @Nullable Query foldedPhrase(String text, Names names) {
    return phrase(names.folded(), syllables(text).stream().map(Syllable::folded).toList(), 0);
  }

  private static @Nullable Query phrase(String field, List<String> terms, int slop) {
    return switch (terms.size()) {
      case 0 -> null;
      case 1 -> new TermQuery(new Term(field, terms.getFirst()));
      default -> {
        String placed = PLACED.getOrDefault(field, field);
        Query phrase = new PhraseQuery(slop, placed, terms.toArray(String[]::new));
        yield placed.equals(field) ? phrase : new DocumentsHolding(phrase);
      }
    };
  }

  static Query boosted(Query query, double boost) {
    return boost == 1 ? query : new BoostQuery(query, (float) boost);
  }

  /** The other ways to write each word, as phrases. */
  List<Query> alternatives(vn.cancu.search.Query.Word word, Names names) {
    List<Query> phrases = new ArrayList<>();
    for (String alternative : word.alternatives()) {
      Query phrase = foldedPhrase(alternative, names);
      if (phrase != null) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }
}
