package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cancu.index.PlaceKeys;

/** An article with its clause and point, typed in any order: "Điểm đ Khoản 2 Điều 60". */
final class PlaceMention {

  private static final String ARTICLE = "dieu";
  private static final List<String> STEPS = List.of(ARTICLE, "khoan", "diem");
  private static final Set<String> NAMES = Set.copyOf(STEPS);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[a-z]?");
  private static final Pattern LETTER = Pattern.compile("[a-z]");

  private PlaceMention() {}

  /**
   * The keys of the first place named, the widest first; empty when there is no article.
   *
   * @param syllables folded
   */
  static List<String> keys(List<String> syllables) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i + 1 < syllables.size(); i++) {
      String name = syllables.get(i);
      String value = syllables.get(i + 1);
      Pattern form = name.equals("diem") ? LETTER : NUMBER;
      if (NAMES.contains(name) && form.matcher(value).matches()) {
        values.putIfAbsent(name, value);
      }
    }
    List<String> label = new ArrayList<>();
    for (String step : STEPS) {
      String value = values.get(step);
      if (value == null) {
        break;
      }
      label.add(step + " " + value);
    }
    return PlaceKeys.of(String.join(" ", label));
  }
}
