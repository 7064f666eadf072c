package vn.cancu.api;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;
import vn.cancu.search.Mention;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.PinpointWords;
import vn.cancu.trace.Trace;

/** A trace for other programs: a table of its mentions, or a graph. */
final class TraceExport {

  private static final int MENTIONS = 1000;

  private final Trace trace;
  private final SearchEngine engine;
  private final Map<DocumentId, KnownDocument> documents = new LinkedHashMap<>();
  private final Map<DocumentId, Integer> distances = new HashMap<>();

  TraceExport(Trace trace, SearchEngine engine) {
    this.trace = trace;
    this.engine = engine;
    documents.put(trace.from().id(), trace.from());
    distances.put(trace.from().id(), 0);
    for (Trace.Step step : trace.steps()) {
      documents.putIfAbsent(step.document().id(), step.document());
      distances.putIfAbsent(step.document().id(), step.distance());
    }
  }

  /** A row a mention. */
  Csv csv() {
    Csv csv =
        new Csv(
            "Mã văn bản viện dẫn",
            "Văn bản viện dẫn",
            "Bước",
            "Quan hệ",
            "Mã văn bản được viện dẫn",
            "Văn bản được viện dẫn",
            "Bước",
            "Có trong kho",
            "Ở đâu",
            "Điều khoản được viện dẫn",
            "Câu",
            "Địa chỉ");
    for (Trace.Edge edge : trace.edges()) {
      Citation citation = edge.citation();
      for (Mention mention : engine.mentions(citation, MENTIONS)) {
        row(csv, citation, mention);
      }
    }
    return csv;
  }

  private void row(Csv csv, Citation citation, Mention mention) {
    KnownDocument target = document(citation.target());
    csv.row(
        citation.source(),
        document(citation.source()).label(),
        distances.get(citation.source()),
        RelationNames.of(citation.relation()),
        citation.target(),
        target.label(),
        distances.get(citation.target()),
        target.held() ? "có" : "không",
        mention.place(),
        PinpointWords.of(mention.reference()),
        mention.sentence(),
        mention.url());
  }

  private KnownDocument document(DocumentId id) {
    KnownDocument known = documents.get(id);
    if (known == null) {
      throw new IllegalStateException("an edge to a document that is not there: " + id);
    }
    return known;
  }

  String graphMl() {
    GraphMLExporter<DocumentId, Trace.Edge> exporter = new GraphMLExporter<>(DocumentId::toString);
    for (String name : new String[] {"label", "type", "title", "issued", "issuer"}) {
      exporter.registerAttribute(
          name, GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    }
    exporter.registerAttribute(
        "held", GraphMLExporter.AttributeCategory.NODE, AttributeType.BOOLEAN);
    exporter.registerAttribute(
        "distance", GraphMLExporter.AttributeCategory.NODE, AttributeType.INT);
    exporter.registerAttribute(
        "relation", GraphMLExporter.AttributeCategory.EDGE, AttributeType.STRING);
    exporter.registerAttribute(
        "mentions", GraphMLExporter.AttributeCategory.EDGE, AttributeType.INT);
    exporter.registerAttribute(
        "cyclic", GraphMLExporter.AttributeCategory.EDGE, AttributeType.BOOLEAN);
    return write(
        exporter,
        citation -> RelationNames.keyword(citation.relation()),
        writer -> exporter.exportGraph(graph(), writer));
  }

  String dot() {
    DOTExporter<DocumentId, Trace.Edge> exporter =
        new DOTExporter<>(id -> '"' + id.toString() + '"');
    exporter.setGraphIdProvider(() -> "trace");
    return write(
        exporter,
        citation -> RelationNames.of(citation.relation()),
        writer -> exporter.exportGraph(graph(), writer));
  }

  private String write(
      BaseExporter<DocumentId, Trace.Edge> exporter,
      Function<Citation, String> relation,
      java.util.function.Consumer<StringWriter> export) {
    exporter.setVertexAttributeProvider(this::ofNode);
    exporter.setEdgeAttributeProvider(edge -> ofEdge(edge, relation.apply(edge.citation())));
    StringWriter writer = new StringWriter();
    export.accept(writer);
    return writer.toString();
  }

  private Graph<DocumentId, Trace.Edge> graph() {
    Graph<DocumentId, Trace.Edge> graph = new DirectedMultigraph<>(Trace.Edge.class);
    documents.keySet().forEach(graph::addVertex);
    for (Trace.Edge edge : trace.edges()) {
      graph.addEdge(edge.citation().source(), edge.citation().target(), edge);
    }
    return graph;
  }

  private Map<String, Attribute> ofNode(DocumentId id) {
    KnownDocument document = document(id);
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    put(attributes, "label", document.label());
    put(attributes, "type", document.type());
    put(attributes, "title", document.title());
    put(attributes, "issued", document.date());
    put(attributes, "issuer", document.issuer());
    attributes.put("held", DefaultAttribute.createAttribute(document.held()));
    attributes.put("distance", DefaultAttribute.createAttribute(distances.get(id)));
    return attributes;
  }

  private static void put(
      Map<String, Attribute> attributes,
      String name,
      @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      attributes.put(name, DefaultAttribute.createAttribute(value.toString()));
    }
  }

  private static Map<String, Attribute> ofEdge(Trace.Edge edge, String relation) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", DefaultAttribute.createAttribute(relation));
    attributes.put(
        "relation",
        DefaultAttribute.createAttribute(RelationNames.keyword(edge.citation().relation())));
    attributes.put("mentions", DefaultAttribute.createAttribute(edge.citation().mentions()));
    attributes.put("cyclic", DefaultAttribute.createAttribute(edge.cyclic()));
    return attributes;
  }
}
