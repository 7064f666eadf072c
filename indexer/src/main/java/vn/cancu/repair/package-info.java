/**
 * Heals damaged text step by step and keeps the way back to the original.
 *
 * <p>A step is one constant of {@code RepairStep}, applied in order. Right text is never changed.
 * It imports {@code extract} for its input, {@code document}, {@code language} and {@code
 * vocabulary}; no Lucene.
 */
@NullMarked
package vn.cancu.repair;

import org.jspecify.annotations.NullMarked;
