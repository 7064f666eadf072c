package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.Recurrence;
import vn.cancu.index.DueKeys;
import vn.cancu.index.Field;
import vn.cancu.index.Level;
import vn.cancu.search.DueKind;

/**
 * When the tasks of a snapshot are due, as columns. Recurrences and conditions are numbered, so
 * that a day worked out for one of them serves all tasks that have it.
 */
final class DueColumns {

  private final List<LeafReaderContext> leaves;
  private final FacetDictionary deadlines;
  private final FacetDictionary recurs;
  private final FacetDictionary awaits;
  private final List<@Nullable Recurrence> recurrences;
  private final List<@Nullable Condition> conditions;
  private final int recurring;
  private final int ongoing;
  private final int event;

  private DueColumns(Snapshot snapshot) throws IOException {
    DirectoryReader reader = snapshot.reader();
    leaves = reader.leaves();
    deadlines = snapshot.dictionary(Field.DEADLINE.on(Level.TASK));
    recurs = snapshot.dictionary(Field.RECURS.on(Level.TASK));
    awaits = snapshot.dictionary(Field.AWAITS.on(Level.TASK));
    recurrences = values(recurs, DueKeys::recurrence);
    conditions = values(awaits, DueKeys::condition);
    recurring = number("recurring");
    ongoing = number("ongoing");
    event = number("event");
  }

  static DueColumns of(Snapshot snapshot) throws IOException {
    return new DueColumns(snapshot);
  }

  private <T> List<@Nullable T> values(FacetDictionary dictionary, Function<String, Optional<T>> of)
      throws IOException {
    List<@Nullable T> values = new ArrayList<>();
    for (int i = 0; i < dictionary.size(); i++) {
      values.add(of.apply(dictionary.value(i, leaves)).orElse(null));
    }
    return values;
  }

  private int number(String deadline) throws IOException {
    for (int i = 0; i < deadlines.size(); i++) {
      if (deadlines.value(i, leaves).equals(deadline)) {
        return i;
      }
    }
    return -1;
  }

  /** By number. */
  List<@Nullable Recurrence> recurrences() {
    return recurrences;
  }

  /** By number. */
  List<@Nullable Condition> conditions() {
    return conditions;
  }

  /** What a task waits for, by its number in the whole index. */
  @Nullable Condition condition(int task) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(task, leaves));
    int number = awaits.column(leaf).first(task - leaf.docBase);
    return number < 0 ? null : conditions.get(number);
  }

  /** The tasks of one segment. */
  Leaf in(LeafReaderContext leaf) throws IOException {
    return new Leaf(leaf);
  }

  /** A cursor over the tasks of one segment; entries are asked for in ascending order. */
  final class Leaf {

    private final FacetColumn words;
    private final FacetColumn rules;
    private final FacetColumn waits;
    private final NumericDocValues days;

    private Leaf(LeafReaderContext leaf) throws IOException {
      words = deadlines.column(leaf);
      rules = recurs.column(leaf);
      waits = awaits.column(leaf);
      days = DocValues.getNumeric(leaf.reader(), Field.DUE.on(Level.TASK));
    }

    DueKind kind(int task) throws IOException {
      int rule = rules.first(task);
      if (rule >= 0 && recurrences.get(rule) != null) {
        return DueKind.RECURRING;
      }
      int word = words.first(task);
      if (word >= 0 && word == recurring) {
        return DueKind.IRREGULAR;
      }
      int wait = waits.first(task);
      if (wait >= 0 && conditions.get(wait) != null) {
        return DueKind.CONDITIONAL;
      }
      if (days.advanceExact(task)) {
        return DueKind.DATED;
      }
      if (word >= 0 && word == ongoing) {
        return DueKind.ONGOING;
      }
      return word >= 0 && word == event ? DueKind.EVENT : DueKind.NONE;
    }

    /** Number of the recurrence of a task that comes again. */
    int recurrence(int task) {
      return rules.first(task);
    }

    /** Number of what a task waits for. */
    int condition(int task) {
      return waits.first(task);
    }

    /** The last day in time of the task whose kind was asked for last, which is dated. */
    long day() throws IOException {
      return days.longValue();
    }
  }
}
