package vn.cancu.vocabulary;

import java.util.List;
import java.util.Objects;
import vn.cancu.document.Slug;

/**
 * A type of document.
 *
 * @param name such as "Quyết định"
 * @param symbols its codes in document numbers: {@code QĐ}
 * @param rank order of authority, 1 the highest
 * @param named whether documents of this type are cited by name, without a number
 */
public record DocumentType(String name, List<String> symbols, int rank, boolean named) {

  public DocumentType {
    Objects.requireNonNull(name, "name");
    symbols = List.copyOf(Objects.requireNonNull(symbols, "symbols"));
  }

  /** The first part of the ids of its documents: {@code quyet-dinh}. */
  public String slug() {
    return Slug.of(name);
  }
}
