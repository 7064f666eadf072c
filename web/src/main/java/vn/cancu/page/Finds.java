package vn.cancu.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.SearchParameters;
import vn.cancu.document.DocumentId;
import vn.cancu.search.Highlighter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;

/**
 * What a document has of the search its reader came from.
 *
 * @param total marks on the page
 * @param numbered those among them that can be stepped through
 * @param clearHref the page without marks
 * @param searchHref the search in the whole collection
 */
record Finds(
    String query, int total, int numbered, boolean exact, String clearHref, String searchHref) {

  /** The text to mark. */
  static final String TEXT = "hl";

  /** Longer texts are cut. */
  private static final int LONGEST = 1000;

  /** What to mark, as the address says it. */
  record Wanted(String text, boolean exact) {

    static final Wanted NOTHING = new Wanted("", false);

    static Wanted of(@Nullable String text, boolean exact) {
      String clean = text == null ? "" : text.strip();
      return new Wanted(clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST), exact);
    }

    Highlighter highlighter(SearchEngine engine) {
      return text.isEmpty() ? Highlighter.NONE : engine.highlighter(text, exact);
    }
  }

  static Finds of(Wanted wanted, Marks marks, DocumentId id) {
    SearchRequest search =
        new SearchRequest(
            wanted.text(),
            Scope.DOCUMENTS,
            List.of(),
            Sort.RELEVANCE,
            SearchParameters.DEFAULT_SIZE,
            null,
            Set.of(),
            wanted.exact());
    return new Finds(
        wanted.text(),
        marks.total(),
        marks.numbered(),
        wanted.exact(),
        Links.document(id),
        Links.search(search));
  }

  /** The anchor behind the last mark. */
  public String end() {
    return Mark.anchor(numbered + 1);
  }
}
