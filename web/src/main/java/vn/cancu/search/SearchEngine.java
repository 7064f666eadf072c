package vn.cancu.search;

import java.io.Closeable;
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

  /** The held documents of this id, nearly always none or one; more when several files claim it. */
  List<LegalDocument> documents(DocumentId id);

  /** All held documents, newest first, without their texts. */
  List<DocumentSummary> summaries();

  /**
   * What the index knows of a cited document that may not be held: best known type, number, name,
   * date, issuer.
   */
  Optional<CitedDocument> cited(DocumentId id);

  /** Changes whenever the answers may change. */
  String generation();
}
