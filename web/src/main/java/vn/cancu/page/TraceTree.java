package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;
import vn.cancu.search.Mention;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Trace;
import vn.cancu.trace.Validities;

/**
 * One side of a trace as nested lists: every document is unfolded once, where it was reached first;
 * elsewhere it is named only.
 */
final class TraceTree {

  /**
   * A document in the list.
   *
   * @param again whether it is unfolded elsewhere
   * @param cyclic whether a chain leads back to it
   * @param passing whether it only stands on the way to a wanted one
   */
  record Item(
      String name,
      String href,
      @Nullable String date,
      @Nullable String title,
      boolean held,
      @Nullable ValidityBadge validity,
      boolean again,
      boolean cyclic,
      boolean passing,
      List<Said> said,
      List<Item> children) {}

  /** What the one document does with the other, and in which words. */
  record Said(
      String relation, String keyword, int count, boolean cyclic, @Nullable MentionView mention) {}

  private final Trace trace;
  private final boolean up;
  private final SearchEngine engine;
  private final Validities validities;
  private final Map<DocumentId, Trace.Step> steps = new HashMap<>();
  private final Map<DocumentId, Map<DocumentId, List<Trace.Edge>>> edges = new HashMap<>();

  TraceTree(Trace trace, boolean up, SearchEngine engine, Validities validities) {
    this.trace = trace;
    this.up = up;
    this.engine = engine;
    this.validities = validities;
    for (Trace.Step step : trace.steps()) {
      if (step.distance() < 0 == up) {
        steps.put(step.document().id(), step);
      }
    }
    for (Trace.Edge edge : trace.edges()) {
      edges
          .computeIfAbsent(near(edge.citation()), _ -> new LinkedHashMap<>())
          .computeIfAbsent(far(edge.citation()), _ -> new ArrayList<>())
          .add(edge);
    }
  }

  private DocumentId near(Citation citation) {
    return up ? citation.source() : citation.target();
  }

  private DocumentId far(Citation citation) {
    return up ? citation.target() : citation.source();
  }

  int size() {
    return steps.size();
  }

  List<Item> items() {
    return below(trace.from().id(), 0);
  }

  private List<Item> below(DocumentId id, int distance) {
    List<Item> items = new ArrayList<>();
    if (distance == trace.request().depth()) {
      return items;
    }
    edges
        .getOrDefault(id, Map.of())
        .forEach((other, between) -> {
          Trace.Step step = steps.get(other);
          if (step != null && step.via().equals(id) && isNext(step, distance)) {
            items.add(item(step.document(), step.passing(), between, below(other, distance + 1)));
          } else if (step != null) {
            items.add(again(step.document(), between));
          } else if (other.equals(trace.from().id())) {
            items.add(again(trace.from(), between));
          }
        });
    return items;
  }

  private static boolean isNext(Trace.Step step, int distance) {
    return Math.abs(step.distance()) == distance + 1;
  }

  private Item item(
      KnownDocument document, boolean passing, List<Trace.Edge> between, List<Item> children) {
    ValidityBadge validity = ValidityBadge.of(validities.of(document.id()));
    return new Item(
        document.label(),
        Links.document(document.id()),
        Wording.dayOrNull(document.date()),
        document.number() == null ? null : document.title(),
        document.held(),
        validity.known() ? validity : null,
        false,
        between.stream().anyMatch(Trace.Edge::cyclic),
        passing,
        between.stream().map(edge -> said(edge, true)).toList(),
        children);
  }

  private Item again(KnownDocument document, List<Trace.Edge> between) {
    return new Item(
        document.label(),
        Links.document(document.id()),
        Wording.dayOrNull(document.date()),
        null,
        document.held(),
        null,
        true,
        between.stream().anyMatch(Trace.Edge::cyclic),
        false,
        between.stream().map(edge -> said(edge, false)).toList(),
        List.of());
  }

  private Said said(Trace.Edge edge, boolean quoted) {
    Citation citation = edge.citation();
    List<Mention> mentions = quoted ? engine.mentions(citation, 1) : List.of();
    return new Said(
        RelationNames.of(citation.relation()),
        RelationNames.keyword(citation.relation()),
        citation.mentions(),
        edge.cyclic(),
        mentions.isEmpty() ? null : MentionView.of(mentions.getFirst()));
  }
}
