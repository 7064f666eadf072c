/**
 * What a document <em>is</em>: immutable records, no behaviour beyond their own invariants.
 *
 * <p>Every offset is a UTF-16 offset into {@link vn.cancu.document.LegalDocument#text()}, the
 * repaired text, and every line is a 1-based line of the file as it was read. This package depends
 * on the JDK alone; everything else may import it.
 */
@NullMarked
package vn.cancu.document;

import org.jspecify.annotations.NullMarked;
