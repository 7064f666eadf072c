package vn.cancu.page;

import java.time.LocalDate;
import vn.cancu.calendar.Fulfilment;

/**
 * The day a conditional deadline has come to.
 *
 * @param why from what it was counted
 * @param href page of the document it was counted from
 */
record Counted(String day, String why, String href, LocalDate date) {

  static Counted of(Fulfilment fulfilment) {
    return new Counted(
        Wording.day(fulfilment.day()),
        DueWording.reason(fulfilment),
        Links.document(fulfilment.condition().document()),
        fulfilment.day());
  }

  /** Whether it is past as of a day. */
  boolean isPast(LocalDate today) {
    return date.isBefore(today);
  }
}
