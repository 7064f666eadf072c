package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Grouping;
import vn.cancu.search.Hit;
import vn.cancu.search.ParsedQuery;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;

/** One request answered from one snapshot. */
final class Answering {

  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Snapshot snapshot;
  private final RankingSettings settings;
  private final LocalDate today;
  private final QueryTerms terms;
  private final Plan plan;
  private final Level level;
  private final FacetQueries facetQueries;
  private final List<LeafSearch> leaves;
  private final StoredRecords records;
  private final Map<Integer, FixedBitSet> hits = new HashMap<>();

  Answering(
      SearchRequest request,
      ParsedQuery parsed,
      Snapshot snapshot,
      RankingSettings settings,
      LocalDate today)
      throws IOException {
    this.request = request;
    this.parsed = parsed;
    this.snapshot = snapshot;
    this.settings = settings;
    this.today = today;
    terms = new QueryTerms(settings.longestQuery());
    plan = Plan.of(request, parsed.query());
    level = Levels.of(request.scope());
    TextMatch text = new TextMatch(parsed.query(), snapshot, terms, settings);
    facetQueries = snapshot.facetQueries(request, today);
    leaves = snapshot.search(facetQueries, text);
    records = new StoredRecords(snapshot.searcher());
  }

  SearchResult answer(FacetLabels labels) throws IOException {
    Cursor cursor = Cursor.of(request, state());
    Cursor.Place after = cursor.read(request.cursor());
    Map<Scope, Long> totals = totals();
    GroupedPage page =
        GroupedPage.of(headings(), leaves, hits, this::ranking, after, request.size());
    Cursor.Place end = page.end();
    return new SearchResult(
        request,
        parsed.understoodAs(),
        parsed.notes(),
        totals.getOrDefault(request.scope(), 0L),
        totals,
        read(page.hits(), ranking(hits).isScored()),
        facets(labels),
        isGrouped() ? page.headings(new HeadingNames(snapshot)) : List.of(),
        end == null ? null : cursor.write(end));
  }

  /** The tasks that several documents plan, of which at least one is a hit. */
  RepeatedTasks repeated(boolean conflicts) throws IOException {
    Cursor cursor = Cursor.of(request, state() + (conflicts ? "!conflicts" : "!repeated"));
    Cursor.Place after = cursor.read(request.cursor());
    totals();
    return new Repetitions(snapshot, leaves, records)
        .among(hits, conflicts, cursor, after, request.size());
  }

  /** Other entries than tasks have no headings. */
  private boolean isGrouped() {
    return request.group() != null && level == Level.TASK;
  }

  /** One over everything, where none are asked for. */
  private List<Heading> headings() throws IOException {
    Grouping group = request.group();
    return group == null || !isGrouped()
        ? List.of(new Heading.Everything())
        : new Headings(request, snapshot, facetQueries, leaves, hits).all(group);
  }

  /** All hits, a stretch of {@code size} at a time. */
  LuceneListing list(int size, Runnable release) throws IOException {
    long total = totals().getOrDefault(request.scope(), 0L);
    HitReader reader = new HitReader(snapshot, leaves, records);
    return new LuceneListing(
        request.scope(), total, parsed.understoodAs(), ranking(hits), reader, size, release);
  }

  private Ranking ranking(Map<Integer, FixedBitSet> some) throws IOException {
    return new Ranking(
        level,
        request.sort(),
        plan,
        leaves,
        some,
        snapshot,
        records,
        settings.closerLook(),
        request.sort() == Sort.RELEVANCE ? scoring(level) : Optional.empty(),
        demotion());
  }

  /** The exact number of hits. */
  long total() throws IOException {
    long total = 0;
    for (LeafSearch leaf : leaves) {
      total += leaf.hits(level, plan).cardinality();
    }
    return total;
  }

  private Demotion demotion() throws IOException {
    return snapshot.repealed().on(today, settings.repealed());
  }

  /** Relative times change their meaning with the day, and so does what has ended. */
  private String state() throws IOException {
    boolean relative =
        plan.groups().stream()
                .anyMatch(
                    group -> group.values().stream().anyMatch(FacetQueries.RELATIVE::contains))
            || plan.excluded().stream()
                .anyMatch(filter -> FacetQueries.RELATIVE.contains(filter.value()));
    return snapshot.generation() + (relative ? "@" + today : "") + "~" + demotion().state();
  }

  private Map<Scope, Long> totals() throws IOException {
    Map<Scope, Long> totals = new EnumMap<>(Scope.class);
    for (Scope scope : Scope.values()) {
      long total = 0;
      for (LeafSearch leaf : leaves) {
        FixedBitSet found = leaf.hits(Levels.of(scope), plan);
        total += found.cardinality();
        if (scope == request.scope()) {
          hits.put(leaf.context().ord, found);
        }
      }
      totals.put(scope, total);
    }
    return totals;
  }

  private Optional<ScoringQuery.Compiled> scoring(Level of) throws IOException {
    return ScoringQuery.of(parsed.query(), of, terms, settings.weights(), snapshot);
  }

  private Weight weight(ScoringQuery.Compiled scoring) throws IOException {
    return snapshot
        .searcher()
        .createWeight(snapshot.searcher().rewrite(scoring.query()), ScoreMode.COMPLETE, 1);
  }

  private List<Hit> read(List<TopHits.Ranked> page, boolean scored) throws IOException {
    Snippets snippets = new Snippets(parsed.query(), terms, settings.snippet());
    HitReader reader = new HitReader(snapshot, leaves, records);
    Map<Integer, Integer> best = Map.of();
    Optional<ScoringQuery.Compiled> provisions =
        request.scope() == Scope.DOCUMENTS ? scoring(Level.PROVISION) : Optional.empty();
    if (provisions.isPresent()) {
      best =
          new BestPlaces(weight(provisions.get()), leaves)
              .of(page.stream().map(TopHits.Ranked::doc).toList());
    }
    List<Hit> read = new ArrayList<>();
    for (TopHits.Ranked hit : page) {
      double score = scored ? hit.key() : 0;
      read.add(reader.read(hit, score, request.scope(), snippets, best.get(hit.doc())));
    }
    return read;
  }

  private List<FacetCounts> facets(FacetLabels labels) throws IOException {
    FacetAnswer answer =
        new FacetAnswer(
            new FacetCounter(level, plan, leaves),
            labels,
            snapshot.reader().leaves(),
            settings.facetValues(),
            unit -> !facetQueries.groups().apply(unit).isEmpty());
    List<FacetCounts> counts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (request.facets().contains(facet)) {
        counts.add(answer.of(facet, snapshot.dictionary(facet), request.filters()));
      }
    }
    return counts;
  }
}
