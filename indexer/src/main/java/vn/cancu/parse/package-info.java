/**
 * Healed text to a {@link vn.cancu.document.LegalDocument}: metadata, provisions, task tables,
 * references, time limits, forms, indicators.
 *
 * <p>Each grammar is a class of its own that scans forward and never backtracks. No rule knows a
 * particular file. It imports {@code repair} for its input, {@code document}, {@code language} and
 * {@code vocabulary}; no Lucene.
 */
@NullMarked
package vn.cancu.parse;

import org.jspecify.annotations.NullMarked;
