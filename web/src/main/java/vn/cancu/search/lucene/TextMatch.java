package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.RankingSettings;

/**
 * Which entries a query matches, apart from how well. Words match by a minimum of evidence: a share
 * of the different syllables typed, where another way to write a word stands for all its syllables;
 * where no entry of the level has it, whatever the best one has is enough, within bounds.
 */
final class TextMatch {

  private final vn.cancu.search.Query query;
  private final Snapshot snapshot;
  private final QueryTerms terms;
  private final RankingSettings settings;
  private final Map<Level, Matcher> byLevel = new EnumMap<>(Level.class);
  private final Map<vn.cancu.search.Query.Words, SyllableCounts> counts = new HashMap<>();

  TextMatch(
      vn.cancu.search.Query query, Snapshot snapshot, QueryTerms terms, RankingSettings settings) {
    this.query = query;
    this.snapshot = snapshot;
    this.terms = terms;
    this.settings = settings;
  }

  Matcher on(Level level) throws IOException {
    Matcher known = byLevel.get(level);
    if (known == null) {
      known = matcher(query, level);
      byLevel.put(level, known);
    }
    return known;
  }

  private Matcher matcher(vn.cancu.search.Query part, Level level) throws IOException {
    QueryTerms.Names body = QueryTerms.Names.of(Field.BODY, level);
    return switch (part) {
      case vn.cancu.search.Query.Everything _ -> new Matcher.Everything();
      case vn.cancu.search.Query.Words words -> evidence(words, level, List.of());
      case vn.cancu.search.Query.Phrase phrase -> found(terms.phrase(phrase, body));
      case vn.cancu.search.Query.Number number -> found(number(number, level));
      case vn.cancu.search.Query.Restriction restriction ->
          new Matcher.Having(restriction.facet(), restriction.value());
      case vn.cancu.search.Query.All all -> all(all, level, body);
      case vn.cancu.search.Query.Any any -> new Matcher.Any(matchers(any.parts(), level));
      case vn.cancu.search.Query.Not not -> new Matcher.Not(matcher(not.part(), level));
    };
  }

  /**
   * Beside a number, words that name a place in that document only order its provisions; beside a
   * phrase, as many words are asked for as some entry with the phrase has.
   */
  private Matcher all(vn.cancu.search.Query.All all, Level level, QueryTerms.Names body)
      throws IOException {
    boolean numbered = false;
    List<Query> phrases = new ArrayList<>();
    for (vn.cancu.search.Query part : all.parts()) {
      numbered |= part instanceof vn.cancu.search.Query.Number;
      Query phrase =
          part instanceof vn.cancu.search.Query.Phrase typed ? terms.phrase(typed, body) : null;
      if (phrase != null) {
        phrases.add(phrase);
      }
    }
    List<Matcher> matchers = new ArrayList<>();
    for (vn.cancu.search.Query part : all.parts()) {
      if (!(part instanceof vn.cancu.search.Query.Words words)) {
        matchers.add(matcher(part, level));
      } else if (!numbered || !namesPlace(words)) {
        matchers.add(evidence(words, level, phrases));
      }
    }
    return new Matcher.All(matchers);
  }

  private boolean namesPlace(vn.cancu.search.Query.Words words) {
    return !PlaceMention.keys(
            terms.syllables(QueryTerms.text(words)).stream().map(Syllable::folded).toList())
        .isEmpty();
  }

  private List<Matcher> matchers(List<vn.cancu.search.Query> parts, Level level)
      throws IOException {
    List<Matcher> matchers = new ArrayList<>();
    for (vn.cancu.search.Query part : parts) {
      matchers.add(matcher(part, level));
    }
    return matchers;
  }

  /** A part without letters and digits restricts nothing. */
  private Matcher found(@Nullable Query part) throws IOException {
    return part == null ? new Matcher.Everything() : new Matcher.Found(weight(part));
  }

  private Weight weight(Query part) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    return searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private Matcher evidence(vn.cancu.search.Query.Words words, Level level, List<Query> beside)
      throws IOException {
    SyllableCounts counts = counts(words);
    return counts.syllables() == 0
        ? new Matcher.Everything()
        : new Matcher.Enough(counts, required(counts, level, beside));
  }

  private SyllableCounts counts(vn.cancu.search.Query.Words words) throws IOException {
    SyllableCounts known = counts.get(words);
    if (known == null) {
      known = new SyllableCounts(snapshot, ways(words));
      counts.put(words, known);
    }
    return known;
  }

  /** The different syllables, and the other ways to write their words on every level. */
  private Map<String, Set<Weight>> ways(vn.cancu.search.Query.Words words) throws IOException {
    Map<String, Set<Weight>> ways = new LinkedHashMap<>();
    for (vn.cancu.search.Query.Word word : words.words()) {
      Set<Weight> others = alternatives(word);
      for (Syllable syllable : terms.syllables(word.text())) {
        if (ways.size() < settings.longestQuery()) {
          ways.computeIfAbsent(syllable.folded(), folded -> new LinkedHashSet<>()).addAll(others);
        }
      }
    }
    return ways;
  }

  private Set<Weight> alternatives(vn.cancu.search.Query.Word word) throws IOException {
    Set<Weight> alternatives = new LinkedHashSet<>();
    for (Level level : word.alternatives().isEmpty() ? new Level[0] : Level.values()) {
      for (Query other : terms.alternatives(word, QueryTerms.Names.of(Field.BODY, level))) {
        alternatives.add(weight(other));
      }
    }
    return alternatives;
  }

  /** The minimum, or what the best entry has where none has the minimum. */
  private int required(SyllableCounts counts, Level level, List<Query> beside) throws IOException {
    List<Weight> others = new ArrayList<>();
    for (Query query : beside) {
      others.add(weight(query));
    }
    int required = settings.required(counts.syllables());
    int least = Math.min(required, settings.least(counts.syllables()));
    while (required > least && !counts.isFound(required, level, others)) {
      required--;
    }
    return required;
  }

  /** A document's own number, a place that cites it, or at least the words of the number. */
  private Query number(vn.cancu.search.Query.Number number, Level level) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ScoringQuery.numberFields(level)
        .forEach(field -> any.add(new TermQuery(new Term(field, number.key())), Occur.SHOULD));
    Query words = ScoringQuery.numberWords(number, level, terms);
    if (words != null) {
      any.add(words, Occur.SHOULD);
    }
    return any.build();
  }
}
