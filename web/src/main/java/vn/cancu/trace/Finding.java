package vn.cancu.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the collection says to one mention in a draft.
 *
 * @param document the document meant, where the collection knows it
 * @param candidates documents it may be, where that is not certain
 */
public record Finding(
    DraftReader.Found found,
    Status status,
    @Nullable KnownDocument document,
    Validity validity,
    List<Remark> remarks,
    List<KnownDocument> candidates) {

  /** What the collection has of it. */
  public enum Status {
    /** Its text. */
    HELD,
    /** What other documents say of it. */
    NAMED,
    /** Nothing. */
    UNKNOWN,
    /** The words do not tell which document is meant. */
    UNIDENTIFIED,
    /** The draft names itself. */
    SELF
  }

  /** Something to look at again. */
  public enum Kind {
    /** Another date than the collection knows. */
    DATE,
    /** Another issuer than the collection knows. */
    ISSUER,
    /** No year, so that several documents may be meant. */
    YEAR_MISSING,
    /** The collection knows this number of other years only. */
    OTHER_YEAR,
    /** It was replaced or repealed. */
    ENDED,
    /** Parts of it were replaced or repealed. */
    PARTLY_ENDED
  }

  /**
   * A remark for the author.
   *
   * @param message Vietnamese sentence
   * @param expected what the collection knows instead, or {@code null}
   */
  public record Remark(Kind kind, String message, @Nullable String expected) {}

  public Finding {
    remarks = List.copyOf(remarks);
    candidates = List.copyOf(candidates);
  }
}
