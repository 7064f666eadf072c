package vn.cancu.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something that comes again is due.
 *
 * @param rrule the rule as RFC 5545 writes it, which may leave open the day of the period
 * @param before whether it is due the day before the days of the rule: "trước ngày 15 hằng tháng"
 * @param since the day from which it is known to hold: the issue of its document, else the
 *     beginning of the year that is planned
 * @param until the last day it can hold: the end of the year that is planned
 * @param last the last day in time of its last time, when that is known; itself one of the days
 */
public record Recurrence(
    String rrule,
    boolean before,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate last) {

  private static final String BEFORE = "trước ngày";

  /**
   * The recurrence of a deadline; empty when it does not come again or its wording gives no rule.
   *
   * @param metadata of its document
   */
  public static Optional<Recurrence> of(Deadline deadline, Metadata metadata) {
    if (!(deadline instanceof Deadline.Recurring again) || again.rrule() == null) {
      return Optional.empty();
    }
    boolean before = again.recurrence().toLowerCase(Locale.ROOT).contains(BEFORE);
    LocalDate issuedOn = metadata.issuedOn();
    Integer year = metadata.planYear();
    LocalDate since = issuedOn != null || year == null ? issuedOn : LocalDate.of(year, 1, 1);
    LocalDate until = year == null ? null : LocalDate.of(year, 12, 31);
    boolean ends = until != null && (since == null || since.isBefore(until));
    return Optional.of(
        new Recurrence(again.rrule(), before, since, ends ? until : null, again.lastDay()));
  }
}
