package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.SearchResult;

/** A page of hits under headings: as many headings as it takes to fill it. */
final class GroupedPage {

  /** Ranks some of the hits. */
  @FunctionalInterface
  interface Ranker {
    Ranking of(Map<Integer, FixedBitSet> hits) throws IOException;
  }

  private record Placed(int heading, TopHits.Ranked hit) {}

  private final List<Heading> headings;
  private final List<Placed> placed = new ArrayList<>();
  private final int size;
  private final int continued;

  private GroupedPage(List<Heading> headings, int size, int continued) {
    this.headings = headings;
    this.size = size;
    this.continued = continued;
  }

  /**
   * The page behind a place.
   *
   * @param hits by the ordinal of their segment
   * @param after the place; {@code null} for the first page
   */
  static GroupedPage of(
      List<Heading> headings,
      List<LeafSearch> leaves,
      Map<Integer, FixedBitSet> hits,
      Ranker ranker,
      Cursor.@Nullable Place after,
      int size)
      throws IOException {
    int first = after == null ? 0 : after.heading();
    GroupedPage page = new GroupedPage(headings, size, after == null ? -1 : first);
    for (int i = first; i < headings.size() && page.placed.size() <= size; i++) {
      Map<Integer, FixedBitSet> under = new HashMap<>();
      for (LeafSearch leaf : leaves) {
        int ord = leaf.context().ord;
        under.put(ord, headings.get(i).among(leaf, hits.getOrDefault(ord, new FixedBitSet(0))));
      }
      TopHits.Ranked last = after != null && i == first ? after.hit() : null;
      int heading = i;
      ranker
          .of(under)
          .after(last, size + 1 - page.placed.size())
          .forEach(hit -> page.placed.add(new Placed(heading, hit)));
    }
    return page;
  }

  private List<Placed> shown() {
    return placed.subList(0, Math.min(size, placed.size()));
  }

  List<TopHits.Ranked> hits() {
    return shown().stream().map(Placed::hit).toList();
  }

  /** Where it ends; {@code null} when nothing comes behind it. */
  Cursor.@Nullable Place end() {
    if (placed.size() <= size) {
      return null;
    }
    Placed last = shown().getLast();
    return new Cursor.Place(last.heading(), last.hit());
  }

  List<SearchResult.Heading> headings(HeadingNames names) throws IOException {
    List<SearchResult.Heading> shown = new ArrayList<>();
    List<Placed> hits = shown();
    for (int from = 0; from < hits.size(); ) {
      int heading = hits.get(from).heading();
      int to = from;
      while (to < hits.size() && hits.get(to).heading() == heading) {
        to++;
      }
      boolean goesOn = heading == continued;
      shown.add(names.shown(headings.get(heading), to - from, goesOn));
      from = to;
    }
    return shown;
  }
}
