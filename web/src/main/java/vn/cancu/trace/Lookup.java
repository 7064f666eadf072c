package vn.cancu.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Reference;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.NumberKey;

/** Tells of lines of a list, each the number or name of a document in any spelling, what it is. */
public final class Lookup {

  /** Most lines of a list. */
  public static final int MOST_LINES = 1000;

  /** Longest line, in characters. */
  public static final int MOST_CHARACTERS = 300;

  private static final int CANDIDATES = 10;

  /** How sure it is. */
  public enum Status {
    /** One document. */
    FOUND,
    /** By its number without a year; the collection knows one document with this number. */
    LIKELY,
    /** One of several. */
    SEVERAL,
    /** A document the collection neither holds nor names. */
    UNKNOWN,
    /** Neither a number nor a name that can be read. */
    UNREADABLE
  }

  /**
   * What a line is.
   *
   * @param line number of the line, from 1
   * @param readAs the id it was read as, where its words identify one
   * @param document where one is meant and known
   * @param candidates where several may be meant
   */
  public record Answer(
      int line,
      String text,
      Status status,
      @Nullable DocumentId readAs,
      @Nullable KnownDocument document,
      Validity validity,
      List<KnownDocument> candidates) {

    public Answer {
      candidates = List.copyOf(candidates);
    }
  }

  private final SearchEngine engine;
  private final DraftReader reader;
  private final Catalogue catalogue;
  private final Validities validities;

  public Lookup(
      SearchEngine engine, DraftReader reader, Catalogue catalogue, Validities validities) {
    this.engine = engine;
    this.reader = reader;
    this.catalogue = catalogue;
    this.validities = validities;
  }

  /** An answer a line that is not blank; lines are read each for itself. */
  public List<Answer> lookUp(List<String> lines) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (!text.isEmpty()) {
        answers.add(answer(i + 1, text));
      }
    }
    return answers;
  }

  private Answer answer(int line, String text) {
    Optional<DocumentId> read =
        DocumentId.parse(text)
            .or(() ->
                reader.read(text).found().stream()
                    .map(DraftReader.Found::reference)
                    .map(Reference::target)
                    .filter(Objects::nonNull)
                    .findFirst());
    KnownDocument known = read.flatMap(catalogue::find).orElse(null);
    if (known != null && !known.lacksYear()) {
      return found(line, text, Status.FOUND, known);
    }
    List<KnownDocument> candidates = candidates(text, known);
    Integer year = read.map(KnownDocument::yearIn).orElse(null);
    boolean named = known != null && known.citations() > 0;
    List<KnownDocument> sameYear =
        candidates.stream().filter(each -> year != null && year.equals(each.year())).toList();
    if (sameYear.size() == 1) {
      return found(line, text, Status.FOUND, sameYear.getFirst());
    }
    if (candidates.size() == 1 && year == null && !named) {
      return found(line, text, Status.LIKELY, candidates.getFirst());
    }
    return new Answer(
        line,
        text,
        status(read.isPresent(), year != null, named, candidates),
        read.orElse(null),
        named ? known : null,
        Validity.UNKNOWN,
        candidates);
  }

  private static Status status(
      boolean read, boolean dated, boolean named, List<KnownDocument> candidates) {
    if (named || !dated && !candidates.isEmpty()) {
      return Status.SEVERAL;
    }
    return read ? Status.UNKNOWN : Status.UNREADABLE;
  }

  private Answer found(int line, String text, Status status, KnownDocument document) {
    return new Answer(
        line, text, status, document.id(), document, validities.of(document.id()), List.of());
  }

  /** Documents with this number, held or named, that differ in type or year. */
  private List<KnownDocument> candidates(String text, @Nullable KnownDocument known) {
    Set<DocumentId> ids = new LinkedHashSet<>();
    if (known != null) {
      ids.addAll(known.candidates());
    }
    if (ids.isEmpty() && text.chars().anyMatch(Character::isDigit)) {
      String query = "so:\"" + text.replace('"', ' ') + "\"";
      held(query, ids);
      named(query, ids);
    }
    if (known != null) {
      ids.remove(known.id());
    }
    return ids.stream().map(catalogue::find).flatMap(Optional::stream).limit(CANDIDATES).toList();
  }

  private void held(String query, Set<DocumentId> ids) {
    for (Hit hit : search(query, Scope.DOCUMENTS).hits()) {
      if (hit.number() != null && query.contains(ordinal(hit.number()))) {
        ids.add(hit.documentId());
      }
    }
  }

  private static String ordinal(String number) {
    return NumberKey.ofNumber(number).map(NumberKey::ordinal).orElse(number);
  }

  private void named(String query, Set<DocumentId> ids) {
    for (FacetCounts counts : search(query, Scope.REFERENCES).facets()) {
      for (FacetCounts.Value value : counts.values()) {
        DocumentId.parse(value.value()).ifPresent(ids::add);
      }
    }
  }

  private SearchResult search(String query, Scope scope) {
    return engine.search(
        new SearchRequest(
            query,
            scope,
            List.of(),
            Sort.RELEVANCE,
            CANDIDATES,
            null,
            scope == Scope.REFERENCES ? EnumSet.of(Facet.REFERENCE) : Set.of()));
  }
}
