package vn.cancu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a hit answers a request and stands where it does.
 *
 * @param id id of the hit
 * @param score the score it is ordered by, the same as {@link Hit#score()}; 0 where the order is
 *     another one
 * @param parts what it consists of, the weightiest first; their points add up to the score
 * @param evidence how much of the typed words it has; {@code null} where no words were typed
 * @param details the same in the terms of the engine, down to its formulas; {@code null} where
 *     nothing was scored
 */
public record Explanation(
    String id,
    double score,
    List<Part> parts,
    @Nullable Evidence evidence,
    @Nullable Details details) {

  /** Where something counted. */
  public enum Kind {
    /** Words of its own text. */
    TEXT,
    /** Words of its headings and those above it; of its title, for a document. */
    HEADING,
    /** Words of the title of its document. */
    TITLE,
    /** All words one after the other. */
    ORDER,
    /** A typed phrase, or the words of a typed number. */
    PHRASE,
    /** Another way to write what was typed. */
    SYNONYM,
    /** It is the typed document, or stands in it. */
    OWN_NUMBER,
    /** It cites the typed document. */
    CITED_NUMBER,
    /** It is the typed article, clause or point. */
    PLACE,
    /** How much of the query its text has. */
    COVERAGE,
    /** How densely its best paragraph has it. */
    PASSAGE,
    /** Its document has ended, as the document named says: points are taken away. */
    ENDED
  }

  /**
   * One part of a score.
   *
   * @param words the words it is about, may be empty
   */
  public record Part(Kind kind, String words, double points) {}

  /**
   * How much of the typed words a hit must have and has.
   *
   * @param typed different syllables typed
   * @param required how many of them a hit of this request must have
   * @param missing the typed ones it does not have
   */
  public record Evidence(int typed, int required, List<String> missing) {

    public Evidence {
      missing = List.copyOf(missing);
    }

    public int found() {
      return typed - missing.size();
    }
  }

  /** A value and what it was worked out from. */
  public record Details(double value, String description, List<Details> details) {

    public Details {
      details = List.copyOf(details);
    }
  }

  public Explanation {
    parts = List.copyOf(parts);
  }
}
