package vn.cancu.page;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;
import vn.cancu.search.CitedPlace;
import vn.cancu.search.Facet;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;

/**
 * A place in a cited document, as a search for everything that cites it or what it affects.
 *
 * @param count how many references that finds; {@code null} where it was not asked
 */
record PlaceLink(String label, @Nullable String count, String href) {

  /** By number first: Điều 2 before Điều 10, and Điều 10a after both. */
  private static final Comparator<CitedPlace> ORDER =
      Comparator.comparingInt((CitedPlace at) -> number(at.place()))
          .thenComparing(at -> at.place().path());

  /** The places one reference cites. */
  static List<PlaceLink> cited(Reference reference) {
    DocumentId target = reference.target();
    return target == null || reference.self()
        ? List.of()
        : reference.pinpoints().stream().map(at -> of(target, at, null)).toList();
  }

  /** The articles of a document that are cited. */
  static List<PlaceLink> most(SearchEngine engine, DocumentId id) {
    return engine.citedPlaces(id).stream()
        .sorted(ORDER)
        .map(at -> of(id, at.place(), Wording.count(at.citations())))
        .toList();
  }

  /** The articles of a document that are cited, each as what its change affects. */
  static List<PlaceLink> impacts(SearchEngine engine, DocumentId id) {
    return engine.citedPlaces(id).stream()
        .sorted(ORDER)
        .map(at ->
            new PlaceLink(
                at.place().label(), Wording.count(at.citations()), Links.impact(id, at.place())))
        .toList();
  }

  private static PlaceLink of(DocumentId id, Pinpoint at, @Nullable String count) {
    String value = new DocumentPlace(id, at).toString();
    return new PlaceLink(
        at.label(), count, Links.search(Links.only(Scope.REFERENCES, Facet.REFERENCE, value)));
  }

  private static int number(Pinpoint at) {
    String article = at.article();
    int end = 0;
    while (article != null && end < article.length() && Character.isDigit(article.charAt(end))) {
      end++;
    }
    return article == null || end == 0 || end > 6
        ? Integer.MAX_VALUE
        : Integer.parseInt(article.substring(0, end));
  }
}
