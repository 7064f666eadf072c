package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A time limit stated in running text, with who it binds and to do what.
 *
 * @param raw the words that state the time
 * @param unit who is bound, when the sentence or its governing heading says so
 * @param what what is to be done
 * @param deadline the time understood
 * @param line line of the file on which {@code raw} starts
 * @param span the sentence in the repaired text
 */
public record Duty(
    String raw,
    @Nullable UnitName unit,
    @Nullable String what,
    Deadline deadline,
    int line,
    TextSpan span) {}
