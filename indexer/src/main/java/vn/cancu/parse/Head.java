package vn.cancu.parse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.TextSpan;

/**
 * What stands above the body of a document.
 *
 * @param numberLine line with the document's own number
 * @param title lines of the title
 * @param end offset after the last line of the head
 */
record Head(
    @Nullable String number,
    @Nullable String type,
    @Nullable String issuer,
    @Nullable String place,
    @Nullable LocalDate issuedOn,
    @Nullable String heading,
    @Nullable TextSpan numberLine,
    @Nullable TextSpan title,
    int end) {

  /** No head: what it would say is known from elsewhere. */
  static final Head NONE = new Head(null, null, null, null, null, null, null, null, 0);
}
