package vn.cancu.search.lucene;

import java.io.IOException;
import java.text.CollationKey;
import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import vn.cancu.document.Metadata;
import vn.cancu.index.Described;
import vn.cancu.index.DocumentHead;
import vn.cancu.search.Facet;
import vn.cancu.search.SearchResult;

/** What headings are called. */
record HeadingNames(Snapshot snapshot) {

  /** The order of names in Vietnamese. */
  static Comparator<String> vietnamese() {
    Collator order = Collator.getInstance(Locale.of("vi", "VN"));
    return Comparator.<String, CollationKey>comparing(order::getCollationKey)
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * A heading as it is shown.
   *
   * @param size how many hits of the page stand under it
   * @param continued whether it began on the page before
   */
  SearchResult.Heading shown(Heading heading, int size, boolean continued) throws IOException {
    String value = value(heading);
    String label =
        switch (heading) {
          case Heading.Everything _ -> "";
          case Heading.Term term -> snapshot.labels().of(Facet.LEAD, term.value());
          case Heading.Without _ -> "Không nêu đơn vị chủ trì";
          case Heading.Within within -> name(within.document());
          case Heading.Part part -> section(part) + name(part.document());
          case Heading.Month _, Heading.Timeless _ -> snapshot.labels().of(Facet.DEADLINE, value);
        };
    return new SearchResult.Heading(value, label, heading.total(), size, continued);
  }

  private String value(Heading heading) throws IOException {
    return switch (heading) {
      case Heading.Term term -> term.value();
      case Heading.Everything _, Heading.Without _ -> "";
      case Heading.Within within -> snapshot.library().head(within.document()).id().toString();
      case Heading.Part part -> part.term().replace(Described.SEPARATOR, '#');
      case Heading.Month month -> YearMonth.from(month.first()).toString();
      case Heading.Timeless timeless -> timeless.word();
    };
  }

  private static String section(Heading.Part part) {
    String section = part.term().substring(part.term().indexOf(Described.SEPARATOR) + 1);
    return section.isEmpty() ? "" : section + " – ";
  }

  private String name(int document) throws IOException {
    DocumentHead head = snapshot.library().head(document);
    Metadata metadata = head.metadata();
    String type = metadata.type() == null ? "" : metadata.type() + " ";
    if (metadata.number() != null) {
      return type + metadata.number();
    }
    return metadata.title() != null ? metadata.title() : head.id().toString();
  }
}
