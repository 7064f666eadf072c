package vn.cancu.ingest;

import vn.cancu.document.LegalDocument;

/** Told of every input while a run goes on. */
public interface IngestProgress {

  /** The number of inputs is known. */
  void started(int inputs);

  /** One input was dealt with. */
  void input(String source, Outcome outcome);

  /** The run is over. */
  void finished(IngestReport report);

  /** What became of an input in this run. */
  sealed interface Outcome {

    /** It is in the index now. */
    record Indexed(String documentId, int tasks, int references) implements Outcome {

      static Indexed of(LegalDocument document) {
        return new Indexed(
            document.id().toString(), (int) document.tasks().count(), document.references().size());
      }
    }

    /** Its bytes are what they were. */
    record Unchanged() implements Outcome {}

    /** It cannot be used; the reason is bilingual. */
    record Rejected(String reason) implements Outcome {}

    /** It is gone, and so it left the index. */
    record Removed() implements Outcome {}
  }
}
