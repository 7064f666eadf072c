/**
 * When tasks fall due: recurrences spread over days, conditions that were fulfilled, the groups of
 * an agenda, days and months. Questions are put to the read port {@link vn.cancu.search.DueEngine},
 * which knows each rule and each condition once, however many tasks have it.
 *
 * <p>May import {@code search}, {@code trace} and {@code document}; knows nothing of the web or the
 * engine. Days are calendar days in Vietnam.
 */
@NullMarked
package vn.cancu.calendar;

import org.jspecify.annotations.NullMarked;
