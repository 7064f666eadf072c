package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import vn.cancu.analysis.SyllableBigramFilter;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Explanation.Kind;
import vn.cancu.search.Explanation.Part;

/**
 * What every clause of a {@link ScoringQuery} gave one entry, put together in words a reader knows:
 * neighbouring syllables whose pairs were found become the phrase they were typed as.
 */
final class ScoreParts {

  private final IndexSearcher searcher;
  private final LeafReaderContext leaf;
  private final int doc;
  private final Level level;
  private final Map<Term, Double> byTerm = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private List<List<Syllable>> typed = List.of();

  /**
   * @param doc the entry, numbered in its segment
   */
  ScoreParts(IndexSearcher searcher, LeafReaderContext leaf, int doc, Level level) {
    this.searcher = searcher;
    this.leaf = leaf;
    this.doc = doc;
    this.level = level;
  }

  /**
   * The parts of the score a query gives; they add up to it, but for the rounding of floats.
   *
   * @param words the syllables of the query's plain words, in the order typed
   */
  List<Part> of(Query scoring, List<List<Syllable>> words) throws IOException {
    typed = words;
    if (scoring instanceof BooleanQuery flat) {
      for (BooleanClause clause : flat.clauses()) {
        add(clause.query());
      }
    }
    for (Field field : new Field[] {Field.BODY, Field.HEAD, Field.TITLE}) {
      for (List<Syllable> run : field.isOn(level) ? words : List.<List<Syllable>>of()) {
        phrases(kind(field), QueryTerms.Names.of(field, level), run);
      }
    }
    byTerm.forEach((term, points) -> parts.add(new Part(Kind.TEXT, shown(term.text()), points)));
    return parts;
  }

  private static Kind kind(Field field) {
    return switch (field) {
      case HEAD -> Kind.HEADING;
      case TITLE -> Kind.TITLE;
      default -> Kind.TEXT;
    };
  }

  private void add(Query clause) throws IOException {
    double points = points(clause);
    if (points == 0) {
      return;
    }
    Query bare = clause instanceof BoostQuery boosted ? boosted.getQuery() : clause;
    switch (bare) {
      case TermQuery term -> byTerm.merge(term.getTerm(), points, Double::sum);
      case BlendedTermQuery both -> byTerm.merge(terms(both).getFirst(), points, Double::sum);
      case ConstantScoreQuery constant -> constant(constant.getQuery(), points);
      case DisjunctionMaxQuery others ->
          parts.add(new Part(Kind.SYNONYM, matching(others), points));
      default -> parts.add(new Part(Kind.PHRASE, words(bare), points));
    }
  }

  private void constant(Query query, double points) {
    if (!(query instanceof TermQuery term)) {
      parts.add(new Part(Kind.ORDER, inOrder(query), points));
      return;
    }
    String field = term.getTerm().field();
    Kind kind =
        field.endsWith(suffix(Field.OWN_NUMBER))
            ? Kind.OWN_NUMBER
            : field.endsWith(suffix(Field.CITED_NUMBER)) ? Kind.CITED_NUMBER : Kind.PLACE;
    parts.add(new Part(kind, kind == Kind.PLACE ? "" : term.getTerm().text(), points));
  }

  /**
   * The phrase, else the one pair there is: with more than two syllables pairs only stand guard.
   */
  private String inOrder(Query query) {
    String folded = shown(words(query));
    if (query instanceof BooleanQuery guarded) {
      for (BooleanClause clause : guarded) {
        folded = clause.query() instanceof PhraseQuery phrase ? words(phrase) : folded;
      }
    }
    String found = folded;
    return typed.stream()
        .filter(run -> found.equals(String.join(" ", run.stream().map(Syllable::folded).toList())))
        .map(ScoreParts::text)
        .findFirst()
        .orElse(found);
  }

  /** The name of a field without its level. */
  private static String suffix(Field field) {
    String name = field.on(Level.PROVISION);
    return name.substring(name.indexOf('.'));
  }

  private double points(Query clause) throws IOException {
    Scorer scorer =
        searcher.createWeight(searcher.rewrite(clause), ScoreMode.COMPLETE, 1).scorer(leaf);
    return scorer == null || scorer.iterator().advance(doc) != doc ? 0 : scorer.score();
  }

  private String matching(DisjunctionMaxQuery others) throws IOException {
    List<String> found = new ArrayList<>();
    for (Query other : others.getDisjuncts()) {
      if (points(other) > 0) {
        found.add(words(other));
      }
    }
    return String.join("; ", found);
  }

  private static String words(Query query) {
    return query instanceof PhraseQuery phrase
        ? String.join(" ", java.util.Arrays.stream(phrase.getTerms()).map(Term::text).toList())
        : String.join(" ", terms(query).stream().map(Term::text).toList());
  }

  /** The terms of a query; those without marks before those with. */
  private static List<Term> terms(Query query) {
    List<Term> terms = new ArrayList<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... consumed) {
            terms.addAll(List.of(consumed));
          }

          @Override
          public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
          }
        });
    terms.sort(java.util.Comparator.comparing(Term::field).reversed());
    return terms;
  }

  /** Cuts the typed words where a pair was not found and gives each piece its points. */
  private void phrases(Kind kind, QueryTerms.Names names, List<Syllable> typed) {
    int from = 0;
    double points = 0;
    for (int i = 0; i < typed.size(); i++) {
      points += taken(names.folded(), typed.get(i).folded());
      points += taken(names.accented(), typed.get(i).accented());
      double joined = 0;
      boolean isPair = false;
      if (i + 1 < typed.size()) {
        String pair =
            typed.get(i).folded() + SyllableBigramFilter.SEPARATOR + typed.get(i + 1).folded();
        isPair = byTerm.containsKey(new Term(names.pairs(), pair));
        joined = taken(names.pairs(), pair);
      }
      points += joined;
      if (!isPair) {
        if (points > 0) {
          parts.add(new Part(kind, text(typed.subList(from, i + 1)), points));
        }
        from = i + 1;
        points = 0;
      }
    }
  }

  private double taken(String field, String text) {
    Double points = byTerm.remove(new Term(field, text));
    return points == null ? 0 : points;
  }

  private static String text(List<Syllable> syllables) {
    return String.join(" ", syllables.stream().map(Syllable::accented).toList());
  }

  private static String shown(String term) {
    return term.replace(SyllableBigramFilter.SEPARATOR, ' ');
  }
}
