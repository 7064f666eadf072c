package vn.cancu.search;

import java.time.LocalDate;

/**
 * A task on a day.
 *
 * @param kind {@link DueKind#DATED}, {@link DueKind#RECURRING} or {@link DueKind#CONDITIONAL}
 * @param hit the task
 */
public record Occurrence(LocalDate day, DueKind kind, Hit hit) {}
