package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cancu.search.RankingSettings;

/**
 * Which tasks are the same, whatever document they stand in: the shorter of two shares most of its
 * pairs of words with the other. Then one of its rarest pairs is among the shared ones, so that
 * only tasks with such a pair are compared. Time grows with the number of tasks, even where all are
 * alike: of very many tasks that share a pair only those that follow in the index are looked at.
 */
final class TaskLinks {

  /**
   * Two tasks that are the same.
   *
   * @param a the shorter
   * @param share of its weight that the other has
   * @param whole share of the weight of both that they have in common
   */
  record Link(int a, int b, double share, double whole) {}

  /** Tasks with one pair that are all compared. */
  private static final int WIDE = 500;

  /** Tasks behind one that are compared where more have the pair. */
  private static final int NEAR = 100;

  /** Most links of one task to longer ones, the likest. */
  private static final int KEPT = 12;

  private final TaskPairs pairs;
  private final RankingSettings.SameTask settings;
  private final int[] seen;

  TaskLinks(TaskPairs pairs, RankingSettings.SameTask settings) {
    this.pairs = pairs;
    this.settings = settings;
    seen = new int[pairs.size()];
    Arrays.fill(seen, -1);
  }

  List<Link> all() {
    List<Link> all = new ArrayList<>();
    for (int task = 0; task < pairs.size(); task++) {
      all.addAll(of(task));
    }
    return all;
  }

  /** The links of a task to longer ones, and to equally long ones behind it. */
  private List<Link> of(int task) {
    List<Link> links = new ArrayList<>();
    double rest = (1 - settings.share()) * pairs.total(task);
    for (int at = pairs.start(task); at < pairs.start(task + 1) && rest >= 0; at++) {
      int pair = pairs.pair(at);
      rest -= pairs.weight(pair);
      int from = pairs.postStart(pair);
      int to = pairs.postStart(pair + 1);
      if (to - from > WIDE) {
        from = pairs.placeOf(task, pair);
        to = Math.min(to, from + NEAR);
      }
      for (int place = from; place < to; place++) {
        compare(task, pairs.post(place), links);
      }
    }
    links.sort((x, y) -> Double.compare(y.share(), x.share()));
    return links.subList(0, Math.min(KEPT, links.size()));
  }

  private void compare(int task, int other, List<Link> links) {
    boolean shorter =
        pairs.total(task) < pairs.total(other)
            || (pairs.total(task) == pairs.total(other) && task < other);
    if (!shorter || seen[other] == task) {
      return;
    }
    seen[other] = task;
    double common = 0;
    int count = 0;
    int y = pairs.start(other);
    for (int x = pairs.start(task); x < pairs.start(task + 1); x++) {
      while (y < pairs.start(other + 1) && pairs.pair(y) < pairs.pair(x)) {
        y++;
      }
      if (y < pairs.start(other + 1) && pairs.pair(y) == pairs.pair(x)) {
        common += pairs.weight(pairs.pair(x));
        count++;
      }
    }
    double share = common / pairs.total(task);
    if (count >= settings.pairs() && share >= settings.share()) {
      double both = pairs.total(task) + pairs.total(other) - common;
      links.add(new Link(task, other, share, common / both));
    }
  }
}
