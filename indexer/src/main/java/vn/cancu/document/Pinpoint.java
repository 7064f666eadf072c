package vn.cancu.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place inside the cited document, as cited.
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

  /** The id a provision at this place has: {@code dieu-14.khoan-2.diem-b}. */
  public String path() {
    return paths().getLast();
  }

  /** The paths of the parts it lies in, the widest first, its own last. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>();
    add(paths, "dieu-", article);
    add(paths, "khoan-", clause);
    add(paths, "diem-", point);
    return List.copyOf(paths);
  }

  private static void add(List<String> paths, String word, @Nullable String value) {
    if (value != null) {
      paths.add((paths.isEmpty() ? "" : paths.getLast() + ".") + word + value);
    }
  }

  /** As a reader would cite it: "điểm b khoản 2 Điều 14". */
  public String label() {
    List<String> parts = new ArrayList<>();
    if (point != null) {
      parts.add("điểm " + point);
    }
    if (clause != null) {
      parts.add("khoản " + clause);
    }
    if (article != null) {
      parts.add("Điều " + article);
    }
    return String.join(" ", parts);
  }
}
