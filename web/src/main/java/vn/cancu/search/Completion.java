package vn.cancu.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;

/**
 * What somebody who is still typing may mean.
 *
 * @param kind what it is
 * @param text what would be typed: "114/QĐ-BHXH", "bảo hiểm xã hội"
 * @param label its name: "Quyết định 114/QĐ-BHXH"
 * @param detail a line more, such as a title
 * @param id the {@link DocumentId} or the id of the unit it opens, {@code null} for a phrase
 * @param count how often it is mentioned: citations of a document, tasks of a unit, headings and
 *     titles with a phrase
 */
public record Completion(
    Kind kind,
    String text,
    String label,
    @Nullable String detail,
    @Nullable String id,
    long count) {

  /** What is offered. */
  public enum Kind {
    /** A held document. */
    DOCUMENT,
    /** A unit with tasks. */
    UNIT,
    /** A document that is only cited. */
    REFERENCE,
    /** Words of the collection. */
    PHRASE
  }

  public Completion {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(label, "label");
    if ((id == null) != (kind == Kind.PHRASE)) {
      throw new IllegalArgumentException(kind + " with id " + id);
    }
  }
}
