package vn.cancu.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Relation;
import vn.cancu.search.Citation;
import vn.cancu.search.Mention;
import vn.cancu.search.SearchEngine;

/**
 * What the texts of the collection say about the end of documents, worked out for the document
 * asked about and kept as long as the index stays the same. Safe for use by several threads.
 */
public final class Validities {

  private static final int MENTIONS = 20;
  private static final Comparator<Validity.Cause> ORDER =
      Comparator.comparing((Validity.Cause cause) -> !cause.whole())
          .thenComparing(
              cause -> cause.by().date(), Comparator.nullsLast(Comparator.reverseOrder()));

  private record Known(String generation, Map<DocumentId, Validity> byId) {}

  private final SearchEngine engine;
  private final Catalogue catalogue;
  private final Clock clock;
  private volatile Known known = new Known("", Map.of());

  public Validities(SearchEngine engine, Catalogue catalogue, Clock clock) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** What is said of a document, held or not. */
  public Validity of(DocumentId id) {
    String generation = engine.generation();
    Known current = known;
    if (!current.generation().equals(generation)) {
      current = new Known(generation, new ConcurrentHashMap<>());
      known = current;
    }
    Validity validity = current.byId().get(id);
    if (validity == null) {
      validity = read(id);
      current.byId().put(id, validity);
    }
    return validity;
  }

  /** The day from which a held document itself says that it holds. */
  public Optional<LocalDate> effective(LegalDocument document) {
    return Optional.ofNullable(EffectiveDate.of(document.text(), document.metadata().issuedOn()));
  }

  private Validity read(DocumentId id) {
    List<Citation> endings =
        engine.citations().to(id).stream()
            .filter(citation ->
                citation.relation() == Relation.REPLACES || citation.relation() == Relation.REPEALS)
            .toList();
    if (endings.isEmpty()) {
      return Validity.UNKNOWN;
    }
    KnownDocument document = catalogue.get(id);
    List<Validity.Cause> causes = new ArrayList<>();
    for (Citation citation : endings) {
      KnownDocument by = catalogue.get(citation.source());
      if (!isOlder(by, document)) {
        for (Mention mention : engine.mentions(citation, MENTIONS)) {
          causes.add(cause(by, mention));
        }
      }
    }
    causes.sort(ORDER);
    return causes.isEmpty() ? Validity.UNKNOWN : of(causes);
  }

  /** Nothing ends what did not yet exist: then one of the two was misread. */
  private static boolean isOlder(KnownDocument by, KnownDocument document) {
    LocalDate then = by.date();
    return then != null && document.date() != null && then.isBefore(document.date());
  }

  private Validity of(List<Validity.Cause> causes) {
    if (!causes.getFirst().whole()) {
      return new Validity(Validity.State.PARTLY, null, causes);
    }
    List<Validity.Cause> whole = causes.stream().filter(Validity.Cause::whole).toList();
    LocalDate since =
        whole.stream()
            .map(Validity.Cause::since)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    boolean coming =
        since != null
            && since.isAfter(LocalDate.now(clock))
            && whole.stream().allMatch(cause -> cause.since() != null);
    return new Validity(coming ? Validity.State.ENDING : Validity.State.ENDED, since, causes);
  }

  private Validity.Cause cause(KnownDocument by, Mention mention) {
    return new Validity.Cause(by, mention, Extent.isWhole(mention), since(by, mention));
  }

  private @Nullable LocalDate since(KnownDocument by, Mention mention) {
    LocalDate ending = EffectiveDate.ending(mention.sentence());
    if (ending != null) {
      return ending;
    }
    LocalDate beginning = EffectiveDate.beginning(mention.sentence(), by.date());
    if (beginning != null) {
      return beginning;
    }
    return engine.documents(by.id()).stream()
        .filter(document -> document.references().contains(mention.reference()))
        .findFirst()
        .map(document -> EffectiveDate.of(document.text(), by.date()))
        .orElse(null);
  }
}
