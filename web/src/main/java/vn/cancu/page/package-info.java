/**
 * HTML handlers and the view records the templates read.
 *
 * <p>Pages are rendered on the server and work without JavaScript. Text reaches a page escaped;
 * markup is made in one place only. It imports {@code api} for the query string they share, {@code
 * search}, {@code document} and {@code vocabulary}; no Lucene.
 */
@NullMarked
package vn.cancu.page;

import org.jspecify.annotations.NullMarked;
