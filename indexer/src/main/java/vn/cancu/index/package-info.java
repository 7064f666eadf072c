/**
 * THE schema of the index and the port through which documents are written.
 *
 * <p>Fields are described by what they are for, not by what an engine calls them; {@code
 * index.lucene} implements the port. It imports {@code document} and {@code vocabulary}.
 */
@NullMarked
package vn.cancu.index;

import org.jspecify.annotations.NullMarked;
