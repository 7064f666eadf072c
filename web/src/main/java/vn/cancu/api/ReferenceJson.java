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
 * @param pinpoint the first of {@code pinpoints}
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
    List<PinpointJson> pinpoints,
    String relation,
    @Nullable String targetId,
    List<String> candidates,
    boolean self,
    @Nullable String provision,
    @Nullable String sentence) {

  /**
   * Where in the cited document, under the names of the field.
   *
   * @param path the anchor of the place in the page of the document
   */
  record PinpointJson(
      @Nullable String dieu, @Nullable String khoan, @Nullable String diem, String path) {

    static PinpointJson of(Pinpoint pinpoint) {
      return new PinpointJson(
          pinpoint.article(), pinpoint.clause(), pinpoint.point(), pinpoint.path());
    }
  }

  static ReferenceJson of(Reference reference, @Nullable String sentence) {
    DocumentId target = reference.target();
    List<PinpointJson> pinpoints = reference.pinpoints().stream().map(PinpointJson::of).toList();
    return new ReferenceJson(
        reference.raw(),
        reference.line(),
        reference.type(),
        reference.number(),
        reference.name(),
        reference.date(),
        reference.issuer(),
        pinpoints.isEmpty() ? null : pinpoints.getFirst(),
        pinpoints,
        reference.relation().name().toLowerCase(Locale.ROOT),
        target == null ? null : target.toString(),
        reference.candidates().stream().map(DocumentId::toString).toList(),
        reference.self(),
        reference.provisionId(),
        sentence);
  }
}
