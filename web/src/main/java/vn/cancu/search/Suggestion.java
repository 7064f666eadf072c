package vn.cancu.search;

/**
 * Another text that may have been meant.
 *
 * @param text the whole text, with words written otherwise
 * @param total exact number of its hits in the same scope and under the same filters, never 0
 */
public record Suggestion(String text, long total) {

  public Suggestion {
    if (total < 1) {
      throw new IllegalArgumentException("total: " + total);
    }
  }
}
