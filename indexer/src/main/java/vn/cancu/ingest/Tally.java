package vn.cancu.ingest;

import java.time.Duration;
import vn.cancu.ingest.IngestProgress.Outcome;

/** Counts what became of the inputs of one run. */
final class Tally {

  private int indexed;
  private int unchanged;
  private int rejected;
  private int removed;

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Indexed _ -> indexed++;
      case Outcome.Unchanged _ -> unchanged++;
      case Outcome.Rejected _ -> rejected++;
      case Outcome.Removed _ -> removed++;
    }
  }

  IngestReport report(Duration took) {
    return new IngestReport(
        indexed + unchanged + rejected, indexed, unchanged, rejected, removed, took);
  }
}
