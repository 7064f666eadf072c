package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.index.Level;
import vn.cancu.search.ParsedQuery;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;

/** The tasks among the hits of a request, segment by segment. */
final class DueTasks {

  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Snapshot snapshot;
  private final RankingSettings settings;
  private final QueryTerms terms;
  private final Plan plan;
  private final List<LeafSearch> leaves;

  DueTasks(
      SearchRequest request,
      ParsedQuery parsed,
      Snapshot snapshot,
      RankingSettings settings,
      FacetQueries facets) {
    this.request = request.scope() == Scope.TASKS ? request : inTasks(request);
    this.parsed = parsed;
    this.snapshot = snapshot;
    this.settings = settings;
    terms = new QueryTerms(settings.longestQuery());
    plan = Plan.of(request, parsed.query());
    leaves = snapshot.search(facets, new TextMatch(parsed.query(), snapshot, terms, settings));
  }

  private static SearchRequest inTasks(SearchRequest request) {
    return request.withScope(Scope.TASKS).withCursor(request.cursor());
  }

  SearchRequest request() {
    return request;
  }

  List<LeafSearch> leaves() {
    return leaves;
  }

  FixedBitSet in(LeafSearch leaf) throws IOException {
    return leaf.hits(Level.TASK, plan);
  }

  /** Reads single tasks. */
  HitReader reader() throws IOException {
    return new HitReader(snapshot, leaves, new StoredRecords(snapshot.searcher()));
  }

  Snippets snippets() {
    return new Snippets(parsed.query(), terms, settings.snippet());
  }
}
