/**
 * Vietnamese analysis for Lucene: text to tokens. It imports {@code language} and {@code
 * vocabulary}.
 */
@NullMarked
package vn.cancu.analysis;

import org.jspecify.annotations.NullMarked;
