/**
 * What a document rests on, who names it, where, in which words, and what follows from that:
 * engine-neutral questions put to the read port {@link vn.cancu.search.SearchEngine}.
 *
 * <p>May import {@code search}, {@code document}, {@code vocabulary} and {@code language}; knows
 * nothing of the web, of the engine or of how files are read. Texts that are not in the collection
 * come in through the port {@link vn.cancu.trace.DraftReader}.
 */
@NullMarked
package vn.cancu.trace;

import org.jspecify.annotations.NullMarked;
