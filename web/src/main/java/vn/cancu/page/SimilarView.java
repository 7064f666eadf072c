package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.Similar;

/**
 * A document or provision near to another, with the reasons in words.
 *
 * @param place of a provision in its document
 */
record SimilarView(
    String name,
    String href,
    @Nullable String title,
    @Nullable String issuedOn,
    @Nullable String place,
    List<String> reasons) {

  private static final int NAMED = 3;

  static List<SimilarView> of(SearchEngine engine, List<Similar> similar) {
    Map<DocumentId, String> names = new HashMap<>();
    return similar.stream().map(one -> of(one, engine, names)).toList();
  }

  private static SimilarView of(
      Similar similar, SearchEngine engine, Map<DocumentId, String> names) {
    String anchor = similar.provision() == null ? "" : "#" + similar.provision();
    return new SimilarView(
        Wording.name(similar.documentId(), similar.type(), similar.number(), similar.title()),
        Links.document(similar.documentId()) + anchor,
        Wording.titleBeside(similar.number(), similar.title()),
        Wording.dayOrNull(similar.issuedOn()),
        similar.place(),
        reasons(similar, engine, names));
  }

  private static List<String> reasons(
      Similar similar, SearchEngine engine, Map<DocumentId, String> names) {
    List<String> reasons = new ArrayList<>();
    if (similar.cites()) {
      reasons.add(similar.provision() == null ? "viện dẫn văn bản này" : "dẫn chiếu đến đây");
    }
    if (similar.cited()) {
      reasons.add(
          similar.provision() == null ? "được văn bản này viện dẫn" : "được dẫn chiếu ở đây");
    }
    List<DocumentId> shared = similar.sharedReferences();
    if (!shared.isEmpty()) {
      List<String> named =
          shared.stream()
              .limit(NAMED)
              .map(id -> names.computeIfAbsent(id, key -> name(engine, key)))
              .toList();
      reasons.add(
          "cùng viện dẫn "
              + shared.size()
              + " văn bản: "
              + String.join(", ", named)
              + (shared.size() > NAMED ? "…" : ""));
    }
    if (!similar.sharedPhrases().isEmpty()) {
      reasons.add("cùng nói đến «" + String.join("», «", similar.sharedPhrases()) + "»");
    }
    return reasons;
  }

  private static String name(SearchEngine engine, DocumentId id) {
    return engine.cited(id).map(CitedView::name).orElse(id.toString());
  }
}
