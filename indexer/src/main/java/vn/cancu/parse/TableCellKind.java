package vn.cancu.parse;

import vn.cancu.parse.UnitListGrammar.Likeness;

/** What the text of a cell is by itself, whatever column it stands in. */
enum TableCellKind {
  NUMERAL,
  TIME,
  UNITS,
  UNIT_LIKE,
  SHORT,
  TEXT;

  private static final int SHORT_LENGTH = 24;

  /** Longer texts are content; nothing in them needs to be looked for. */
  private static final int LONGEST_LIST = 900;

  static TableCellKind of(String cell, UnitListGrammar units, DeadlineGrammar deadlines) {
    if (TaskNumber.of(cell).isPresent()) {
      return NUMERAL;
    }
    if (deadlines.isTime(cell)) {
      return TIME;
    }
    Likeness likeness = cell.length() > LONGEST_LIST ? Likeness.OTHER : units.likeness(cell);
    return switch (likeness) {
      case KNOWN -> UNITS;
      case UNIT_LIKE -> UNIT_LIKE;
      case OTHER -> cell.length() <= SHORT_LENGTH ? SHORT : TEXT;
    };
  }

  /** How badly a cell of this kind fits a column: 0 as expected, 8 never. */
  double misfit(TableRole role) {
    return switch (role) {
      case NUMBER -> this == NUMERAL ? 0 : 8;
      case CONTENT -> by(6, 3, 3, 1, 0.4, 0);
      case LEAD, UNITS -> by(8, 6, 0, 0.5, 3, 4);
      case COORDINATING -> by(8, 6, 0, 0.5, 3, 4.2);
      case DEADLINE -> by(5, 0, 6, 6, 4, 6);
      case PRODUCT -> by(4, 4, 2.5, 1.5, 0.5, 0.6);
      case MEASURE -> by(5, 4, 2, 2, 0.1, 2);
      case VALUE -> by(0.5, 3, 5, 5, 1.5, 4);
      case NOTE, OTHER -> by(3, 2, 2, 1.5, 1, 1);
    };
  }

  private double by(
      double numeral, double time, double units, double like, double small, double text) {
    return switch (this) {
      case NUMERAL -> numeral;
      case TIME -> time;
      case UNITS -> units;
      case UNIT_LIKE -> like;
      case SHORT -> small;
      case TEXT -> text;
    };
  }

  /** The cost of leaving a column empty. */
  static double absence(TableRole role) {
    return switch (role) {
      case NUMBER, CONTENT -> 4;
      case LEAD, UNITS -> 1.2;
      case DEADLINE -> 1;
      case MEASURE -> 0.8;
      case COORDINATING -> 0.4;
      case PRODUCT, OTHER -> 0.3;
      case VALUE -> 0.2;
      case NOTE -> 0.05;
    };
  }
}
