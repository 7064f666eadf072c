package vn.cancu.trace;

import java.util.Objects;
import java.util.Set;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;

/**
 * From where, which way and how far to trace.
 *
 * @param depth steps, 1 to {@value #MAX_DEPTH}
 * @param relations only along these; all when empty
 * @param types only to documents of these types (slugs) and to what lies on the way to them; all
 *     when empty
 * @param years the same by year of issue
 * @param limit how many documents at most, the first one not counted, 1 to {@value #MAX_LIMIT}
 */
public record TraceRequest(
    DocumentId from,
    Direction direction,
    int depth,
    Set<Relation> relations,
    Set<String> types,
    Set<Integer> years,
    int limit) {

  public static final int MAX_DEPTH = 5;
  public static final int DEFAULT_DEPTH = 2;
  public static final int MAX_LIMIT = 1000;
  public static final int DEFAULT_LIMIT = 200;

  public TraceRequest {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(direction, "direction");
    relations = Set.copyOf(relations);
    types = Set.copyOf(types);
    years = Set.copyOf(years);
    if (depth < 1 || depth > MAX_DEPTH) {
      throw new IllegalArgumentException("depth: " + depth);
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit: " + limit);
    }
  }

  /** A short trace both ways along everything. */
  public static TraceRequest of(DocumentId from) {
    return new TraceRequest(
        from, Direction.BOTH, DEFAULT_DEPTH, Set.of(), Set.of(), Set.of(), DEFAULT_LIMIT);
  }

  boolean isFiltered() {
    return !types.isEmpty() || !years.isEmpty();
  }
}
