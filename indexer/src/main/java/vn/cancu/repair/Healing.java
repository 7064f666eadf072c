package vn.cancu.repair;

/** One kind of repair. */
interface Healing {

  /** Notes the changes {@code draft} needs. */
  void heal(Draft draft, Edits edits);
}
