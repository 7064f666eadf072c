package vn.cancu.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Mention;

/**
 * Whether a document is still in force, as far as the collection says so. Nothing is concluded from
 * silence: a document no text ends is {@link State#UNKNOWN}.
 *
 * @param since the day it ended or will end, where a text tells it; {@code null} otherwise and for
 *     a document that ended in part
 * @param causes the sentences that say so: those about the whole document first, then the newest
 */
public record Validity(State state, @Nullable LocalDate since, List<Cause> causes) {

  /** Nothing is said. */
  public static final Validity UNKNOWN = new Validity(State.UNKNOWN, null, List.of());

  /** What is known. */
  public enum State {
    /** No text says that it ended. */
    UNKNOWN,
    /** Some of its parts were replaced or repealed. */
    PARTLY,
    /** It will end on a day to come. */
    ENDING,
    /** It was replaced or repealed. */
    ENDED
  }

  /**
   * A sentence that ends a document or a part of it.
   *
   * @param by the document that says so
   * @param whole whether all of the document is meant
   * @param since from when, where a text tells it
   */
  public record Cause(
      KnownDocument by, Mention mention, boolean whole, @Nullable LocalDate since) {}

  public Validity {
    causes = List.copyOf(causes);
  }

  /** Whether a text says anything. */
  public boolean isKnown() {
    return state != State.UNKNOWN;
  }
}
