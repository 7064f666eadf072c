package vn.cancu.repair;

/** Is told of everything a step does to a text. */
interface Watch {

  /** Does not look. */
  Watch NONE = (step, draft) -> (start, end, by) -> {};

  /** Sees the edits of one step, from left to right. */
  interface OfStep {

    /** {@code by} takes the place of {@code start..end} of the draft. */
    void edited(int start, int end, CharSequence by);
  }

  /** A step begins to work on a draft. */
  OfStep begin(RepairStep step, Draft draft);

  /** The step that began last has ended. */
  default void end() {}
}
