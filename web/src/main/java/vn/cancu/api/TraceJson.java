package vn.cancu.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Trace;
import vn.cancu.trace.TraceRequest;
import vn.cancu.trace.Validities;

/** A trace in JSON: documents and, between them, citations with their sentences. */
record TraceJson(Asked query, List<Node> nodes, List<Edge> edges, int leftOut, boolean complete) {

  /** How many sentences of one citation are told at most; {@code mentions} has their number. */
  static final int MENTIONS = 10;

  /** The request as understood. */
  record Asked(
      String id,
      String direction,
      int depth,
      List<String> relation,
      List<String> type,
      List<Integer> year,
      int limit) {

    static Asked of(TraceRequest request) {
      return new Asked(
          request.from().toString(),
          TraceParameters.name(request.direction()),
          request.depth(),
          new TreeSet<>(request.relations()).stream().map(TraceParameters::name).toList(),
          List.copyOf(new TreeSet<>(request.types())),
          List.copyOf(new TreeSet<>(request.years())),
          request.limit());
    }
  }

  /** A document on the way; the first one has distance 0. */
  record Node(KnownJson document, int distance, @Nullable String via, boolean passing) {}

  /** That one document names another. */
  record Edge(
      String source,
      String target,
      String relation,
      int count,
      boolean cyclic,
      List<MentionJson> mentions) {}

  static TraceJson of(Trace trace, SearchEngine engine, Validities validities) {
    Map<DocumentId, Node> nodes = new LinkedHashMap<>();
    nodes.put(trace.from().id(), new Node(KnownJson.of(trace.from(), validities), 0, null, false));
    for (Trace.Step step : trace.steps()) {
      nodes.putIfAbsent(
          step.document().id(),
          new Node(
              KnownJson.of(step.document(), validities),
              step.distance(),
              step.via().toString(),
              step.passing()));
    }
    return new TraceJson(
        Asked.of(trace.request()),
        List.copyOf(nodes.values()),
        trace.edges().stream().map(edge -> edge(edge, engine)).toList(),
        trace.leftOut(),
        trace.complete());
  }

  private static Edge edge(Trace.Edge edge, SearchEngine engine) {
    Citation citation = edge.citation();
    return new Edge(
        citation.source().toString(),
        citation.target().toString(),
        TraceParameters.name(citation.relation()),
        citation.mentions(),
        edge.cyclic(),
        engine.mentions(citation, MENTIONS).stream().map(MentionJson::of).toList());
  }
}
