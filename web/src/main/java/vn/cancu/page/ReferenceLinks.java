package vn.cancu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.SearchEngine;

/** The references of one document as links, each at its exact place. */
final class ReferenceLinks {

  private final SearchEngine engine;
  private final Map<DocumentId, Optional<CitedDocument>> known = new HashMap<>();

  ReferenceLinks(SearchEngine engine) {
    this.engine = engine;
  }

  /** A link for every reference that leads anywhere, in text order. */
  List<Link> of(LegalDocument document) {
    List<Link> links = new ArrayList<>();
    int n = 0;
    for (Reference reference : document.references()) {
      n++;
      links.add(link(reference, "vd-" + n));
    }
    return links;
  }

  /** What is known of a cited document; asked once. */
  Optional<CitedDocument> known(DocumentId id) {
    return known.computeIfAbsent(id, engine::cited);
  }

  private Link link(Reference reference, String id) {
    DocumentId target = reference.target();
    if (target == null || reference.self()) {
      return new Link(reference.span(), null, id, "ref self", title(reference, null));
    }
    boolean held = known(target).map(CitedDocument::held).orElse(false);
    return new Link(
        reference.span(),
        held ? Links.place(target, reference.pinpoint()) : Links.document(target),
        id,
        held ? "ref held" : "ref unheld",
        title(reference, held));
  }

  private static String title(Reference reference, @Nullable Boolean held) {
    String name = reference.number() != null ? reference.number() : reference.name();
    String what = name == null ? reference.type() : reference.type() + " " + name;
    if (reference.self()) {
      return what + " (chính văn bản này)";
    }
    if (held == null) {
      return what + " (không xác định được văn bản)";
    }
    return RelationNames.of(reference.relation())
        + ": "
        + what
        + (held ? "" : " (chưa có trong kho; xem những nơi viện dẫn)");
  }
}
