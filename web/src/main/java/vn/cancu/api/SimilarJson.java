package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Similar;

/** Documents or provisions near to one, in JSON. */
record SimilarJson(String id, List<Item> similar) {

  /** One of them, and why. */
  record Item(
      String documentId,
      @Nullable String provision,
      @Nullable String number,
      @Nullable String type,
      @Nullable String title,
      @Nullable LocalDate issuedOn,
      @Nullable String place,
      String url,
      double score,
      Reason reason) {}

  /** What makes them alike. */
  record Reason(
      boolean cites, boolean cited, List<String> sharedReferences, List<String> sharedPhrases) {}

  static SimilarJson of(String id, List<Similar> similar) {
    return new SimilarJson(id, similar.stream().map(SimilarJson::item).toList());
  }

  private static Item item(Similar similar) {
    String anchor = similar.provision() == null ? "" : "#" + similar.provision();
    return new Item(
        similar.documentId().toString(),
        similar.provision(),
        similar.number(),
        similar.type(),
        similar.title(),
        similar.issuedOn(),
        similar.place(),
        "/van-ban/" + similar.documentId() + anchor,
        similar.score(),
        new Reason(
            similar.cites(),
            similar.cited(),
            similar.sharedReferences().stream().map(DocumentId::toString).toList(),
            similar.sharedPhrases()));
  }
}
