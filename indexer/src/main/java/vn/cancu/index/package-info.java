/**
 * THE schema of the index ({@link vn.cancu.index.Field}), how a document becomes entries of it
 * ({@link vn.cancu.index.Block}), and the port through which documents are written.
 *
 * <p>Fields are described by what they are for, not by what an engine calls them; {@code
 * index.lucene} implements the port. An index is disposable: one of another {@link
 * vn.cancu.index.Manifest#VERSION version} is refused and built anew. It imports {@code document}
 * and {@code vocabulary}.
 */
@NullMarked
package vn.cancu.index;

import org.jspecify.annotations.NullMarked;
