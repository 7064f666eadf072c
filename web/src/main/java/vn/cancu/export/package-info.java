/**
 * Results that leave the site: every hit of a search as a table, a calendar, a feed or lines of
 * JSON, written as it is read from one snapshot. It imports {@code search}, {@code api} for the
 * query string, {@code page} for what things are called, {@code table}, {@code trace} and {@code
 * document}; no Lucene.
 */
@NullMarked
package vn.cancu.export;

import org.jspecify.annotations.NullMarked;
