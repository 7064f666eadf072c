package vn.cancu.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.api.TraceParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.Relation;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;
import vn.cancu.search.Ending;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Mention;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.Direction;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.PinpointWords;
import vn.cancu.trace.TraceRequest;
import vn.cancu.trace.Validities;

/** Tells how a document stands among others. */
public final class Standings {

  /** Mentions looked at to tell which parts are named. */
  private static final int LOOKED_AT = 600;

  private static final int SAID = 5;

  private final SearchEngine engine;
  private final Catalogue catalogue;
  private final Validities validities;

  public Standings(SearchEngine engine, Catalogue catalogue, Validities validities) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.validities = validities;
  }

  /** Of a document, with its text where it is held. */
  Standing of(DocumentId id, @Nullable LegalDocument held) {
    CitationGraph graph = engine.citations();
    List<Citation> incoming = graph.to(id);
    List<Mention> mentions = mentions(incoming);
    int all = incoming.stream().mapToInt(Citation::mentions).sum();
    return new Standing(
        ValidityBadge.of(validities.of(id)),
        held == null ? null : Ending.effective(held).map(Wording::day).orElse(null),
        Links.trace(id),
        Links.trace(id) + "?view=diagram",
        Links.impact(id, null),
        ties(id, graph.from(id), true),
        ties(id, incoming, false),
        held == null ? List.of() : annexes(held),
        places(id, mentions),
        mentions.size() >= all);
  }

  private List<Mention> mentions(List<Citation> citations) {
    List<Mention> mentions = new ArrayList<>();
    for (Citation citation : citations) {
      if (mentions.size() < LOOKED_AT) {
        mentions.addAll(engine.mentions(citation, LOOKED_AT - mentions.size()));
      }
    }
    return mentions;
  }

  private static List<Standing.Tie> ties(DocumentId id, List<Citation> citations, boolean out) {
    Map<Relation, List<Citation>> byRelation = new EnumMap<>(Relation.class);
    citations.forEach(citation ->
        byRelation.computeIfAbsent(citation.relation(), _ -> new ArrayList<>()).add(citation));
    return byRelation.entrySet().stream()
        .map(entry -> tie(id, entry.getKey(), entry.getValue(), out))
        .toList();
  }

  private static Standing.Tie tie(
      DocumentId id, Relation relation, List<Citation> citations, boolean out) {
    TraceRequest request =
        new TraceRequest(
            id,
            out ? Direction.UP : Direction.DOWN,
            1,
            Set.of(relation),
            Set.of(),
            Set.of(),
            TraceRequest.DEFAULT_LIMIT);
    return new Standing.Tie(
        out ? RelationNames.of(relation) : RelationNames.passive(relation),
        Wording.count(citations.size()),
        Wording.count(citations.stream().mapToInt(Citation::mentions).sum()),
        Links.trace(id) + TraceParameters.write(request, TraceParameters.View.LIST),
        out ? null : search(id, relation));
  }

  private static String search(DocumentId id, Relation relation) {
    return Links.search(
        Links.with(
            Links.only(Scope.REFERENCES, Facet.REFERENCE, id.toString()),
            new Filter(Facet.RELATION, RelationNames.keyword(relation), false)));
  }

  private static List<Standing.Part> annexes(LegalDocument held) {
    return held.provisions().stream()
        .filter(provision -> provision.kind() == Provision.Kind.ANNEX)
        .map(provision ->
            new Standing.Part(provision.label(), provision.heading(), "#" + provision.id()))
        .toList();
  }

  private Map<String, Standing.Place> places(DocumentId id, List<Mention> mentions) {
    Map<String, List<Mention>> byAnchor = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String anchor = Links.anchor(mention.reference());
      if (anchor != null) {
        byAnchor.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(mention);
      }
    }
    Map<String, Standing.Place> places = new LinkedHashMap<>();
    byAnchor.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, List<Mention>> entry) -> -entry.getValue().size()))
        .forEach(entry -> places.put(entry.getKey(), place(id, entry.getKey(), entry.getValue())));
    return places;
  }

  private Standing.Place place(DocumentId id, String anchor, List<Mention> mentions) {
    return new Standing.Place(
        String.valueOf(PinpointWords.of(mentions.getFirst().reference())),
        anchor,
        mentions.size(),
        Links.impact(id, mentions.getFirst().reference().pinpoint()),
        mentions.stream()
            .limit(SAID)
            .map(mention ->
                new Standing.Said(
                    name(mention.source())
                        + (mention.place() == null ? "" : ", " + mention.place()),
                    mention.url(),
                    MentionView.sentence(mention)))
            .toList());
  }

  private String name(DocumentId id) {
    return catalogue.find(id).map(KnownDocument::label).orElse(id.toString());
  }
}
