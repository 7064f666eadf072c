package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Validities;

/** What the collection knows of a document, held or only named, in JSON. */
record KnownJson(
    String id,
    String label,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable String title,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    boolean held,
    long citations,
    List<String> candidates,
    ValidityJson validity,
    String url) {

  static KnownJson of(KnownDocument document, Validities validities) {
    return new KnownJson(
        document.id().toString(),
        document.label(),
        document.type(),
        document.number(),
        document.name(),
        document.title(),
        document.date(),
        document.issuer(),
        document.held(),
        document.citations(),
        document.candidates().stream().map(DocumentId::toString).toList(),
        ValidityJson.of(validities.of(document.id())),
        "/van-ban/" + document.id());
  }
}
