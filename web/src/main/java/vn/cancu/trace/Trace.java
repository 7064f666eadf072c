package vn.cancu.trace;

import java.util.List;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Citation;

/**
 * What a trace found.
 *
 * @param from the document it began with
 * @param steps the other documents, nearest first, each once a side
 * @param edges the citations between them, each once
 * @param leftOut how many documents were found beyond the limit
 * @param complete whether {@code leftOut} is all there is; false when the trace itself was cut
 */
public record Trace(
    TraceRequest request,
    KnownDocument from,
    List<Step> steps,
    List<Edge> edges,
    int leftOut,
    boolean complete) {

  /**
   * A document on the way.
   *
   * @param distance how many citations away: negative towards the bases, positive towards those who
   *     rest on them
   * @param via the document from which it was reached first
   * @param passing whether it stands here only because the way to a wanted one leads over it
   */
  public record Step(KnownDocument document, int distance, DocumentId via, boolean passing) {}

  /**
   * A citation on the way.
   *
   * @param cyclic whether a chain of citations leads from its target back to its source
   */
  public record Edge(Citation citation, boolean cyclic) {}

  public Trace {
    steps = List.copyOf(steps);
    edges = List.copyOf(edges);
  }
}
