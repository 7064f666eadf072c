package vn.cancu.index;

/** What a field is for, whatever an engine makes of it. */
public enum Role {
  /** Searched for words, with and without marks, and for pairs of neighbouring syllables. */
  TEXT,
  /** Looked up as it is; several values. */
  KEYWORD,
  /** A keyword whose values are also counted. */
  FACET,
  /** A calendar day, written ISO 8601; sorted by and compared; one value. */
  DATE,
  /** Short and read back for every hit; one value. */
  COLUMN,
  /** Long and read back for single hits; one value. */
  STORED,
  /** Very long and read back for one document at a time; one value. */
  ARCHIVED
}
