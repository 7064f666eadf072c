package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.RankingSettings;

/**
 * How well an entry answers a text: one flat disjunction of everything positive in the query, which
 * Lucene scores in bulk. What matches at all is decided elsewhere.
 *
 * <table>
 *   <caption>Term by term</caption>
 *   <tr><td>query without any marks</td><td>folded syllables</td></tr>
 *   <tr><td>syllable with marks</td><td>½ · folded + ½ · accented: ½ where only the letters
 *       agree</td></tr>
 *   <tr><td>syllable without marks beside marked ones</td>
 *       <td>the same with one document frequency: as such it may be rare, and mean nothing</td></tr>
 *   <tr><td>always</td><td>2 · folded pairs; 0.3 · all of it over title and headings</td></tr>
 * </table>
 */
final class ScoringQuery {

  /** Lucene refuses more than 1024 clauses; a clause of ours may hold two. */
  private static final int MOST_CLAUSES = 900;

  private final Level level;
  private final QueryTerms terms;
  private final RankingSettings.Weights weights;
  private final BooleanQuery.Builder flat = new BooleanQuery.Builder();
  private int clauses;

  private ScoringQuery(Level level, QueryTerms terms, RankingSettings.Weights weights) {
    this.level = level;
    this.terms = terms;
    this.weights = weights;
  }

  /** The query for a level; empty when nothing in the text speaks for one entry before another. */
  static Optional<Query> of(
      vn.cancu.search.Query query, Level level, QueryTerms terms, RankingSettings.Weights weights) {
    ScoringQuery scoring = new ScoringQuery(level, terms, weights);
    scoring.add(query);
    return scoring.clauses == 0 ? Optional.empty() : Optional.of(scoring.flat.build());
  }

  private void add(vn.cancu.search.Query query) {
    switch (query) {
      case vn.cancu.search.Query.Words words -> words(words);
      case vn.cancu.search.Query.Phrase phrase ->
          add(terms.phrase(phrase, QueryTerms.Names.of(Field.BODY, level)), 1, 1);
      case vn.cancu.search.Query.Number number -> number(number);
      case vn.cancu.search.Query.All all -> all.parts().forEach(this::add);
      case vn.cancu.search.Query.Any any -> any.parts().forEach(this::add);
      case vn.cancu.search.Query.Everything _,
          vn.cancu.search.Query.Restriction _,
          vn.cancu.search.Query.Not _ -> {}
    }
  }

  private void words(vn.cancu.search.Query.Words words) {
    words(words, QueryTerms.Names.of(Field.BODY, level), 1);
    if (Field.HEAD.isOn(level)) {
      words(words, QueryTerms.Names.of(Field.HEAD, level), weights.headings());
    }
  }

  private void words(vn.cancu.search.Query.Words words, QueryTerms.Names names, double boost) {
    String text = QueryTerms.text(words);
    List<Syllable> syllables = terms.syllables(text);
    boolean marked = syllables.stream().anyMatch(Syllable::isMarked);
    syllables.forEach(syllable -> syllable(syllable, marked, names, boost));
    terms
        .pairs(text)
        .forEach(
            pair -> add(new TermQuery(new Term(names.pairs(), pair)), boost * weights.pairs(), 1));
    for (vn.cancu.search.Query.Word word : words.words()) {
      List<Query> others = terms.alternatives(word, names);
      if (!others.isEmpty()) {
        add(new DisjunctionMaxQuery(others, 0), boost * weights.pairs(), others.size());
      }
    }
  }

  private void syllable(
      Syllable syllable, boolean markedQuery, QueryTerms.Names names, double boost) {
    Term accented = new Term(names.accented(), syllable.accented());
    Term folded = new Term(names.folded(), syllable.folded());
    double letters = weights.lettersOnly();
    if (!markedQuery) {
      add(new TermQuery(folded), boost, 1);
    } else if (syllable.isMarked()) {
      add(new TermQuery(folded), boost * letters, 1);
      add(new TermQuery(accented), boost * (1 - letters), 1);
    } else {
      BlendedTermQuery.Builder both =
          new BlendedTermQuery.Builder()
              .add(folded, (float) (boost * letters))
              .add(accented, (float) (boost * (1 - letters)))
              .setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
      add(both.build(), 1, 2);
    }
  }

  private void number(vn.cancu.search.Query.Number number) {
    List<String> fields = numberFields(level);
    for (String field : fields) {
      boolean own = fields.size() > 1 && field.equals(fields.getFirst());
      Query term = new ConstantScoreQuery(new TermQuery(new Term(field, number.key())));
      add(term, own ? weights.ownNumber() : weights.citedNumber(), 1);
    }
    add(numberWords(number, level, terms), 1, 1);
  }

  /** Where the number of a document is looked up on a level, its own first where there is one. */
  static List<String> numberFields(Level level) {
    List<String> fields = new ArrayList<>();
    if (level == Level.DOCUMENT || level == Level.PROVISION) {
      fields.add(Field.OWN_NUMBER.on(level));
    }
    fields.add(Field.CITED_NUMBER.on(level));
    return fields;
  }

  /** The words of a number as a phrase; a bare ordinal is no phrase, it would be found anywhere. */
  static @Nullable Query numberWords(
      vn.cancu.search.Query.Number number, Level level, QueryTerms terms) {
    return terms.syllables(number.text()).size() < 2
        ? null
        : terms.foldedPhrase(number.text(), QueryTerms.Names.of(Field.BODY, level));
  }

  private void add(@Nullable Query clause, double boost, int size) {
    if (clause != null && boost > 0 && clauses + size <= MOST_CLAUSES) {
      flat.add(QueryTerms.boosted(clause, boost), Occur.SHOULD);
      clauses += size;
    }
  }
}
