package vn.cancu.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;

/**
 * What the documents that cite it tell of a document.
 *
 * @param type such as "Nghị định"
 * @param number as most often printed
 * @param name of a law known by name
 * @param held whether it is in the collection
 * @param citations number of references to it
 * @param candidates ids with a year it may be, when its own id has none; or the year-less ids that
 *     may mean it
 */
public record CitedDocument(
    DocumentId id,
    String type,
    @Nullable String number,
    @Nullable String name,
    @Nullable LocalDate date,
    @Nullable String issuer,
    boolean held,
    long citations,
    List<DocumentId> candidates) {

  public CitedDocument {
    candidates = List.copyOf(candidates);
  }
}
