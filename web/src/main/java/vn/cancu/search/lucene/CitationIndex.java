package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.document.Metadata;
import vn.cancu.index.Described;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.CitedPlace;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Vocabulary;

/** What one snapshot knows of cited documents, held or not. */
final class CitationIndex {

  private static final String TARGET = Field.TARGET.on(Level.REFERENCE);
  private static final String PINPOINT = Field.PINPOINT.on(Level.REFERENCE);
  private static final String DESCRIBED = Field.DESCRIBED.on(Level.REFERENCE);
  private static final String CANDIDATE = Field.CANDIDATE.on(Level.REFERENCE);
  private static final String ID = Field.ID.on(Level.DOCUMENT);
  private static final int KEPT = 20_000;

  private final Dictionary dictionary;
  private final Library library;
  private final Vocabulary vocabulary;
  private final Map<DocumentId, Optional<CitedDocument>> known = new ConcurrentHashMap<>();

  CitationIndex(Dictionary dictionary, Library library, Vocabulary vocabulary) {
    this.dictionary = dictionary;
    this.library = library;
    this.vocabulary = vocabulary;
  }

  Optional<CitedDocument> find(DocumentId id) throws IOException {
    Optional<CitedDocument> found = known.get(id);
    if (found == null) {
      found = read(id);
      if (known.size() < KEPT) {
        known.put(id, found);
      }
    }
    return found;
  }

  /** The cited articles, clauses and points that lie in no other cited place. */
  List<CitedPlace> places(DocumentId id) throws IOException {
    List<CitedPlace> places = new ArrayList<>();
    for (String key : dictionary.startingWith(PINPOINT, DocumentPlace.prefix(id)).keySet()) {
      DocumentPlace at = DocumentPlace.parse(key).orElse(null);
      int citations =
          at == null || at.place().paths().size() > 1 ? 0 : dictionary.count(PINPOINT, key);
      if (at != null && citations > 0) {
        places.add(new CitedPlace(at.place(), citations));
      }
    }
    return places;
  }

  private Optional<CitedDocument> read(DocumentId id) throws IOException {
    int citations = dictionary.count(TARGET, id.toString());
    List<DocumentHead> held = library.heads(id);
    NavigableSet<DocumentId> candidates = candidates(id);
    if (citations == 0 && held.isEmpty() && candidates.isEmpty()) {
      return Optional.empty();
    }
    Map<Described, Integer> mentions = mentions(id);
    Metadata own = held.isEmpty() ? null : held.getFirst().metadata();
    return Optional.of(
        new CitedDocument(
            id,
            Objects.requireNonNullElseGet(
                best(mentions, own, Metadata::type, Described::type), () -> typeName(id)),
            best(mentions, own, Metadata::number, Described::number),
            own == null ? best(mentions, null, Metadata::title, Described::name) : null,
            best(mentions, own, Metadata::issuedOn, Described::date),
            best(mentions, own, Metadata::issuer, Described::issuer),
            !held.isEmpty(),
            citations,
            List.copyOf(candidates)));
  }

  private String typeName(DocumentId id) {
    return vocabulary.types().byName(id.type()).map(DocumentType::name).orElse(id.type());
  }

  private Map<Described, Integer> mentions(DocumentId id) throws IOException {
    Map<Described, Integer> mentions = new HashMap<>();
    dictionary
        .startingWith(DESCRIBED, Described.prefix(id.toString()))
        .forEach((keyword, count) ->
            Described.parse(keyword)
                .ifPresent(words -> mentions.merge(words, count, Integer::sum)));
    return mentions;
  }

  /** What the document says of itself, else what most mentions say. */
  private static <T extends Comparable<? super T>> @Nullable T best(
      Map<Described, Integer> mentions,
      @Nullable Metadata own,
      Function<Metadata, @Nullable T> itself,
      Function<Described, @Nullable T> said) {
    T value = own == null ? null : itself.apply(own);
    if (value != null) {
      return value;
    }
    Map<T, Integer> votes = new HashMap<>();
    mentions.forEach((mention, count) -> {
      T vote = said.apply(mention);
      if (vote != null) {
        votes.merge(vote, count, Integer::sum);
      }
    });
    return votes.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Ids with a year for one without, and the id without a year for one with. */
  private NavigableSet<DocumentId> candidates(DocumentId id) throws IOException {
    NavigableSet<DocumentId> candidates = new TreeSet<>();
    DocumentId bare = id.withoutYear();
    if (!bare.equals(id)) {
      if (dictionary.count(TARGET, bare.toString()) > 0 || library.holds(bare)) {
        candidates.add(bare);
      }
      return candidates;
    }
    for (String field : List.of(TARGET, ID)) {
      for (String dated : dictionary.startingWith(field, id + "-").keySet()) {
        DocumentId other = DocumentId.parse(dated).orElse(id);
        if (other.withoutYear().equals(id) && dictionary.count(field, dated) > 0) {
          candidates.add(other);
        }
      }
    }
    for (String pair :
        dictionary.startingWith(CANDIDATE, Described.prefix(id.toString())).keySet()) {
      if (dictionary.count(CANDIDATE, pair) > 0) {
        DocumentId.parse(pair.substring(pair.indexOf(Described.SEPARATOR) + 1))
            .ifPresent(candidates::add);
      }
    }
    candidates.remove(id);
    return candidates;
  }
}
