package vn.cancu.search.lucene;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cancu.search.DueCensus;
import vn.cancu.search.DueEngine;
import vn.cancu.search.Load;
import vn.cancu.search.LoadRequest;
import vn.cancu.search.Occurrence;
import vn.cancu.search.Occurrences;
import vn.cancu.search.QueryParser;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Timetable;
import vn.cancu.search.Undated;
import vn.cancu.search.UndatedHits;

/** The time of tasks, told from the columns of the newest commit. */
final class LuceneDueEngine implements DueEngine {

  private final LuceneSearchEngine engine;
  private final QueryParser parser;
  private final RankingSettings settings;
  private final Clock clock;

  LuceneDueEngine(
      LuceneSearchEngine engine, QueryParser parser, RankingSettings settings, Clock clock) {
    this.engine = engine;
    this.parser = parser;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public DueCensus census(SearchRequest request) {
    return engine.read(
        snapshot -> new DueAnswer(tasks(request, snapshot), snapshot.due()).census());
  }

  @Override
  public Occurrences occurrences(SearchRequest request, Timetable timetable) {
    return engine.read(snapshot ->
        new DueList(tasks(request, snapshot), snapshot.due(), timetable)
            .page(state(request, snapshot) + timetable.fingerprint()));
  }

  @Override
  public Map<LocalDate, List<Occurrence>> firstOfDays(
      SearchRequest request, Timetable timetable, int size) {
    return engine.read(snapshot ->
        new DueList(tasks(request, snapshot), snapshot.due(), timetable).firstOfDays(size));
  }

  @Override
  public UndatedHits undated(SearchRequest request, Undated which) {
    return engine.read(snapshot ->
        new UndatedList(tasks(request, snapshot), snapshot.due(), which)
            .page(state(request, snapshot) + which.fingerprint()));
  }

  @Override
  public Load load(LoadRequest request) {
    return engine.read(
        snapshot -> new LoadCounter(request, tasks(request.request(), snapshot), snapshot).count());
  }

  private String state(SearchRequest request, Snapshot snapshot) {
    return snapshot.generation() + "@" + request.today(clock) + "/";
  }

  private DueTasks tasks(SearchRequest request, Snapshot snapshot) {
    FacetQueries facets = new FacetQueries(request.today(clock));
    return new DueTasks(request, parser.parse(request), snapshot, settings, facets);
  }
}
