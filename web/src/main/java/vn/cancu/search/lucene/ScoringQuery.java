package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.RankingSettings;

/**
 * How well an entry answers a text: one flat disjunction of everything positive in the query,
 * scored clause by clause ({@link TermScores}). What matches at all is decided elsewhere.
 *
 * <table>
 *   <caption>Term by term</caption>
 *   <tr><td>query without any marks</td><td>folded syllables</td></tr>
 *   <tr><td>syllable with marks</td><td>½ · folded + ½ · accented: ½ where only the letters
 *       agree</td></tr>
 *   <tr><td>syllable without marks beside marked ones</td>
 *       <td>the same with one document frequency: as such it may be rare, and mean nothing</td></tr>
 *   <tr><td>long query</td><td>folded syllables but for the commonest: its pairs tell more than
 *       marks</td></tr>
 *   <tr><td>always</td><td>folded pairs, over headings too with less weight; a short
 *       query also as one phrase</td></tr>
 * </table>
 *
 * <p>A syllable or pair typed twice counts once: questions repeat their subject.
 */
final class ScoringQuery {

  /** Lucene refuses more than 1024 clauses; a clause of ours may hold two. */
  private static final int MOST_CLAUSES = 900;

  /** What a hit is given for a term, whatever its words. */
  record Bonus(Term term, double weight) {}

  /**
   * @param pairs of the words, each once
   */
  record Compiled(Query query, List<Bonus> bonuses, List<String> pairs) {

    Compiled {
      bonuses = List.copyOf(bonuses);
      pairs = List.copyOf(pairs);
    }
  }

  private final Level level;
  private final boolean numbered;
  private final QueryTerms terms;
  private final RankingSettings.Weights weights;
  private final IndexReader reader;
  private final KnownTerms known;
  private final BooleanQuery.Builder flat = new BooleanQuery.Builder();
  private final List<Bonus> bonuses = new ArrayList<>();
  private final Set<String> pairs = new LinkedHashSet<>();
  private int clauses;

  private ScoringQuery(
      Level level,
      boolean numbered,
      QueryTerms terms,
      RankingSettings.Weights weights,
      Snapshot snapshot) {
    this.level = level;
    this.numbered = numbered;
    this.terms = terms;
    this.weights = weights;
    this.reader = snapshot.reader();
    this.known = snapshot.terms();
  }

  /** The query for a level; empty when nothing in the text speaks for one entry before another. */
  static Optional<Compiled> of(
      vn.cancu.search.Query query,
      Level level,
      QueryTerms terms,
      RankingSettings.Weights weights,
      Snapshot snapshot)
      throws IOException {
    ScoringQuery scoring = new ScoringQuery(level, hasNumber(query), terms, weights, snapshot);
    scoring.add(query);
    return scoring.clauses == 0
        ? Optional.empty()
        : Optional.of(
            new Compiled(scoring.flat.build(), scoring.bonuses, List.copyOf(scoring.pairs)));
  }

  static boolean hasNumber(vn.cancu.search.Query query) {
    return switch (query) {
      case vn.cancu.search.Query.Number _ -> true;
      case vn.cancu.search.Query.All all -> all.parts().stream().anyMatch(ScoringQuery::hasNumber);
      case vn.cancu.search.Query.Any any -> any.parts().stream().anyMatch(ScoringQuery::hasNumber);
      case vn.cancu.search.Query.Words _,
          vn.cancu.search.Query.Phrase _,
          vn.cancu.search.Query.Everything _,
          vn.cancu.search.Query.Restriction _,
          vn.cancu.search.Query.Not _ ->
          false;
    };
  }

  private void add(vn.cancu.search.Query query) throws IOException {
    switch (query) {
      case vn.cancu.search.Query.Words words -> words(words);
      case vn.cancu.search.Query.Phrase phrase ->
          add(terms.phrase(phrase, QueryTerms.Names.of(Field.BODY, level)), 1, 1);
      case vn.cancu.search.Query.Number number -> number(number);
      case vn.cancu.search.Query.All all -> addAll(all.parts());
      case vn.cancu.search.Query.Any any -> addAll(any.parts());
      case vn.cancu.search.Query.Everything _,
          vn.cancu.search.Query.Restriction _,
          vn.cancu.search.Query.Not _ -> {}
    }
  }

  private void addAll(List<vn.cancu.search.Query> parts) throws IOException {
    for (vn.cancu.search.Query part : parts) {
      add(part);
    }
  }

