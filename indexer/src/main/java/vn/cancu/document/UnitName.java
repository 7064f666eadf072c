package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A unit as a document names it.
 *
 * @param id id in the vocabulary; {@code null} for a unit the vocabulary does not know, which is
 *     never forced into a known one
 * @param name canonical name, or the words of the document for an unknown unit
 */
public record UnitName(@Nullable String id, String name) {

  /** Under what it is found and shown: its id, else the slug of its name; may be empty. */
  public String key() {
    return id != null ? id : Slug.of(name);
  }
}
