package vn.cancu.search;

import java.util.function.Consumer;
import vn.cancu.document.Metadata;

/**
 * Every hit of a request, as of one moment and in the order of its pages, however many there are.
 * Held by one thread; to be closed.
 */
public interface Listing extends AutoCloseable {

  /**
   * One hit.
   *
   * @param hit without a snippet
   * @param text its own words, not shortened: of a task what is to be done, of a provision its
   *     text, of a reference the sentence; empty for a document
   * @param document what is known of the document it belongs to
   */
  record Item(Hit hit, String text, Metadata document) {}

  /** How many there are. */
  long total();

  /** How the text was read, as in {@link SearchResult}. */
  String understoodAs();

  /**
   * Hands on all of them, the same each time. What the consumer throws ends it.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  void forEach(Consumer<Item> items);

  @Override
  void close();
}
