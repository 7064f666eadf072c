package vn.cancu.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.api.TraceParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;
import vn.cancu.search.Citation;
import vn.cancu.search.Mention;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Direction;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Trace;
import vn.cancu.trace.TraceRequest;
import vn.cancu.trace.Validities;

/** What the page of a trace shows. */
record TraceView(
    String name,
    @Nullable String title,
    String documentHref,
    boolean held,
    @Nullable ValidityBadge validity,
    String view,
    String action,
    List<Option> directions,
    List<Option> depths,
    List<Option> relations,
    List<Option> types,
    List<Option> years,
    List<ResultsView.Choice> views,
    List<Export> exports,
    @Nullable Side up,
    @Nullable Side down,
    List<Row> rows,
    @Nullable TraceDiagram diagram,
    int count,
    int cycles,
    String leftOut,
    boolean complete,
    @Nullable String moreHref) {

  /** A value of the form. */
  record Option(String value, String label, boolean chosen) {}

  /** The same trace for another program. */
  record Export(String label, String href) {}

  /** One direction. */
  record Side(String heading, int count, List<TraceTree.Item> items) {}

  /** A citation of the table. */
  record Row(
      String source,
      String sourceHref,
      String relation,
      String target,
      String targetHref,
      boolean held,
      boolean cyclic,
      int count,
      @Nullable MentionView mention) {}

  static TraceView of(
      Trace trace, TraceParameters.View view, SearchEngine engine, Validities validities) {
    TraceRequest request = trace.request();
    boolean list = view == TraceParameters.View.LIST;
    TraceTree up = new TraceTree(trace, true, engine, validities);
    TraceTree down = new TraceTree(trace, false, engine, validities);
    ValidityBadge validity = ValidityBadge.of(validities.of(request.from()));
    return new TraceView(
        trace.from().label(),
        trace.from().number() == null ? null : trace.from().title(),
        Links.document(request.from()),
        trace.from().held(),
        validity.known() ? validity : null,
        TraceParameters.name(view),
        Links.trace(request.from()),
        directions(request),
        depths(request),
        relations(request.relations()),
        types(trace),
        years(trace),
        views(request, view),
        exports(request),
        request.direction() == Direction.DOWN
            ? null
            : new Side("Văn bản này dựa vào", up.size(), list ? up.items() : List.of()),
        request.direction() == Direction.UP
            ? null
            : new Side("Dựa vào văn bản này", down.size(), list ? down.items() : List.of()),
        view == TraceParameters.View.TABLE ? rows(trace, engine) : List.of(),
        view == TraceParameters.View.DIAGRAM ? TraceDiagram.of(trace) : null,
        trace.steps().size(),
        (int) trace.edges().stream().filter(Trace.Edge::cyclic).count(),
        Wording.count(trace.leftOut()),
        trace.complete(),
        trace.leftOut() > 0 && request.limit() < TraceRequest.MAX_LIMIT
            ? Links.trace(request.from()) + TraceParameters.write(more(request), view)
            : null);
  }

  private static TraceRequest more(TraceRequest request) {
    return new TraceRequest(
        request.from(),
        request.direction(),
        request.depth(),
        request.relations(),
        request.types(),
        request.years(),
        TraceRequest.MAX_LIMIT);
  }

  private static List<Option> directions(TraceRequest request) {
    Map<Direction, String> labels = new LinkedHashMap<>();
    labels.put(Direction.BOTH, "Cả hai chiều");
    labels.put(Direction.UP, "Ngược lên: căn cứ");
    labels.put(Direction.DOWN, "Xuôi xuống: văn bản dựa vào");
    return labels.entrySet().stream()
        .map(entry ->
            new Option(
                TraceParameters.name(entry.getKey()),
                entry.getValue(),
                entry.getKey() == request.direction()))
        .toList();
  }

  private static List<Option> depths(TraceRequest request) {
    List<Option> depths = new ArrayList<>();
    for (int depth = 1; depth <= TraceRequest.MAX_DEPTH; depth++) {
      depths.add(new Option(depth + "", depth + " bước", depth == request.depth()));
    }
    return depths;
  }

  /** All relations, some chosen. */
  static List<Option> relations(Set<Relation> chosen) {
    return Stream.of(Relation.values())
        .map(relation ->
            new Option(
                RelationNames.keyword(relation),
                RelationNames.of(relation),
                chosen.contains(relation)))
        .toList();
  }

  private static List<Option> types(Trace trace) {
    Map<String, String> names = new TreeMap<>();
    trace.request().types().forEach(type -> names.put(type, type));
    for (Trace.Step step : trace.steps()) {
      names.put(step.document().id().type(), step.document().type());
    }
    return names.entrySet().stream()
        .map(entry ->
            new Option(
                entry.getKey(), entry.getValue(), trace.request().types().contains(entry.getKey())))
        .toList();
  }

  private static List<Option> years(Trace trace) {
    Set<Integer> years = new TreeSet<>(trace.request().years());
    for (Trace.Step step : trace.steps()) {
      Integer year = step.document().year();
      if (year != null) {
        years.add(year);
      }
    }
    return new TreeSet<>(years)
        .descendingSet().stream()
            .map(year -> new Option(year + "", year + "", trace.request().years().contains(year)))
            .toList();
  }

  private static List<ResultsView.Choice> views(TraceRequest request, TraceParameters.View view) {
    return Stream.of(TraceParameters.View.values())
        .map(other ->
            new ResultsView.Choice(
                switch (other) {
                  case LIST -> "Danh sách";
                  case TABLE -> "Bảng";
                  case DIAGRAM -> "Sơ đồ";
                },
                null,
                other == view,
                Links.trace(request.from()) + TraceParameters.write(request, other)))
        .toList();
  }

  private static List<Export> exports(TraceRequest request) {
    return List.of(
        new Export("CSV", TraceParameters.api(request, TraceParameters.Format.CSV)),
        new Export("JSON", TraceParameters.api(request, TraceParameters.Format.JSON)),
        new Export("GraphML", TraceParameters.api(request, TraceParameters.Format.GRAPHML)),
        new Export("DOT", TraceParameters.api(request, TraceParameters.Format.DOT)));
  }

  private static List<Row> rows(Trace trace, SearchEngine engine) {
    Map<DocumentId, KnownDocument> documents = new LinkedHashMap<>();
    documents.put(trace.from().id(), trace.from());
    trace.steps().forEach(step -> documents.put(step.document().id(), step.document()));
    return trace.edges().stream().map(edge -> row(edge, documents, engine)).toList();
  }

  private static Row row(
      Trace.Edge edge, Map<DocumentId, KnownDocument> documents, SearchEngine engine) {
    Citation citation = edge.citation();
    List<Mention> mentions = engine.mentions(citation, 1);
    KnownDocument target = documents.get(citation.target());
    KnownDocument source = documents.get(citation.source());
    return new Row(
        source == null ? citation.source().toString() : source.label(),
        Links.document(citation.source()),
        RelationNames.of(citation.relation()),
        target == null ? citation.target().toString() : target.label(),
        Links.document(citation.target()),
        target != null && target.held(),
        edge.cyclic(),
        citation.mentions(),
        mentions.isEmpty() ? null : MentionView.of(mentions.getFirst()));
  }
}
