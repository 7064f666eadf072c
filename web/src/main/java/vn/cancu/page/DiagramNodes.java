package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.api.RelationNames;
import vn.cancu.api.TraceParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;
import vn.cancu.search.Citation;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Trace;
import vn.cancu.trace.TraceRequest;

/**
 * What is drawn of a trace. Beyond {@value #MOST} documents, those at the end of their way that one
 * document reaches by the same relation become one box, and what is still too much is left out.
 */
record DiagramNodes(List<Node> nodes, List<Arrow> arrows, int folded, int leftOut) {

  static final int MOST = 200;

  /** So few are not worth folding. */
  private static final int FEW = 3;

  /** A box: one document, or several. */
  record Node(
      List<DocumentId> members,
      String first,
      String second,
      String words,
      String href,
      String style) {}

  /** A citation between boxes. */
  record Arrow(
      DocumentId source, DocumentId target, Relation relation, boolean cyclic, String words) {}

  private record Group(DocumentId neighbour, Relation relation, boolean up) {}

  static DiagramNodes of(Trace trace) {
    Map<DocumentId, Trace.Step> steps = new LinkedHashMap<>();
    trace.steps().forEach(step -> steps.putIfAbsent(step.document().id(), step));
    Map<Group, List<Trace.Step>> groups =
        steps.size() > MOST ? groups(trace, steps) : new LinkedHashMap<>();
    groups.values().removeIf(members -> members.size() < FEW);
    Set<DocumentId> inGroups = new LinkedHashSet<>();
    groups.values().forEach(members -> members.forEach(m -> inGroups.add(m.document().id())));
    List<Node> nodes = new ArrayList<>();
    nodes.add(node(trace.from(), "root"));
    groups.forEach((group, members) -> nodes.add(node(trace, group, members)));
    for (Trace.Step step : steps.values()) {
      if (!inGroups.contains(step.document().id())) {
        nodes.add(node(step.document(), step.passing() ? "passing" : ""));
      }
    }
    List<Node> drawn = nodes.subList(0, Math.min(nodes.size(), MOST + 1));
    return new DiagramNodes(
        drawn,
        arrows(trace, steps, groups),
        inGroups.size(),
        nodes.subList(drawn.size(), nodes.size()).stream()
            .mapToInt(node -> node.members().size())
            .sum());
  }

  /** Documents with a single citation, by what it is. */
  private static Map<Group, List<Trace.Step>> groups(
      Trace trace, Map<DocumentId, Trace.Step> steps) {
    Map<DocumentId, List<Citation>> of = new HashMap<>();
    for (Trace.Edge edge : trace.edges()) {
      of.computeIfAbsent(edge.citation().source(), _ -> new ArrayList<>()).add(edge.citation());
      of.computeIfAbsent(edge.citation().target(), _ -> new ArrayList<>()).add(edge.citation());
    }
    Map<Group, List<Trace.Step>> groups = new LinkedHashMap<>();
    for (Trace.Step step : steps.values()) {
      DocumentId id = step.document().id();
      List<Citation> own = of.getOrDefault(id, List.of());
      if (own.size() == 1) {
        Citation citation = own.getFirst();
        boolean up = citation.target().equals(id);
        Group group =
            new Group(up ? citation.source() : citation.target(), citation.relation(), up);
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(step);
      }
    }
    return groups;
  }

  private static Node node(KnownDocument document, String style) {
    String words = document.number() != null ? document.number() : document.label();
    String date = Wording.dayOrNull(document.date());
    String second =
        document.number() == null
            ? date == null ? "" : date
            : document.type() + (date == null ? "" : " · " + date);
    String held = document.held() ? "" : ", chưa có trong kho";
    return new Node(
        List.of(document.id()),
        words,
        second,
        document.label() + (date == null ? "" : ", ngày " + date) + held,
        Links.document(document.id()),
        (document.held() ? "held " : "unheld ") + style);
  }

  private static Node node(Trace trace, Group group, List<Trace.Step> members) {
    String relation = RelationNames.of(group.relation());
    TraceRequest asked = trace.request();
    TraceRequest single =
        new TraceRequest(
            group.neighbour(),
            group.up() ? vn.cancu.trace.Direction.UP : vn.cancu.trace.Direction.DOWN,
            1,
            Set.of(group.relation()),
            asked.types(),
            asked.years(),
            asked.limit());
    return new Node(
        members.stream().map(step -> step.document().id()).toList(),
        members.size() + " văn bản",
        relation + " (mở danh sách)",
        members.size() + " văn bản, quan hệ: " + relation + "; mở danh sách",
        Links.trace(group.neighbour()) + TraceParameters.write(single, TraceParameters.View.LIST),
        "folded");
  }

  /** Each citation once; those of a group once for all its members. */
  private static List<Arrow> arrows(
      Trace trace, Map<DocumentId, Trace.Step> steps, Map<Group, List<Trace.Step>> groups) {
    Map<DocumentId, DocumentId> first = new HashMap<>();
    groups
        .values()
        .forEach(members ->
            members.forEach(m -> first.put(m.document().id(), members.getFirst().document().id())));
    Map<DocumentId, String> names = new HashMap<>();
    names.put(trace.from().id(), trace.from().label());
    steps.forEach((id, step) -> names.put(id, step.document().label()));
    Set<Arrow> arrows = new LinkedHashSet<>();
    for (Trace.Edge edge : trace.edges()) {
      Citation citation = edge.citation();
      boolean alone =
          first.getOrDefault(citation.source(), citation.source()).equals(citation.source())
              && first.getOrDefault(citation.target(), citation.target()).equals(citation.target());
      if (alone) {
        arrows.add(
            new Arrow(
                citation.source(),
                citation.target(),
                citation.relation(),
                edge.cyclic(),
                names.get(citation.source())
                    + " – "
                    + RelationNames.of(citation.relation()).toLowerCase(java.util.Locale.ROOT)
                    + " – "
                    + names.get(citation.target())
                    + (edge.cyclic() ? " (vòng dẫn chiếu)" : "")));
      }
    }
    return List.copyOf(arrows);
  }
}
