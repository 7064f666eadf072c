/**
 * HTML handlers and the view records the templates read. It imports {@code search}, {@code
 * document} and {@code vocabulary}; no Lucene.
 */
@NullMarked
package vn.cancu.page;

import org.jspecify.annotations.NullMarked;
