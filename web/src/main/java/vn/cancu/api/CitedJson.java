package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.CitedDocument;
import vn.cancu.trace.Validities;

/** What is known of a document that is not held, in JSON. */
record CitedJson(
    String id,
    boolean held,
    String url,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    long citations,
    String citedBy,
    List<String> candidates,
    ValidityJson validity) {

  static CitedJson of(CitedDocument cited, Validities validities) {
    return new CitedJson(
        cited.id().toString(),
        cited.held(),
        "/van-ban/" + cited.id(),
        cited.type(),
        cited.number(),
        cited.name(),
        cited.date(),
        cited.issuer(),
        cited.citations(),
        "/api/v1/search?scope=references&reference=" + cited.id().toString().replace("/", "%2F"),
        cited.candidates().stream().map(DocumentId::toString).toList(),
        ValidityJson.of(validities.of(cited.id())));
  }
}
