package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;

/**
 * A reference in JSON.
 *
 * @param provision id of the provision it stands in
 * @param sentence the sentence it stands in; {@code null} in a search hit, whose snippet shows it
 */
record ReferenceJson(
    String raw,
    int line,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable PinpointJson pinpoint,
    String relation,
    @Nullable String targetId,
    List<String> candidates,
    boolean self,
    @Nullable String provision,
    @Nullable String sentence) {

  /** Where in the cited document, under the names of the field. */
  record PinpointJson(@Nullable String dieu, @Nullable String khoan, @Nullable String diem) {

    static @Nullable PinpointJson of(@Nullable Pinpoint pinpoint) {
      return pinpoint == null
          ? null
          : new PinpointJson(pinpoint.article(), pinpoint.clause(), pinpoint.point());
    }
  }

  static ReferenceJson of(Reference reference, @Nullable String sentence) {
    DocumentId target = reference.target();
    return new ReferenceJson(
        reference.raw(),
        reference.line(),
        reference.type(),
        reference.number(),
        reference.name(),
        reference.date(),
        reference.issuer(),
        PinpointJson.of(reference.pinpoint()),
        reference.relation().name().toLowerCase(Locale.ROOT),
        target == null ? null : target.toString(),
        reference.candidates().stream().map(DocumentId::toString).toList(),
        reference.self(),
        reference.provisionId(),
        sentence);
  }
}
