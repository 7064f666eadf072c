package vn.cancu.index;

import vn.cancu.document.UnitName;

/**
 * How a unit stands in the index: under its id, or, when the vocabulary does not know it, under the
 * slug of the words of the document.
 */
public final class UnitValue {

  private UnitValue() {}

  /** The value looked up and counted; empty for a name without letters and digits. */
  public static String value(UnitName unit) {
    return unit.key();
  }

  /** The value with the name it was written by, so that an unknown unit can be shown by name. */
  public static String described(UnitName unit) {
    return value(unit) + Described.SEPARATOR + unit.name();
  }
}
