package vn.cancu.trace;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Task;
import vn.cancu.search.Mention;

/**
 * What a change of a document affects.
 *
 * @param rows nearest first, those that are certain before the others; document by document, the
 *     newest first, in the order of its text
 * @param resting how many tasks stand in documents that rest on it, beside those among the rows
 * @param complete whether the rows are all there is
 */
public record Impact(
    ImpactRequest request, KnownDocument document, List<Row> rows, int resting, boolean complete) {

  /** What a mention says of the place that changes. */
  public enum Bearing {
    /** It names that place or something in it; the document, where all of it changes. */
    MEANT,
    /** It names a wider place that holds it. */
    WIDER,
    /** It names the document as a whole. */
    WHOLE
  }

  /**
   * One place that is affected.
   *
   * @param step how many citations away
   * @param certain false where the words leave open which document is meant
   * @param named the document named there: the one that changes, or one affected before
   * @param document the document affected
   * @param task the task whose words name it, or one that rests on it with its document
   * @param inherited whether the task itself does not name it, only its document
   */
  public record Row(
      int step,
      Bearing bearing,
      boolean certain,
      KnownDocument named,
      KnownDocument document,
      Mention mention,
      @Nullable Task task,
      boolean inherited) {

    Row withTask(Task affected, boolean only) {
      return new Row(step, bearing, certain, named, document, mention, affected, only);
    }
  }

  public Impact {
    rows = List.copyOf(rows);
  }

  /** How many documents are affected. */
  public long documents() {
    return rows.stream().map(row -> row.document().id()).distinct().count();
  }

  /** How many of their provisions, or other places, name it. */
  public long provisions() {
    return rows.stream()
        .map(row -> row.document().id() + "#" + row.mention().reference().provisionId())
        .distinct()
        .count();
  }

  /** How many tasks are affected. */
  public long tasks() {
    return withTask()
        .map(row -> row.document().id() + "#" + (row.task() == null ? "" : row.task().id()))
        .distinct()
        .count();
  }

  Stream<Row> withTask() {
    return rows.stream().filter(row -> row.task() != null);
  }
}
