package vn.cancu.parse;

import java.util.List;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;

/**
 * What is known of a document before its text is read.
 *
 * @param provisions its parts in reading order, covering the text
 */
public record KnownParts(DocumentId id, Metadata metadata, List<Provision> provisions) {

  public KnownParts {
    provisions = List.copyOf(provisions);
  }
}
