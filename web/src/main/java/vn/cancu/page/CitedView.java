package vn.cancu.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.CitedDocument;
import vn.cancu.search.SearchEngine;

/** What the page of a document shows that is cited but not held. */
record CitedView(
    String name,
    @Nullable String date,
    @Nullable String issuer,
    boolean yearKnown,
    List<Candidate> candidates,
    Citations citedBy,
    String jsonHref,
    Standing standing) {

  /** A document it may be. */
  record Candidate(String name, @Nullable String date, boolean held, String href) {}

  static CitedView of(SearchEngine engine, Standings standings, CitedDocument cited) {
    return new CitedView(
        name(cited),
        Wording.dayOrNull(cited.date()),
        cited.issuer(),
        cited.date() != null || !cited.id().withoutYear().equals(cited.id()),
        cited.candidates().stream().map(id -> candidate(engine, cited, id)).toList(),
        Citations.of(engine, cited.id()),
        "/api/v1/documents/" + cited.id(),
        standings.of(cited.id(), null));
  }

  static String name(CitedDocument cited) {
    String name = cited.number() != null ? cited.number() : cited.name();
    if (name != null && name.startsWith(cited.type())) {
      return name;
    }
    return Wording.name(cited.id(), cited.type(), name, null);
  }

  private static Candidate candidate(SearchEngine engine, CitedDocument named, DocumentId id) {
    return engine
        .cited(id)
        .map(cited ->
            new Candidate(
                name(cited), Wording.dayOrNull(cited.date()), cited.held(), Links.document(id)))
        .orElse(new Candidate(yearOf(named, id), null, false, Links.document(id)));
  }

  /** Nothing but its year tells such a candidate from the document named without one. */
  private static String yearOf(CitedDocument named, DocumentId id) {
    return id.withoutYear().equals(named.id())
        ? name(named) + " năm " + id.number().substring(named.id().number().length() + 1)
        : id.toString();
  }
}
