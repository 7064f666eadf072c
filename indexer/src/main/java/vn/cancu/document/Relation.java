package vn.cancu.document;

/** What a document does with another one it names. */
public enum Relation {
  /** It rests on it: "Căn cứ …". */
  BASIS,
  /**
   * It is itself declared to carry it out: "… thực hiện Nghị quyết …" of a title or of the first
   * article.
   */
  IMPLEMENTS,
  /** It names it. */
  CITES,
  /** It amends or supplements it. */
  AMENDS,
  /** It takes its place. */
  REPLACES,
  /** It repeals it. */
  REPEALS
}
