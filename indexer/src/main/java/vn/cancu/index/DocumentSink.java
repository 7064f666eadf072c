package vn.cancu.index;

import java.io.Closeable;
import java.io.IOException;
import vn.cancu.document.LegalDocument;

/**
 * Where understood documents go. One writer at a time; nothing is visible to readers before {@link
 * #commit()}.
 *
 * <p>Documents are kept by the key of their source file, so that two files that claim one document
 * id do not overwrite each other in silence.
 */
public interface DocumentSink extends Closeable {

  /**
   * Adds the document read from {@code sourceKey}, or puts it in the place of what was read from it
   * before.
   */
  void put(String sourceKey, LegalDocument document) throws IOException;

  /** Removes what was read from {@code sourceKey}. */
  void remove(String sourceKey) throws IOException;

  /** Makes everything since the last commit durable and visible. */
  void commit() throws IOException;
}
