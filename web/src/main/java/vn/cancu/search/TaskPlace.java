package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;

/**
 * A task where it stands.
 *
 * @param table title of its table
 * @param list the rows of its table, or the tasks of running text
 * @param index its place in the list
 */
public record TaskPlace(
    LegalDocument document, @Nullable String table, List<Task> list, int index) {

  public TaskPlace {
    list = List.copyOf(list);
  }

  /** The task of this id; of the first file that has it where several claim the document. */
  public static Optional<TaskPlace> find(SearchEngine engine, DocumentId id, String taskId) {
    for (LegalDocument document : engine.documents(id)) {
      List<TaskPlace> lists = new ArrayList<>();
      for (TaskTable table : document.taskTables()) {
        lists.add(new TaskPlace(document, table.title(), table.tasks(), 0));
      }
      lists.add(new TaskPlace(document, null, document.assignments().toList(), 0));
      for (TaskPlace place : lists) {
        int at = place.list().stream().map(Task::id).toList().indexOf(taskId);
        if (at >= 0) {
          return Optional.of(new TaskPlace(document, place.table(), place.list(), at));
        }
      }
    }
    return Optional.empty();
  }

  public Task task() {
    return list.get(index);
  }

  /** The task before it, or {@code null}. */
  public @Nullable Task above() {
    return index == 0 ? null : list.get(index - 1);
  }

  /** The task behind it, or {@code null}. */
  public @Nullable Task below() {
    return index + 1 == list.size() ? null : list.get(index + 1);
  }
}
