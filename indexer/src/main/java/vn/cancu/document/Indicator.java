package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A figure to reach or to report.
 *
 * @param code number of the row of a statistics form: {@code 2.1.3}
 * @param name what is measured
 * @param value the figure as printed, when one is
 * @param measure unit of measure as printed
 * @param line line of the file on which it starts
 */
public record Indicator(
    @Nullable String code,
    String name,
    @Nullable String value,
    @Nullable String measure,
    int line) {}
