/**
 * JSON handlers, problems and parameters of {@code /api/v1}. It imports {@code search} and {@code
 * document}; no Lucene.
 */
@NullMarked
package vn.cancu.api;

import org.jspecify.annotations.NullMarked;
