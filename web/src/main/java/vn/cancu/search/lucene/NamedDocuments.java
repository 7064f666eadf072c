package vn.cancu.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Slug;
import vn.cancu.index.DocumentHead;
import vn.cancu.index.Field;
import vn.cancu.index.IndexJson;
import vn.cancu.index.Level;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.NamedDocument;
import vn.cancu.vocabulary.NumberKey;

/** The documents of one snapshot, held or cited, by the numbers and names people type. */
final class NamedDocuments {

  /** More would be a list of results, not a choice. */
  private static final int MOST = 8;

  /** A bare ordinal may be cited everywhere; after so many mentions the likeliest are known. */
  private static final int MOST_MENTIONS = 20_000;

  /** Longer titles are no names. */
  private static final int MOST_TITLE = 200;

  private static final Comparator<NamedDocument> LIKELIEST_FIRST =
      Comparator.comparing(NamedDocument::held)
          .thenComparingLong(NamedDocument::citations)
          .reversed()
          .thenComparing(NamedDocument::issuedOn, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(NamedDocument::id);

  private final IndexReader reader;
  private final Library library;
  private final CitationIndex citations;
  private volatile @Nullable Map<String, List<DocumentId>> byTitle;

  NamedDocuments(IndexReader reader, Library library, CitationIndex citations) {
    this.reader = reader;
    this.library = library;
    this.citations = citations;
  }

  /**
   * @param numbers keys of the number the whole text is
   * @param law the id of the law the whole text names, if it may name one
   */
  List<NamedDocument> of(List<String> numbers, Optional<DocumentId> law) throws IOException {
    Set<DocumentId> ids = new LinkedHashSet<>();
    for (int i = 0; i < numbers.size() && ids.isEmpty(); i++) {
      addHeld(numbers.get(i), ids);
      addCited(numbers.get(i), numbers, ids);
    }
    if (ids.isEmpty() && law.isPresent()) {
      addLaw(law.get(), ids);
    }
    List<NamedDocument> found = new ArrayList<>();
    for (DocumentId id : ids) {
      describe(id).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparing((NamedDocument one) -> !isWhole(one.id(), numbers))
            .thenComparing(LIKELIEST_FIRST));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /** Whether a typed number is all of the document's own, and not only its beginning. */
  private static boolean isWhole(DocumentId id, List<String> typed) {
    return NumberKey.ofNumber(id.withoutYear().number())
        .map(key -> List.of(key.ofType(id.type()).term(), key.term(), key.gluedTerm()))
        .filter(keys -> keys.stream().anyMatch(typed::contains))
        .isPresent();
  }

  private void addHeld(String key, Set<DocumentId> ids) throws IOException {
    Term term = new Term(Field.OWN_NUMBER.on(Level.DOCUMENT), key);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum held = leaf.reader().postings(term, PostingsEnum.NONE);
      BinaryDocValues heads = DocValues.getBinary(leaf.reader(), Field.SUMMARY.on(Level.DOCUMENT));
      Bits live = leaf.reader().getLiveDocs();
      int doc = held == null ? DocIdSetIterator.NO_MORE_DOCS : held.nextDoc();
      for (int n = 0; held != null && doc != DocIdSetIterator.NO_MORE_DOCS && n < MOST; n++) {
        if ((live == null || live.get(doc)) && heads.advanceExact(doc)) {
          ids.add(IndexJson.read(heads.binaryValue().utf8ToString(), DocumentHead.class).id());
        }
        doc = held.nextDoc();
      }
    }
  }

  /** The ids cited under a number, those with all of it and the most cited ones first. */
  private void addCited(String key, List<String> typed, Set<DocumentId> ids) throws IOException {
    Term term = new Term(Field.CITED_NUMBER.on(Level.REFERENCE), key);
    Map<DocumentId, Integer> counts = new HashMap<>();
    int mentions = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum citing = leaf.reader().postings(term, PostingsEnum.NONE);
      SortedSetDocValues targets =
          DocValues.getSortedSet(leaf.reader(), Field.TARGET.on(Level.REFERENCE));
      Bits live = leaf.reader().getLiveDocs();
      int doc = citing == null ? DocIdSetIterator.NO_MORE_DOCS : citing.nextDoc();
      while (citing != null && doc != DocIdSetIterator.NO_MORE_DOCS && mentions < MOST_MENTIONS) {
        mentions++;
        if ((live == null || live.get(doc)) && targets.advanceExact(doc)) {
          DocumentId.parse(targets.lookupOrd(targets.nextOrd()).utf8ToString())
              .ifPresent(id -> counts.merge(id, 1, Integer::sum));
        }
        doc = citing.nextDoc();
      }
    }
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<DocumentId, Integer> one) -> !isWhole(one.getKey(), typed))
                .thenComparing(Map.Entry.<DocumentId, Integer>comparingByValue().reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(2 * MOST)
        .forEach(entry -> ids.add(entry.getKey()));
  }

  /** A law is held under its number and cited by its name, with or without its year. */
  private void addLaw(DocumentId named, Set<DocumentId> ids) throws IOException {
    DocumentId bare = named.withoutYear();
    boolean dated = !bare.equals(named);
    String year = dated ? named.number().substring(bare.number().length() + 1) : "";
    for (DocumentId held : byTitle().getOrDefault(title(bare), List.of())) {
      if (!dated || year.equals(yearOfIssue(held))) {
        ids.add(held);
      }
    }
    citations
        .find(named)
        .ifPresent(cited -> {
          if (cited.held() || cited.citations() > 0) {
            ids.add(named);
          }
          if (!dated) {
            ids.addAll(cited.candidates());
          }
        });
  }

  /**
   * The held documents a citation means: of this id, or the law of this name that was the newest
   * when it was cited.
   */
  List<DocumentId> heldAs(DocumentId cited, @Nullable LocalDate citedOn) throws IOException {
    if (library.holds(cited)) {
      return List.of(cited);
    }
    DocumentId bare = cited.withoutYear();
    boolean dated = !bare.equals(cited);
    String year = dated ? cited.number().substring(bare.number().length() + 1) : "";
    DocumentId newest = null;
    String day = "";
    for (DocumentId held : byTitle().getOrDefault(title(bare), List.of())) {
      LocalDate issued = library.heads(held).getFirst().metadata().issuedOn();
      String issuedOn = issued == null ? "" : issued.toString();
      boolean possible =
          dated
              ? issuedOn.startsWith(year)
              : citedOn == null || issuedOn.compareTo(citedOn.toString()) <= 0;
      if (possible && (newest == null || issuedOn.compareTo(day) > 0)) {
        newest = held;
        day = issuedOn;
      }
    }
    return newest == null ? List.of() : List.of(newest);
  }

  /** The ids under which a held document is cited: its own, and its name with and without year. */
  static List<DocumentId> citedAs(LegalDocument held) {
    String title = held.metadata().title();
    if (title == null || title.length() > MOST_TITLE || Slug.of(title).isEmpty()) {
      return List.of(held.id());
    }
    DocumentId named = DocumentId.named(held.id().type(), title);
    LocalDate issued = held.metadata().issuedOn();
    return issued == null
        ? List.of(held.id(), named)
        : List.of(
            held.id(),
            named,
            new DocumentId(named.type(), named.number() + "-" + issued.getYear()));
  }

  private String yearOfIssue(DocumentId id) throws IOException {
    return library.heads(id).stream()
        .map(head -> head.metadata().issuedOn())
        .map(day -> day == null ? "" : Integer.toString(day.getYear()))
        .findFirst()
        .orElse("");
  }

  private static String title(DocumentId law) {
    return law.type() + "-" + law.number();
  }

  private Map<String, List<DocumentId>> byTitle() throws IOException {
    Map<String, List<DocumentId>> known = byTitle;
    if (known == null) {
      known = new HashMap<>();
      for (DocumentSummary summary : library.summaries()) {
        String title = summary.metadata().title();
        if (title != null && title.length() <= MOST_TITLE) {
          String slug = Slug.of(title);
          String type = summary.id().type() + "-";
          known
              .computeIfAbsent(slug.startsWith(type) ? slug : type + slug, key -> new ArrayList<>())
              .add(summary.id());
        }
      }
      byTitle = known;
    }
    return known;
  }

  private Optional<NamedDocument> describe(DocumentId id) throws IOException {
    Optional<CitedDocument> known = citations.find(id);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    CitedDocument cited = known.get();
    String title = cited.name();
    if (cited.held()) {
      title = library.heads(id).getFirst().metadata().title();
    }
    return Optional.of(
        new NamedDocument(
            id,
            cited.type(),
            cited.number(),
            title,
            cited.date(),
            cited.issuer(),
            cited.held(),
            cited.citations()));
  }
}
