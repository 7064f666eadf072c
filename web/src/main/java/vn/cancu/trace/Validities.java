package vn.cancu.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.search.Citation;
import vn.cancu.search.Ending;
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

  private Validity read(DocumentId id) {
    List<Citation> endings =
        engine.citations().to(id).stream()
            .filter(citation -> Ending.RELATIONS.contains(citation.relation()))
            .toList();
    if (endings.isEmpty()) {
      return Validity.UNKNOWN;
    }
    KnownDocument document = catalogue.get(id);
    List<Validity.Cause> causes = new ArrayList<>();
    for (Citation citation : endings) {
      KnownDocument by = catalogue.get(citation.source());
      if (Ending.isPossible(by.id(), by.date(), id, document.date())) {
        for (Mention mention : engine.mentions(citation, MENTIONS)) {
          cause(by, mention).ifPresent(causes::add);
        }
      }
    }
    causes.sort(ORDER);
    return causes.isEmpty() ? Validity.UNKNOWN : of(causes);
  }

  private Validity of(List<Validity.Cause> causes) {
    if (!causes.getFirst().whole()) {
      return new Validity(Validity.State.PARTLY, null, causes);
    }
    List<Ending> endings =
        causes.stream().map(cause -> new Ending(cause.whole(), cause.since())).toList();
    return new Validity(
        Ending.hasEnded(endings, LocalDate.now(clock))
            ? Validity.State.ENDED
            : Validity.State.ENDING,
        Ending.first(endings.stream().filter(Ending::whole).toList()),
        causes);
  }

  private Optional<Validity.Cause> cause(KnownDocument by, Mention mention) {
    return Ending.of(mention, catalogue.metadata(by.id()), () -> saying(by.id(), mention))
        .map(ending -> new Validity.Cause(by, mention, ending.whole(), ending.since()));
  }

  /** Several files may claim one id: the one that has this mention. */
  private Optional<LegalDocument> saying(DocumentId id, Mention mention) {
    return engine.documents(id).stream()
        .filter(document -> document.references().contains(mention.reference()))
        .findFirst();
  }
}
