package vn.cancu.search;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;

/** The read port: what the site and the API ask an index. Safe for use by many threads. */
public interface SearchEngine extends Closeable {

  /**
   * Answers a request. No text makes it fail.
   *
   * @throws BadCursorException when the cursor is not one of this request
   */
  SearchResult search(SearchRequest request);

  /**
   * Every hit of a request; its size, cursor and facets do not matter. The total is that of {@link
   * #search}.
   */
  Listing list(SearchRequest request);

  /**
   * Another way to write the text of a request that finds what was probably meant; empty when the
   * text is good as it stands, and for an engine that has no evidence of spelling.
   */
  default Optional<Suggestion> suggestion(SearchRequest request) {
    return Optional.empty();
  }

  /**
   * How a text that is still being typed may go on, the likeliest first.
   *
   * @param size how many at most
   */
  default List<Completion> completions(String typed, int size) {
    return List.of();
  }

  /**
   * Why a hit answers a request; empty when it does not, and for an engine that cannot tell.
   *
   * @param hit {@link Hit#id()}
   */
  default Optional<Explanation> explain(SearchRequest request, String hit) {
    return Optional.empty();
  }

  /**
   * The documents, held or cited, that a text names and does nothing but name: by number, or a law
   * by its name. The likeliest first, several when the text leaves open which of them is meant.
   */
  default List<NamedDocument> named(SearchRequest request) {
    return List.of();
  }

  /** The text of a request with one part left out, for every part; none when it has only one. */
  default List<Reduction> reductions(SearchRequest request) {
    return List.of();
  }

  /**
   * Marks what a text asks for.
   *
   * @param exact as in {@link SearchRequest}
   */
  default Highlighter highlighter(String text, boolean exact) {
    return Highlighter.NONE;
  }

  /**
   * Held documents near to one in what they cite and say, the nearest first.
   *
   * @param size how many at most
   */
  default List<Similar> similar(DocumentId id, int size) {
    return List.of();
  }

  /**
   * Provisions near to one in what they cite and say, the nearest first; of any document, its own
   * included.
   *
   * @param provision its anchor
   * @param size how many at most
   */
  default List<Similar> similar(DocumentId id, String provision, int size) {
    return List.of();
  }

  /**
   * Whether the words of a held document, and of all in it, count less on a day because it has
   * ended by then; never, for an engine that does not look at that.
   */
  default boolean ranksLower(DocumentId id, LocalDate day) {
    return false;
  }

  /**
   * The same task in other documents, the likest first.
   *
   * @param task its id
   */
  default List<SameTask> sameTasks(DocumentId id, String task) {
    return List.of();
  }

  /**
   * The tasks that several documents plan, of which at least one answers a request.
   *
   * @param request a request for tasks; its order does not count
   * @param conflicts whether only those are given on which the documents contradict each other
   * @throws BadCursorException when the cursor is not one of this request
   */
  default RepeatedTasks repeated(SearchRequest request, boolean conflicts) {
    return new RepeatedTasks(0, 0, List.of(), null);
  }

  /** The units that tasks name, known to the vocabulary or not, in no particular order. */
  default List<UnitTasks> units() {
    return List.of();
  }

  /** The held documents of this id, nearly always none or one; more when several files claim it. */
  List<LegalDocument> documents(DocumentId id);

  /** All held documents, newest first, without their texts. */
  List<DocumentSummary> summaries();

  /**
   * What the index knows of a cited document that may not be held: best known type, number, name,
   * date, issuer.
   */
  Optional<CitedDocument> cited(DocumentId id);

  /**
   * The articles of a document, held or not, that are cited; of places outside of articles the
   * clauses and points. In the order of their keys; empty for an engine that does not know.
   */
  default List<CitedPlace> citedPlaces(DocumentId id) {
    return List.of();
  }

  /** Which documents name which, as of now. */
  CitationGraph citations();

  /**
   * Places where one document names another in one relation, in reading order; none when that is no
   * longer so.
   *
   * @param limit how many at most
   */
  List<Mention> mentions(Citation citation, int limit);

  /** What is known of the time of tasks. */
  DueEngine due();

  /** Changes whenever the answers may change. */
  String generation();
}
