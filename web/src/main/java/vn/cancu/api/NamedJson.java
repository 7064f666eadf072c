package vn.cancu.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.NamedDocument;

/** A document the text of a search names, in JSON. */
record NamedJson(
    String id,
    String type,
    @Nullable String number,
    @Nullable String title,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    boolean held,
    long citations,
    String url) {

  static NamedJson of(NamedDocument named) {
    return new NamedJson(
        named.id().toString(),
        named.type(),
        named.number(),
        named.title(),
        named.issuedOn(),
        named.issuer(),
        named.held(),
        named.citations(),
        "/van-ban/" + named.id());
  }
}
