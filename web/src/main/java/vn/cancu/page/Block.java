package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the text of a document.
 *
 * @param kind heading, text, table or tasks
 * @param level level of a heading
 * @param id anchor of the provision that starts here
 * @param label how to cite it
 * @param anchors further anchors that belong here
 * @param depth how far to indent it
 * @param style class of a text
 * @param html the text
 * @param rows cells of a plain table
 * @param tasks a task table
 */
record Block(
    String kind,
    int level,
    @Nullable String id,
    @Nullable String label,
    List<String> anchors,
    int depth,
    String style,
    SafeString html,
    List<List<SafeString>> rows,
    @Nullable TaskRows tasks) {

  private static final SafeString NOTHING = new SafeString("");

  static Block heading(int level, String id, String label, SafeString html) {
    return new Block("heading", level, id, label, List.of(), 0, "", html, List.of(), null);
  }

  static Block text(
      @Nullable String id, @Nullable String label, int depth, String style, SafeString html) {
    return new Block("text", 0, id, label, List.of(), depth, style, html, List.of(), null);
  }

  static Block table(List<String> anchors, List<List<SafeString>> rows) {
    return new Block("table", 0, null, null, anchors, 0, "", NOTHING, rows, null);
  }

  static Block tasks(List<String> anchors, TaskRows tasks) {
    return new Block("tasks", 0, null, null, anchors, 0, "", NOTHING, List.of(), tasks);
  }
}
