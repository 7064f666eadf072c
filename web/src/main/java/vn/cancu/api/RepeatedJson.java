package vn.cancu.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.SearchJson.HitJson;
import vn.cancu.search.Hit;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.TaskDifference;

/** Tasks that several documents plan in JSON. */
record RepeatedJson(long total, long conflicting, List<Item> tasks, @Nullable String next) {

  /** One task, with the places where it is planned. */
  record Item(int times, boolean conflict, List<String> differences, List<HitJson> places) {}

  static RepeatedJson of(RepeatedTasks found, Function<Hit, HitJson> hits) {
    return new RepeatedJson(
        found.total(),
        found.conflicting(),
        found.page().stream()
            .map(task ->
                new Item(
                    task.times(),
                    task.conflicts(),
                    names(task.differences()),
                    task.hits().stream().map(hits).toList()))
            .toList(),
        found.next());
  }

  static List<String> names(Set<TaskDifference> differences) {
    return Arrays.stream(TaskDifference.values())
        .filter(differences::contains)
        .map(TaskDifference::parameter)
        .toList();
  }
}
