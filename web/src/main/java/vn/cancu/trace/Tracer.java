package vn.cancu.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;
import vn.cancu.search.SearchEngine;

/** Follows citations from a document. Safe for use by several threads. */
public final class Tracer {

  private final SearchEngine engine;
  private final Catalogue catalogue;

  public Tracer(SearchEngine engine, Catalogue catalogue) {
    this.engine = engine;
    this.catalogue = catalogue;
  }

  /** What is found; empty when the collection does not know the document it is to begin with. */
  public Optional<Trace> trace(TraceRequest request) {
    return catalogue.find(request.from()).map(from -> trace(request, from));
  }

  private Trace trace(TraceRequest request, KnownDocument from) {
    CitationGraph graph = engine.citations();
    List<Walk> walks = new ArrayList<>();
    if (request.direction().goesUp()) {
      walks.add(new Walk(graph, request, true));
    }
    if (request.direction().goesDown()) {
      walks.add(new Walk(graph, request, false));
    }
    List<Trace.Step> wanted = inTurn(walks, request);
    List<Trace.Step> shown = wanted.subList(0, Math.min(request.limit(), wanted.size()));
    List<Trace.Step> steps = withWays(shown, walks);
    Set<DocumentId> ids = new LinkedHashSet<>(List.of(request.from()));
    steps.forEach(step -> ids.add(step.document().id()));
    return new Trace(
        request,
        from,
        steps,
        edges(walks, ids),
        wanted.size() - shown.size(),
        walks.stream().allMatch(Walk::isComplete));
  }

  /** The documents asked for, nearest first, both sides in turn. */
  private List<Trace.Step> inTurn(List<Walk> walks, TraceRequest request) {
    List<Trace.Step> wanted = new ArrayList<>();
    for (int distance = 1; distance <= request.depth(); distance++) {
      for (Walk walk : walks) {
        for (Walk.Reached reached : walk.reached().values()) {
          if (reached.distance() == distance && (!request.isFiltered() || fits(reached, request))) {
            wanted.add(step(walk, reached, false));
          }
        }
      }
    }
    return wanted;
  }

  private boolean fits(Walk.Reached reached, TraceRequest request) {
    if (!request.types().isEmpty() && !request.types().contains(reached.id().type())) {
      return false;
    }
    if (request.years().isEmpty()) {
      return true;
    }
    Integer year = KnownDocument.yearIn(reached.id());
    Integer known = year != null ? year : catalogue.get(reached.id()).year();
    return known != null && request.years().contains(known);
  }

  private Trace.Step step(Walk walk, Walk.Reached reached, boolean passing) {
    int distance = walk.isUp() ? -reached.distance() : reached.distance();
    return new Trace.Step(catalogue.get(reached.id()), distance, reached.via(), passing);
  }

  /** With what the ways to them lead over, nearest first. */
  private List<Trace.Step> withWays(List<Trace.Step> shown, List<Walk> walks) {
    List<Trace.Step> all = new ArrayList<>();
    for (Walk walk : walks) {
      Map<DocumentId, Trace.Step> side = new LinkedHashMap<>();
      for (Trace.Step step : shown) {
        if (step.distance() < 0 == walk.isUp()) {
          side.put(step.document().id(), step);
        }
      }
      for (Trace.Step step : List.copyOf(side.values())) {
        Walk.Reached before = walk.reached().get(step.via());
        while (before != null && !side.containsKey(before.id())) {
          side.put(before.id(), step(walk, before, true));
          before = walk.reached().get(before.via());
        }
      }
      all.addAll(side.values());
    }
    all.sort(Comparator.comparingInt(step -> Math.abs(step.distance())));
    return all;
  }

  private static List<Trace.Edge> edges(List<Walk> walks, Set<DocumentId> ids) {
    Set<Citation> among = new LinkedHashSet<>();
    for (Walk walk : walks) {
      for (Citation citation : walk.citations()) {
        if (ids.contains(citation.source()) && ids.contains(citation.target())) {
          among.add(citation);
        }
      }
    }
    Map<DocumentId, Integer> groups = strongGroups(among);
    return among.stream()
        .map(citation ->
            new Trace.Edge(
                citation,
                Objects.equals(groups.get(citation.source()), groups.get(citation.target()))))
        .toList();
  }

  /** A number for every document; two that lead to each other have the same. */
  private static Map<DocumentId, Integer> strongGroups(Set<Citation> citations) {
    Graph<DocumentId, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
    for (Citation citation : citations) {
      graph.addVertex(citation.source());
      graph.addVertex(citation.target());
      graph.addEdge(citation.source(), citation.target());
    }
    Map<DocumentId, Integer> groups = new HashMap<>();
    int number = 0;
    for (Set<DocumentId> group :
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      for (DocumentId id : group) {
        groups.put(id, number);
      }
      number++;
    }
    return groups;
  }
}
