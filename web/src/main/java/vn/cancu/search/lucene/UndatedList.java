package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.DueKind;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Undated;
import vn.cancu.search.UndatedHits;

/** Lists tasks that have no day, in the order of the index. */
final class UndatedList {

  private final DueTasks tasks;
  private final DueColumns columns;
  private final Undated which;

  UndatedList(DueTasks tasks, DueColumns columns, Undated which) {
    this.tasks = tasks;
    this.columns = columns;
    this.which = which;
  }

  UndatedHits page(String state) throws IOException {
    SearchRequest request = tasks.request();
    Cursor cursor = Cursor.of(request, state);
    TopHits top = new TopHits(request.size() + 1, cursor.readHit(request.cursor()));
    for (LeafSearch leaf : tasks.leaves()) {
      DueColumns.Leaf due = columns.in(leaf.context());
      FixedBitSet hits = tasks.in(leaf);
      for (int task = LeafTree.next(hits, 0);
          task < hits.length();
          task = LeafTree.next(hits, task + 1)) {
        if (isWanted(due, task)) {
          top.offer(0, leaf.context().docBase + task);
        }
      }
    }
    List<TopHits.Ranked> ranked = top.ranked();
    boolean more = ranked.size() > request.size();
    List<TopHits.Ranked> page = more ? ranked.subList(0, request.size()) : ranked;
    HitReader reader = tasks.reader();
    Snippets snippets = tasks.snippets();
    List<Hit> list = new ArrayList<>();
    for (TopHits.Ranked one : page) {
      list.add(reader.read(one, 0, Scope.TASKS, snippets, null));
    }
    return new UndatedHits(list, more ? cursor.write(page.getLast()) : null);
  }

  private boolean isWanted(DueColumns.Leaf due, int task) throws IOException {
    DueKind kind = due.kind(task);
    return switch (kind) {
      case RECURRING -> isIn(which.recurring(), columns.recurrences(), due.recurrence(task));
      case CONDITIONAL -> isIn(which.conditional(), columns.conditions(), due.condition(task));
      case DATED -> false;
      case IRREGULAR, ONGOING, EVENT, NONE -> which.kinds().contains(kind);
    };
  }

  private static boolean isIn(Set<?> wanted, List<? extends @Nullable Object> values, int number) {
    Object value = values.get(number);
    return value != null && wanted.contains(value);
  }
}
