package vn.cancu.index;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.Slug;

/**
 * Under what an article, clause or point is looked up: "Điều 3 khoản 2" under {@code dieu-3} and
 * {@code dieu-3-khoan-2}, whatever annex it stands in.
 */
public final class PlaceKeys {

  private static final String ARTICLE = "dieu-";

  private PlaceKeys() {}

  /**
   * The keys of a place, the widest first; none when it is no part of an article.
   *
   * @param label the place as a reader would cite it, its article first
   */
  public static List<String> of(String label) {
    String slug = Slug.of(label);
    int from = ("-" + slug).lastIndexOf("-" + ARTICLE);
    List<String> keys = new ArrayList<>();
    if (from >= 0) {
      String[] steps = slug.substring(from).split("-");
      StringBuilder key = new StringBuilder();
      for (int i = 0; i + 1 < steps.length; i += 2) {
        key.append(i == 0 ? "" : "-").append(steps[i]).append('-').append(steps[i + 1]);
        keys.add(key.toString());
      }
    }
    return List.copyOf(keys);
  }
}
