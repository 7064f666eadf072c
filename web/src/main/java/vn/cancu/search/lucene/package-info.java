/**
 * The search port answered by Lucene. Only this package and {@code index.lucene} know Lucene on the
 * reading side; it imports {@code search}, {@code index}, {@code analysis}, {@code document} and
 * {@code vocabulary}.
 */
@NullMarked
package vn.cancu.search.lucene;

import org.jspecify.annotations.NullMarked;
