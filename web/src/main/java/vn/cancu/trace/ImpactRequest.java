package vn.cancu.trace;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Relation;

/**
 * What is supposed to change, and how far to look for what that affects.
 *
 * @param place the article, clause or point that changes; {@code null} when all of the document
 *     does
 * @param whole beside a place: whether mentions of the document as a whole count too
 * @param relations only along these; all when empty
 * @param steps citations away, 1 to {@link TraceRequest#MAX_DEPTH}
 * @param allTasks whether every task of a document that rests on it counts, not only those whose
 *     own words name it
 */
public record ImpactRequest(
    DocumentId of,
    @Nullable Pinpoint place,
    boolean whole,
    Set<Relation> relations,
    int steps,
    boolean allTasks) {

  public ImpactRequest {
    Objects.requireNonNull(of, "of");
    relations = Set.copyOf(relations);
    if (steps < 1 || steps > TraceRequest.MAX_DEPTH) {
      throw new IllegalArgumentException("steps: " + steps);
    }
  }

  /** Everything that names a document. */
  public static ImpactRequest of(DocumentId id) {
    return new ImpactRequest(id, null, false, Set.of(), 1, false);
  }
}
