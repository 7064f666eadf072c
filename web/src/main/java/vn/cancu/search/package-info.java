/**
 * Searching, whatever the engine: a request is parsed to a query tree, planned, and answered.
 *
 * <p>No Lucene type, document number or score comparison stands here; {@code search.lucene}
 * implements {@link vn.cancu.search.SearchEngine}. It imports {@code document}, {@code vocabulary},
 * {@code language} and {@code config}.
 */
@NullMarked
package vn.cancu.search;

import org.jspecify.annotations.NullMarked;
