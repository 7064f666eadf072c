package vn.cancu.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;

/**
 * A document or provision near to another one, and why.
 *
 * @param documentId the document it is or stands in
 * @param provision anchor of the provision, {@code null} for a document
 * @param place breadcrumb of the provision
 * @param score from 0; comparable within one list only
 * @param cites whether it cites the other one
 * @param cited whether the other one cites it
 * @param sharedReferences documents both cite, the rarest first
 * @param sharedPhrases what both say, the most telling first
 */
public record Similar(
    DocumentId documentId,
    @Nullable String provision,
    @Nullable String type,
    @Nullable String number,
    @Nullable String title,
    @Nullable LocalDate issuedOn,
    @Nullable String place,
    double score,
    boolean cites,
    boolean cited,
    List<DocumentId> sharedReferences,
    List<String> sharedPhrases) {

  public Similar {
    sharedReferences = List.copyOf(sharedReferences);
    sharedPhrases = List.copyOf(sharedPhrases);
  }
}
