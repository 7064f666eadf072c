package vn.cancu.extract;

/** What became of a file. */
public sealed interface Extraction {

  /** Its text was read. */
  record Extracted(SourceText text) implements Extraction {}

  /**
   * It is a scan: pages without text of their own.
   *
   * @param pages number of such pages
   */
  record NeedsOcr(int pages) implements Extraction {}

  /** It opens with a password only. */
  record Encrypted() implements Extraction {}

  /** It has no bytes, or no text at all. */
  record Empty() implements Extraction {}

  /**
   * It is damaged, or of a kind that is not read.
   *
   * @param mediaType what the bytes look like
   * @param reason Vietnamese sentence for the administrator
   */
  record Unreadable(String mediaType, String reason) implements Extraction {}
}
