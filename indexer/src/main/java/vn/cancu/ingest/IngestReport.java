package vn.cancu.ingest;

import java.time.Duration;

/**
 * A run in numbers: {@code inputs = indexed + unchanged + rejected}.
 *
 * @param removed sources of earlier runs that are gone
 */
public record IngestReport(
    int inputs, int indexed, int unchanged, int rejected, int removed, Duration took) {

  public IngestReport {
    if (inputs != indexed + unchanged + rejected) {
      throw new IllegalArgumentException(
          "an input was lost: " + inputs + " != " + indexed + "+" + unchanged + "+" + rejected);
    }
  }

  /** Both runs as one. */
  public IngestReport plus(IngestReport other) {
    return new IngestReport(
        inputs + other.inputs,
        indexed + other.indexed,
        unchanged + other.unchanged,
        rejected + other.rejected,
        removed + other.removed,
        took.plus(other.took));
  }
}
