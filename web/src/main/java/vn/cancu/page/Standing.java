package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands among others: whether it is in force, what it does with which others and
 * they with it, and who names exactly which of its parts.
 *
 * @param effective the day from which it says that it holds
 * @param places its parts that are named, by anchor, in order of how often
 * @param complete whether all mentions were looked at for {@code places}
 */
record Standing(
    ValidityBadge validity,
    @Nullable String effective,
    String traceHref,
    String diagramHref,
    String impactHref,
    List<Tie> outgoing,
    List<Tie> incoming,
    List<Part> annexes,
    Map<String, Place> places,
    boolean complete) {

  /**
   * One relation in one direction.
   *
   * @param documents how many other documents
   * @param mentions how often
   * @param searchHref the mentions as a search, where there is one
   */
  record Tie(
      String label,
      String documents,
      String mentions,
      String traceHref,
      @Nullable String searchHref) {}

  /** A part with a page of its own words, such as an annex. */
  record Part(String label, @Nullable String heading, String href) {}

  /** A part that others name. */
  record Place(String words, String anchor, int count, String impactHref, List<Said> said) {}

  /** In which words one of them names it. */
  record Said(String name, String href, SafeString sentence) {}

  /** Who names a part; {@code null} when nobody does. */
  public @Nullable Place place(String anchor) {
    return places.get(anchor);
  }
}
