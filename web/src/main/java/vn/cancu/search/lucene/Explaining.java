package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.index.Level;
import vn.cancu.search.Explanation;
import vn.cancu.search.Explanation.Details;
import vn.cancu.search.Explanation.Part;
import vn.cancu.search.ParsedQuery;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/** Takes the score of one hit apart, by the same queries that made it. */
final class Explaining {

  private static final double NOTHING = 1e-9;

  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Snapshot snapshot;
  private final RankingSettings settings;
  private final QueryTerms terms;
  private final Plan plan;
  private final Level level;
  private final TextMatch text;
  private final List<LeafSearch> leaves;
  private final LocalDate today;

  Explaining(
      SearchRequest request,
      ParsedQuery parsed,
      Snapshot snapshot,
      RankingSettings settings,
      LocalDate today) {
    this.request = request;
    this.parsed = parsed;
    this.snapshot = snapshot;
    this.settings = settings;
    this.today = today;
    terms = new QueryTerms(settings.longestQuery());
    plan = Plan.of(request, parsed.query());
    level = Levels.of(request.scope());
    text = new TextMatch(parsed.query(), snapshot, terms, settings);
    leaves = snapshot.search(snapshot.facetQueries(request, today), text);
  }

  /** Empty when nothing with this id answers the request. */
  Optional<Explanation> explain(String id) throws IOException {
    Optional<ScoringQuery.Compiled> scoring =
        request.sort() == Sort.RELEVANCE
            ? ScoringQuery.of(parsed.query(), level, terms, settings.weights(), snapshot)
            : Optional.empty();
    Explanation best = null;
    for (int doc : new HitFinder(snapshot, leaves).find(id, level)) {
      if (isHit(doc)) {
        Explanation found = scoring.isEmpty() ? unscored(id, doc) : of(id, doc, scoring.get());
        best = best == null || found.score() > best.score() ? found : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private LeafSearch leaf(int doc) {
    List<LeafReaderContext> contexts = leaves.stream().map(LeafSearch::context).toList();
    return leaves.get(ReaderUtil.subIndex(doc, contexts));
  }

  private boolean isHit(int doc) throws IOException {
    LeafSearch leaf = leaf(doc);
    return leaf.hits(level, plan).get(doc - leaf.context().docBase);
  }

  private Explanation unscored(String id, int doc) throws IOException {
    return new Explanation(id, 0, List.of(), evidence(doc), null);
  }

  private Explanation of(String id, int doc, ScoringQuery.Compiled scoring) throws IOException {
    LeafSearch leaf = leaf(doc);
    Weight weight =
        snapshot
            .searcher()
            .createWeight(snapshot.searcher().rewrite(scoring.query()), ScoreMode.COMPLETE, 1);
    TopHits.Ranked plain = new TopHits.Ranked(score(leaf, doc, scoring), doc);
    ScoreParts parts =
        new ScoreParts(snapshot.searcher(), leaf.context(), doc - leaf.context().docBase, level);
    List<Part> all = new ArrayList<>(parts.of(scoring.query(), words()));
    List<Part> looked = isLookedAt(plain, scoring) ? lookedAt(plain, scoring) : List.of();
    all.addAll(looked);
    Optional<Part> lowered = lowered(plain, leaf);
    lowered.ifPresent(all::add);
    double score =
        looked.isEmpty()
            ? plain.key()
            : closerLook(scoring, 1, 1).of(List.of(plain)).getFirst().key();
    org.apache.lucene.search.Explanation lucene =
        weight.explain(leaf.context(), doc - leaf.context().docBase);
    all.removeIf(part -> Math.abs(part.points()) < NOTHING);
    all.sort(Comparator.comparingDouble(Part::points).reversed());
    return new Explanation(id, score, all, evidence(doc), details(score, looked, lowered, lucene));
  }

  private Demotion demotion() throws IOException {
    return snapshot.repealed().on(today, settings.repealed());
  }

  /** What an entry of a document that has ended is left without. */
  private Optional<Part> lowered(TopHits.Ranked hit, LeafSearch leaf) throws IOException {
    if (!demotion().isLowered(hit.doc())) {
      return Optional.empty();
    }
    int base = leaf.context().docBase;
    int document =
        level == Level.DOCUMENT
            ? hit.doc()
            : base + leaf.tree().holder(hit.doc() - base, Level.DOCUMENT);
    String by = snapshot.repealed().by(snapshot.library().head(document).id());
    double words = hit.key() / demotion().of(hit.doc());
    return Optional.of(new Part(Explanation.Kind.ENDED, by, hit.key() - words));
  }

  /** Scored as a search does it: another way to add may round otherwise. */
  private double score(LeafSearch leaf, int doc, ScoringQuery.Compiled scoring) throws IOException {
    FixedBitSet one = new FixedBitSet(leaf.tree().size());
    one.set(doc - leaf.context().docBase);
    TopHits top = new TopHits(1, null);
    new TermScores(scoring.query(), snapshot.searcher(), demotion()).rank(leaf.context(), one, top);
    return top.ranked().getFirst().key();
  }

  private boolean isLookedAt(TopHits.Ranked hit, ScoringQuery.Compiled scoring) throws IOException {
    int window = settings.closerLook().hits();
    if (level != Level.PROVISION || window == 0) {
      return false;
    }
    TopHits top = new TopHits(window, null);
    TermScores scores = new TermScores(scoring.query(), snapshot.searcher(), demotion());
    for (LeafSearch leaf : leaves) {
      FixedBitSet hits = leaf.hits(level, plan);
      if (!hits.scanIsEmpty()) {
        scores.rank(leaf.context(), hits, top);
      }
    }
    return top.ranked().stream().anyMatch(ranked -> ranked.doc() == hit.doc());
  }

  /** What each of the two measures of the closer look added: it is asked with one at a time. */
  private List<Part> lookedAt(TopHits.Ranked hit, ScoringQuery.Compiled scoring)
      throws IOException {
    double coverage = closerLook(scoring, 1, 0).of(List.of(hit)).getFirst().key() - hit.key();
    double passage = closerLook(scoring, 0, 1).of(List.of(hit)).getFirst().key() - hit.key();
    return List.of(
        new Part(Explanation.Kind.COVERAGE, "", coverage),
        new Part(Explanation.Kind.PASSAGE, "", passage));
  }

  private CloserLook closerLook(ScoringQuery.Compiled scoring, int coverage, int passage)
      throws IOException {
    RankingSettings.CloserLook whole = settings.closerLook();
    return new CloserLook(
        snapshot,
        new StoredRecords(snapshot.searcher()),
        new RankingSettings.CloserLook(
            whole.hits(),
            coverage * whole.coverage(),
            passage * whole.passage(),
            whole.passageLength()),
        scoring,
        demotion());
  }

  private static Details details(
      double score,
      List<Part> looked,
      Optional<Part> lowered,
      org.apache.lucene.search.Explanation lucene) {
    if (looked.isEmpty() && lowered.isEmpty()) {
      return details(lucene);
    }
    List<Details> parts = new ArrayList<>(List.of(details(lucene)));
    for (Part part : looked) {
      boolean all = part.kind() == Explanation.Kind.COVERAGE;
      String measure = all ? "coverage of the text" : "densest paragraph";
      parts.add(new Details(part.points(), "closer look: " + measure, List.of()));
    }
    lowered.ifPresent(
        part -> parts.add(new Details(part.points(), "its document has ended", List.of())));
    return new Details(score, "sum of:", parts);
  }

  private static Details details(org.apache.lucene.search.Explanation lucene) {
    return new Details(
        lucene.getValue().doubleValue(),
        lucene.getDescription(),
        Arrays.stream(lucene.getDetails()).map(Explaining::details).toList());
  }

  private List<List<Syllable>> words() {
    return TypedWords.of(parsed.query()).stream()
        .map(words -> terms.syllables(QueryTerms.text(words)))
        .toList();
  }

  private Explanation.@Nullable Evidence evidence(int doc) throws IOException {
    return new EvidenceOf(leaf(doc), doc, level, terms).of(parsed.query(), text.on(level));
  }
}
