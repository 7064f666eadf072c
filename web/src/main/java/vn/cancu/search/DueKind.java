package vn.cancu.search;

/** How a task stands in time. Every task is of one kind. */
public enum DueKind {
  /** Due once, by a day, or by the end of a month, quarter, year or range. */
  DATED,
  /** Due again and again, by a rule. */
  RECURRING,
  /** Waits for a document that is named. */
  CONDITIONAL,
  /** Due again and again, nobody says when. */
  IRREGULAR,
  /** To be done all the time. */
  ONGOING,
  /** Waits for something that is no named document. */
  EVENT,
  /** No time is given. */
  NONE
}
