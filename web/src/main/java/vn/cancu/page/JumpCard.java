package vn.cancu.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.NamedDocument;

/**
 * The document a text names, above its hits; a choice where it may be one of several.
 *
 * @param documents at least one
 */
record JumpCard(List<Entry> documents) {

  /** One document. */
  record Entry(
      String name,
      String href,
      @Nullable String title,
      @Nullable String issuedOn,
      @Nullable String issuer,
      boolean held,
      String citations) {

    static Entry of(NamedDocument named) {
      String number = named.number();
      return new Entry(
          name(named),
          Links.document(named.id()),
          number == null ? null : named.title(),
          Wording.dayOrNull(named.issuedOn()),
          named.issuer(),
          named.held(),
          Wording.count(named.citations()));
    }

    /** A law known by name is told from others of that name by the year in its id. */
    private static String name(NamedDocument named) {
      String called = named.number() == null ? named.title() : named.number();
      String name =
          called != null && called.startsWith(named.type())
              ? called
              : Wording.name(named.id(), named.type(), called, null);
      String year = named.id().number().substring(named.id().withoutYear().number().length());
      return year.isEmpty() || named.issuedOn() != null || name.endsWith(year.substring(1))
          ? name
          : name + " năm " + year.substring(1);
    }
  }

  static @Nullable JumpCard of(List<NamedDocument> named) {
    return named.isEmpty() ? null : new JumpCard(named.stream().map(Entry::of).toList());
  }

  /** Whether the text leaves open which document is meant. */
  public boolean choice() {
    return documents.size() > 1;
  }
}
