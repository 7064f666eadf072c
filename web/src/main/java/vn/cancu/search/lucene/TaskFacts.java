package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.Facet;
import vn.cancu.search.TaskDifference;

/** When a task is due and who leads it, as the columns of the index say; and how two differ. */
record TaskFacts(long due, Set<String> deadline, Set<String> leads) {

  private static final int YEAR = 4;
  private static final long NONE = Long.MIN_VALUE;

  /**
   * @param doc number of the task in the whole index
   */
  static TaskFacts of(Snapshot snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int entry = doc - leaf.docBase;
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Field.DUE.on(Level.TASK));
    return new TaskFacts(
        days.advanceExact(entry) ? days.longValue() : NONE,
        values(snapshot, Facet.DEADLINE, leaf, entry),
        values(snapshot, Facet.LEAD, leaf, entry));
  }

  private static Set<String> values(
      Snapshot snapshot, Facet facet, LeafReaderContext leaf, int entry) throws IOException {
    FacetDictionary dictionary = snapshot.dictionary(facet);
    FacetColumn column = dictionary.column(leaf);
    Set<String> values = new HashSet<>();
    for (int i = column.start(entry); i < column.start(entry + 1); i++) {
      values.add(dictionary.value(column.number(i), snapshot.reader().leaves()));
    }
    return values;
  }

  /**
   * How the same task differs in two documents.
   *
   * @param part whether the one is only a part of the other, whose time may then be longer
   */
  Set<TaskDifference> differences(TaskFacts other, boolean part) {
    Set<String> years = years();
    years.retainAll(other.years());
    if (years.isEmpty() && !years().isEmpty() && !other.years().isEmpty()) {
      return EnumSet.of(TaskDifference.PERIOD);
    }
    Set<TaskDifference> differences = EnumSet.noneOf(TaskDifference.class);
    if (isDated() && other.isDated() && differsInTime(other, part)) {
      differences.add(TaskDifference.DEADLINE);
    }
    Set<String> common = new HashSet<>(leads);
    common.retainAll(other.leads);
    if (common.isEmpty() && !leads.isEmpty() && !other.leads.isEmpty()) {
      differences.add(TaskDifference.LEAD);
    }
    return differences;
  }

  private boolean differsInTime(TaskFacts other, boolean part) {
    boolean inside = deadline.containsAll(other.deadline) || other.deadline.containsAll(deadline);
    if (due == NONE && other.due == NONE) {
      return !deadline.equals(other.deadline);
    }
    return due != other.due && !(part && inside);
  }

  private boolean isDated() {
    return !deadline.isEmpty() && !deadline.contains("none");
  }

  private Set<String> years() {
    Set<String> years = new HashSet<>();
    deadline.stream()
        .filter(value -> value.length() == YEAR && Character.isDigit(value.charAt(0)))
        .forEach(years::add);
    return years;
  }
}
