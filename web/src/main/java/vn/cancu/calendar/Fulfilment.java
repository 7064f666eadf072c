package vn.cancu.calendar;

import java.time.LocalDate;
import vn.cancu.document.Condition;
import vn.cancu.trace.KnownDocument;

/**
 * A conditional deadline that has become a day, because the document it waits for is held.
 *
 * @param start the day of issue or effect of that document
 * @param day the last day in time
 */
public record Fulfilment(
    Condition condition, KnownDocument document, LocalDate start, LocalDate day) {}
