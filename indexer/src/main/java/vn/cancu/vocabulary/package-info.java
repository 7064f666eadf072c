/**
 * The names of the field, read from {@code config/}: units, abbreviations, document types, issuers
 * by number suffix.
 *
 * <p>It recognises a name in any spelling and never forces an unknown name into a known one. It
 * imports {@code config} and {@code document}; every stage may import it.
 */
@NullMarked
package vn.cancu.vocabulary;

import org.jspecify.annotations.NullMarked;
