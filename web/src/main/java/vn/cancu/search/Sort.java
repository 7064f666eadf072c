package vn.cancu.search;

/** The order of hits. */
public enum Sort {
  RELEVANCE,
  NEWEST,
  OLDEST,
  DEADLINE
}
