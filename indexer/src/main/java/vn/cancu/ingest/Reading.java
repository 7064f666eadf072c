package vn.cancu.ingest;

import vn.cancu.document.LegalDocument;

/** What came of reading one file. */
public sealed interface Reading {

  /** It was understood. */
  record Understood(LegalDocument document) implements Reading {}

  /**
   * It was not.
   *
   * @param reason Vietnamese sentence with the English one after it
   */
  record Rejected(String reason) implements Reading {}
}
