package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * The place inside the cited document, as cited.
 *
 * @param article "Điều": {@code 14}, {@code 21a}
 * @param clause "khoản"
 * @param point "điểm"
 */
public record Pinpoint(@Nullable String article, @Nullable String clause, @Nullable String point) {

  public Pinpoint {
    if (article == null && clause == null && point == null) {
      throw new IllegalArgumentException(
          "a pinpoint names at least one of article, clause and point");
    }
  }
}
