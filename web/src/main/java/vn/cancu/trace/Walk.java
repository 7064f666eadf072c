package vn.cancu.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;

/**
 * Breadth first over the citations in one direction, so that every document is reached the shortest
 * way and a cycle ends where it meets what was reached before.
 */
final class Walk {

  /** More documents than this are not looked at, however many there are. */
  static final int MOST_VISITED = 20_000;

  /**
   * @param distance citations from the beginning
   * @param via the document before
   */
  record Reached(DocumentId id, int distance, DocumentId via) {}

  private final CitationGraph graph;
  private final TraceRequest request;
  private final boolean up;
  private final Map<DocumentId, Reached> reached = new LinkedHashMap<>();
  private final Set<Citation> citations = new LinkedHashSet<>();
  private boolean complete = true;

  Walk(CitationGraph graph, TraceRequest request, boolean up) {
    this.graph = graph;
    this.request = request;
    this.up = up;
    go();
  }

  private void go() {
    List<DocumentId> front = List.of(request.from());
    reached.put(request.from(), new Reached(request.from(), 0, request.from()));
    for (int distance = 1; distance <= request.depth() && !front.isEmpty(); distance++) {
      List<DocumentId> next = new ArrayList<>();
      for (DocumentId id : front) {
        step(id, distance, next);
      }
      front = next;
    }
    reached.remove(request.from());
  }

  private void step(DocumentId id, int distance, List<DocumentId> next) {
    for (Citation citation : up ? graph.from(id) : graph.to(id)) {
      DocumentId other = up ? citation.target() : citation.source();
      if (!request.relations().isEmpty() && !request.relations().contains(citation.relation())) {
        continue;
      }
      if (!reached.containsKey(other)) {
        if (reached.size() > MOST_VISITED) {
          complete = false;
          continue;
        }
        reached.put(other, new Reached(other, distance, id));
        next.add(other);
      }
      citations.add(citation);
    }
  }

  /** What was reached, nearest first, without the beginning. */
  Map<DocumentId, Reached> reached() {
    return reached;
  }

  Set<Citation> citations() {
    return citations;
  }

  boolean isComplete() {
    return complete;
  }

  boolean isUp() {
    return up;
  }
}
