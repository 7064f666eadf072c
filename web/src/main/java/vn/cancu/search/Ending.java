package vn.cancu.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Relation;

/**
 * What one sentence says about the end of the document it names. Nothing is concluded from silence,
 * nor from amendments.
 *
 * @param whole whether all of the document is meant
 * @param since from when, where a text tells it
 */
public record Ending(boolean whole, @Nullable LocalDate since) {

  /** What a document that ends another does with it. */
  public static final Set<Relation> RELATIONS = Set.of(Relation.REPLACES, Relation.REPEALS);

  private static final Set<String> LAWS = Set.of("hien-phap", "bo-luat", "luat", "phap-lenh");
  private static final Set<String> ABOVE_MINISTERS = Set.of("nghi-quyet", "nghi-dinh");

  /**
   * What a mention in one of the {@link #RELATIONS} says; empty when its words are about the end of
   * something else.
   *
   * @param by what is known of the document that says so
   * @param text that document, asked for only where nothing else tells the day
   */
  public static Optional<Ending> of(
      Mention mention, Metadata by, Supplier<Optional<LegalDocument>> text) {
    Extent extent = Extent.of(mention);
    return extent == Extent.NONE
        ? Optional.empty()
        : Optional.of(new Ending(extent == Extent.WHOLE, since(mention, by, text)));
  }

  /** The day from which a held document itself says that it holds. */
  public static Optional<LocalDate> effective(LegalDocument document) {
    return Optional.ofNullable(EffectiveDate.of(document.text(), document.metadata().issuedOn()));
  }

  /**
   * Whether one document can end another at all: it is not older, and not below it. Where it is,
   * something was misread. Source: Law on the promulgation of legal documents 80/2015/QH13, art.
   * 12: only the same or a higher body repeals.
   */
  public static boolean isPossible(
      DocumentId by, @Nullable LocalDate day, DocumentId named, @Nullable LocalDate issued) {
    boolean older = day != null && issued != null && day.isBefore(issued);
    return !older
        && (!isLaw(named) || isLaw(by) || by.type().equals("nghi-quyet"))
        && (!ABOVE_MINISTERS.contains(named.type())
            || isLaw(by)
            || ABOVE_MINISTERS.contains(by.type()));
  }

  private static boolean isLaw(DocumentId id) {
    return LAWS.contains(id.type());
  }

  /** The day on which the first of several that mean the whole document ends it, where told. */
  public static @Nullable LocalDate first(Collection<Ending> whole) {
    return whole.stream()
        .map(Ending::since)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a document has ended by a day; where no day is told, it has. */
  public static boolean hasEnded(List<Ending> all, LocalDate day) {
    List<Ending> whole = all.stream().filter(Ending::whole).toList();
    LocalDate first = first(whole);
    boolean coming =
        first != null
            && first.isAfter(day)
            && whole.stream().allMatch(ending -> ending.since() != null);
    return !whole.isEmpty() && !coming;
  }

  private static @Nullable LocalDate since(
      Mention mention, Metadata by, Supplier<Optional<LegalDocument>> text) {
    LocalDate ending = EffectiveDate.ending(mention.sentence());
    if (ending != null) {
      return ending;
    }
    LocalDate beginning = EffectiveDate.beginning(mention.sentence(), by.issuedOn());
    if (beginning != null) {
      return beginning;
    }
    LocalDate known = by.effectiveOn();
    return known != null ? known : text.get().flatMap(Ending::effective).orElse(null);
  }
}