  private void words(vn.cancu.search.Query.Words words) throws IOException {
    QueryTerms.Names body = QueryTerms.Names.of(Field.BODY, level);
    String text = QueryTerms.text(words);
    List<String> place = place(text);
    pairs.addAll(terms.pairs(text));
    words(words, body, 1);
    if (Field.HEAD.isOn(level)) {
      words(words, QueryTerms.Names.of(Field.HEAD, level), weights.headings());
    }
    if (Field.TITLE.isOn(level)) {
      double title = place.isEmpty() ? weights.title() : weights.titleBesidePlace();
      words(words, QueryTerms.Names.of(Field.TITLE, level), title);
    }
    int length = terms.syllables(text).size();
    if (length > 1 && length <= weights.shortQuery()) {
      add(new ConstantScoreQuery(inOrder(text, body)), weights.order(), 1);
    }
    for (String key : place) {
      bonus(
          new Term(Field.PLACE.on(level), key),
          numbered ? weights.placeBesideNumber() : weights.place());
    }
  }

  /** All words in their order; looked for only where all their pairs are, which is quick to see. */
  private Query inOrder(String text, QueryTerms.Names body) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> neighbours = terms.pairs(text);
    for (String pair : new LinkedHashSet<>(neighbours)) {
      all.add(known.query(new Term(body.pairs(), pair)), Occur.FILTER);
    }
    Query phrase = neighbours.size() == 1 ? null : terms.foldedPhrase(text, body);
    return phrase == null ? all.build() : all.add(phrase, Occur.FILTER).build();
  }

  private List<String> place(String text) {
    return Field.PLACE.isOn(level)
        ? PlaceMention.keys(terms.syllables(text).stream().map(Syllable::folded).toList())
        : List.of();
  }

  private void words(vn.cancu.search.Query.Words words, QueryTerms.Names names, double boost)
      throws IOException {
    if (boost == 0) {
      return;
    }
    String text = QueryTerms.text(words);
    Set<Syllable> syllables = new LinkedHashSet<>(terms.syllables(text));
    boolean marked = syllables.stream().anyMatch(Syllable::isMarked);
    boolean isLong = syllables.size() > weights.shortQuery();
    if (names.isBody() || syllables.size() == 1) {
      for (Syllable syllable : syllables) {
        if (!isLong || !isCommon(syllable, names)) {
          syllable(syllable, marked, isLong, names, boost);
        }
      }
    }
    for (String pair : new LinkedHashSet<>(terms.pairs(text))) {
      add(known.query(new Term(names.pairs(), pair)), boost * weights.pairs(), 1);
    }
    for (vn.cancu.search.Query.Word word : words.words()) {
      List<Query> others = terms.alternatives(word, names);
      if (!others.isEmpty()) {
        add(new DisjunctionMaxQuery(others, 0), boost * weights.pairs(), others.size());
      }
    }
  }

  /** In a long query such a syllable says nothing, and reading where it stands costs most. */
  private boolean isCommon(Syllable syllable, QueryTerms.Names names) throws IOException {
    int holding = known.docFreq(new Term(names.folded(), syllable.folded()));
    return holding > weights.commonSyllable() * reader.getDocCount(names.folded());
  }

  private void syllable(
      Syllable syllable, boolean markedQuery, boolean isLong, QueryTerms.Names names, double boost)
      throws IOException {
    Term accented = new Term(names.accented(), syllable.accented());
    Term folded = new Term(names.folded(), syllable.folded());
    double letters = weights.lettersOnly();
    if (!markedQuery || isLong) {
      add(known.query(folded), boost, 1);
    } else if (syllable.isMarked()) {
      add(known.query(folded), boost * letters, 1);
      add(known.query(accented), boost * (1 - letters), 1);
    } else {
      BlendedTermQuery.Builder both =
          new BlendedTermQuery.Builder()
              .add(folded, (float) (boost * letters))
              .add(accented, (float) (boost * (1 - letters)))
              .setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
      add(both.build(), 1, 2);
    }
  }

  private void number(vn.cancu.search.Query.Number number) throws IOException {
    List<String> fields = numberFields(level);
    for (String field : fields) {
      boolean own = fields.size() > 1 && field.equals(fields.getFirst());
      bonus(new Term(field, number.key()), own ? weights.ownNumber() : weights.citedNumber());
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

  private void bonus(Term term, double weight) throws IOException {
    add(new ConstantScoreQuery(known.query(term)), weight, 1);
    bonuses.add(new Bonus(term, weight));
  }

  private void add(@Nullable Query clause, double boost, int size) {
    if (clause != null && boost > 0 && clauses + size <= MOST_CLAUSES) {
      flat.add(QueryTerms.boosted(clause, boost), Occur.SHOULD);
      clauses += size;
    }
  }
}
