package vn.cancu.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;

/**
 * What stands inside what: a reference in at most one task, a task or a reference outside of tasks
 * in at most one provision. A part stands in the one its first character stands in.
 *
 * @param provisions in reading order, each with what it holds
 * @param loose what stands in no provision
 */
record Nesting(List<Holder> provisions, Contents loose) {

  /** A provision and what stands in its own text. */
  record Holder(Provision provision, Contents contents) {}

  /**
   * @param references those outside of its tasks
   */
  record Contents(List<Row> rows, List<Mention> references) {

    Contents() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** All references, those of the tasks first. */
    List<Mention> allReferences() {
      List<Mention> all = new ArrayList<>();
      rows.forEach(row -> all.addAll(row.references()));
      all.addAll(references);
      return all;
    }
  }

  /**
   * A task with the references in it.
   *
   * @param table title of its table
   */
  record Row(@Nullable String table, Task task, List<Mention> references) {}

  /** A reference with its number in the document, from 1. */
  record Mention(Reference reference, int ordinal) {}

  static Nesting of(LegalDocument document) {
    Map<Provision, Contents> held = new LinkedHashMap<>();
    NavigableMap<Integer, Provision> places = new TreeMap<>();
    for (Provision provision : ArchivedDocument.inOrder(document)) {
      held.put(provision, new Contents());
      places.put(provision.span().start(), provision);
    }
    Contents loose = new Contents();
    NavigableMap<Integer, Row> rows = new TreeMap<>();
    for (Row row : tasks(document)) {
      rows.putIfAbsent(row.task().span().start(), row);
      holder(row.task().span(), places, held, loose).rows().add(row);
    }
    int ordinal = 0;
    for (Reference reference : document.references()) {
      ordinal++;
      Row row = rowAt(reference.span(), rows);
      (row != null ? row.references() : holder(reference.span(), places, held, loose).references())
          .add(new Mention(reference, ordinal));
    }
    return new Nesting(
        held.entrySet().stream().map(e -> new Holder(e.getKey(), e.getValue())).toList(), loose);
  }

  /** In reading order. */
  private static List<Row> tasks(LegalDocument document) {
    List<Row> rows = new ArrayList<>();
    for (TaskTable table : document.taskTables()) {
      table.tasks().forEach(task -> rows.add(new Row(table.title(), task, new ArrayList<>())));
    }
    document.assignments().forEach(task -> rows.add(new Row(null, task, new ArrayList<>())));
    rows.sort(Comparator.comparingInt(row -> row.task().span().start()));
    return rows;
  }

  private static Contents holder(
      TextSpan span,
      NavigableMap<Integer, Provision> places,
      Map<Provision, Contents> held,
      Contents loose) {
    Map.Entry<Integer, Provision> place = places.floorEntry(span.start());
    return place == null || !place.getValue().span().contains(span.start())
        ? loose
        : held.getOrDefault(place.getValue(), loose);
  }

  private static @Nullable Row rowAt(TextSpan span, NavigableMap<Integer, Row> rows) {
    Map.Entry<Integer, Row> row = rows.floorEntry(span.start());
    return row != null && row.getValue().task().span().contains(span.start())
        ? row.getValue()
        : null;
  }
}
