package vn.cancu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;

/**
 * Which documents name which, as of one moment. A document that names itself is not in it, nor is a
 * mention that nothing identifies; an id without a year stays a node of its own.
 */
public final class CitationGraph {

  private static final Comparator<Citation> BY_TARGET =
      Comparator.comparing(Citation::relation).thenComparing(Citation::target);
  private static final Comparator<Citation> BY_SOURCE =
      Comparator.comparing(Citation::relation).thenComparing(Citation::source);

  private final Map<DocumentId, List<Citation>> from;
  private final Map<DocumentId, List<Citation>> to;
  private final List<Citation> endings;

  private CitationGraph(Collection<Citation> citations) {
    Map<DocumentId, List<Citation>> bySource = new HashMap<>();
    Map<DocumentId, List<Citation>> byTarget = new HashMap<>();
    List<Citation> ending = new ArrayList<>();
    for (Citation citation : citations) {
      if (citation.source().equals(citation.target())) {
        continue;
      }
      bySource.computeIfAbsent(citation.source(), _ -> new ArrayList<>()).add(citation);
      byTarget.computeIfAbsent(citation.target(), _ -> new ArrayList<>()).add(citation);
      if (citation.relation() == Relation.REPLACES || citation.relation() == Relation.REPEALS) {
        ending.add(citation);
      }
    }
    bySource.values().forEach(list -> list.sort(BY_TARGET));
    byTarget.values().forEach(list -> list.sort(BY_SOURCE));
    ending.sort(Comparator.comparing(Citation::target).thenComparing(BY_SOURCE));
    from = bySource;
    to = byTarget;
    endings = List.copyOf(ending);
  }

  /** The graph of these citations, each pair of documents at most once in one relation. */
  public static CitationGraph of(Collection<Citation> citations) {
    return new CitationGraph(citations);
  }

  /** What a document names, by relation, then by id. */
  public List<Citation> from(DocumentId source) {
    return List.copyOf(from.getOrDefault(source, List.of()));
  }

  /** Who names a document, by relation, then by id. */
  public List<Citation> to(DocumentId target) {
    return List.copyOf(to.getOrDefault(target, List.of()));
  }

  /** All that replace or repeal, by target. */
  public List<Citation> endings() {
    return endings;
  }
}
