/**
 * The write port implemented by Lucene: one block a document, children first, the parent last. It
 * imports {@code index}, {@code analysis} and {@code document}.
 */
@NullMarked
package vn.cancu.index.lucene;

import org.jspecify.annotations.NullMarked;
