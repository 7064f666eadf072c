package vn.cancu.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.search.Ending;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Catalogue;
import vn.cancu.trace.KnownDocument;

/**
 * Which conditions are fulfilled: a document that is only named has no day, one that is held has.
 * Kept as long as the index stays the same; safe for use by several threads.
 */
public final class Conditions {

  private record Known(String generation, Map<Condition, Optional<Fulfilment>> byCondition) {}

  private final SearchEngine engine;
  private final Catalogue catalogue;
  private volatile Known known = new Known("", Map.of());

  public Conditions(SearchEngine engine, Catalogue catalogue) {
    this.engine = engine;
    this.catalogue = catalogue;
  }

  /** The day a condition has come to; empty as long as it is open. */
  public Optional<Fulfilment> of(@Nullable Condition condition) {
    if (condition == null) {
      return Optional.empty();
    }
    String generation = engine.generation();
    Known current = known;
    if (!current.generation().equals(generation)) {
      current = new Known(generation, new ConcurrentHashMap<>());
      known = current;
    }
    Optional<Fulfilment> found = current.byCondition().get(condition);
    if (found == null) {
      found = read(condition);
      current.byCondition().put(condition, found);
    }
    return found;
  }

  private Optional<Fulfilment> read(Condition condition) {
    return catalogue
        .find(condition.document())
        .filter(KnownDocument::held)
        .flatMap(document ->
            start(condition, document)
                .map(start ->
                    new Fulfilment(condition, document, start, start.plusDays(condition.days()))));
  }

  private Optional<LocalDate> start(Condition condition, KnownDocument document) {
    return switch (condition.start()) {
      case ISSUED -> Optional.ofNullable(document.date());
      case EFFECTIVE -> effective(condition.document());
    };
  }

  private Optional<LocalDate> effective(DocumentId id) {
    return engine.documents(id).stream()
        .flatMap(document -> effective(document).stream())
        .findFirst();
  }

  /** What the source of a document says goes before what its own words say. */
  private Optional<LocalDate> effective(LegalDocument document) {
    return Stream.of(document.metadata().effectiveOn(), Ending.effective(document).orElse(null))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
