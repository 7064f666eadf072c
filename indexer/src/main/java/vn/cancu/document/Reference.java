package vn.cancu.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of another document (or of the document itself), with its place and sentence.
 *
 * @param raw the words, white space collapsed
 * @param type document type, such as "Nghị định"
 * @param number as printed, damage healed; {@code null} for a document known by name or whose
 *     number was left empty
 * @param name the name of a law or party document without a number, abbreviations written out
 * @param date only when printed at this mention
 * @param issuer canonical name of the issuing body, from the words or from the number's suffix
 * @param pinpoints the places in the cited document, in text order; none when it is cited as a
 *     whole
 * @param relation what this document does with it
 * @param target identity of the cited document; without a year where none is known; {@code null}
 *     when nothing identifies it
 * @param candidates ids it may be when {@code target} has no year
 * @param self whether the document names itself
 * @param provisionId the provision it stands in
 * @param sentence the sentence around it in the repaired text
 * @param line line of the file on which it starts
 * @param span the mention in the repaired text
 */
public record Reference(
    String raw,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable LocalDate date,
    @Nullable String issuer,
    List<Pinpoint> pinpoints,
    Relation relation,
    @Nullable DocumentId target,
    List<DocumentId> candidates,
    boolean self,
    @Nullable String provisionId,
    TextSpan sentence,
    int line,
    TextSpan span) {

  public Reference {
    pinpoints = List.copyOf(pinpoints);
    candidates = List.copyOf(candidates);
  }

  /** The first of the places; {@code null} when the document is cited as a whole. */
  public @Nullable Pinpoint pinpoint() {
    return pinpoints.isEmpty() ? null : pinpoints.getFirst();
  }
}
