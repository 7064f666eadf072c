package vn.cancu.search;

import java.util.Objects;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Relation;

/**
 * That one document names another in one relation.
 *
 * @param source the document that names
 * @param target the document that is named, held or not
 * @param mentions how often, at least once
 */
public record Citation(DocumentId source, DocumentId target, Relation relation, int mentions) {

  public Citation {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(relation, "relation");
    if (mentions < 1) {
      throw new IllegalArgumentException("mentions: " + mentions);
    }
  }
}
