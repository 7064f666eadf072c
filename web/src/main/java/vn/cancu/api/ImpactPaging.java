package vn.cancu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.BadCursorException;
import vn.cancu.trace.Impact;

/**
 * One page of an impact.
 *
 * @param first index of its first row
 * @param next cursor of the page after it; {@code null} on the last
 */
public record ImpactPaging(int first, List<Impact.Row> rows, @Nullable String next) {

  public ImpactPaging {
    rows = List.copyOf(rows);
  }

  /**
   * The page asked for.
   *
   * @throws BadCursorException when the cursor is not one of this request
   */
  public static ImpactPaging of(
      Impact impact, ImpactParameters.Reading.Accepted asked, String generation) {
    ListCursor cursor =
        ListCursor.of(
            "impact " + ImpactParameters.api(asked.request(), asked.format()), generation);
    int all = impact.rows().size();
    int from = Math.min(cursor.read(asked.cursor()), all);
    int to = Math.min(all, from + asked.size());
    return new ImpactPaging(from, impact.rows().subList(from, to), cursor.write(to, all));
  }
}
