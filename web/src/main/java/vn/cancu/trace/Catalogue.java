package vn.cancu.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.SearchEngine;

/** What every document is called, held or only named; kept as long as the index stays the same. */
public final class Catalogue {

  private static final Metadata NOTHING =
      new Metadata(null, null, null, null, null, null, null, null, List.of(), null);

  private record Held(String generation, Map<DocumentId, Metadata> metadata) {}

  private final SearchEngine engine;
  private volatile Held held = new Held("", Map.of());

  public Catalogue(SearchEngine engine) {
    this.engine = engine;
  }

  /** What is known of a document; empty when the collection neither holds nor names it. */
  public Optional<KnownDocument> find(DocumentId id) {
    Metadata own = metadata().get(id);
    CitedDocument cited = engine.cited(id).orElse(null);
    if (own == null) {
      return Optional.ofNullable(cited).map(Catalogue::named);
    }
    return Optional.of(
        new KnownDocument(
            id,
            Objects.requireNonNullElse(own.type(), cited == null ? "Tài liệu" : cited.type()),
            own.number(),
            null,
            own.title(),
            own.issuedOn(),
            own.issuer(),
            true,
            cited == null ? 0 : cited.citations(),
            cited == null ? List.of() : cited.candidates()));
  }

  /** The same for an id that a citation leads to. */
  KnownDocument get(DocumentId id) {
    return find(id).orElseGet(() -> unknown(id));
  }

  /** What a held document says of itself; nothing of one that is not held. */
  Metadata metadata(DocumentId id) {
    return metadata().getOrDefault(id, NOTHING);
  }

  private static KnownDocument named(CitedDocument cited) {
    return new KnownDocument(
        cited.id(),
        cited.type(),
        cited.number(),
        cited.name(),
        null,
        cited.date(),
        cited.issuer(),
        false,
        cited.citations(),
        cited.candidates());
  }

  /** The index changed between two questions. */
  private static KnownDocument unknown(DocumentId id) {
    @Nullable String nothing = null;
    return new KnownDocument(
        id, id.type(), id.number(), nothing, nothing, null, nothing, false, 0, List.of());
  }

  private Map<DocumentId, Metadata> metadata() {
    String generation = engine.generation();
    Held known = held;
    if (!known.generation().equals(generation)) {
      Map<DocumentId, Metadata> metadata = new HashMap<>();
      for (DocumentSummary summary : engine.summaries()) {
        metadata.putIfAbsent(summary.id(), summary.metadata());
      }
      known = new Held(generation, metadata);
      held = known;
    }
    return known.metadata();
  }
}
