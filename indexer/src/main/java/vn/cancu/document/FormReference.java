package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a coded form.
 *
 * @param form its code: {@code D04h-TS}
 * @param of number of the document the form belongs to, as printed with it
 * @param line line of the file on which it starts
 * @param span the mention in the repaired text
 */
public record FormReference(String form, @Nullable String of, int line, TextSpan span) {}
