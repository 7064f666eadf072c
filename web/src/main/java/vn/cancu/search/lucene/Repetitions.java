package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.index.Level;
import vn.cancu.search.Hit;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.RepeatedTasks;
import vn.cancu.search.SameTask;
import vn.cancu.search.Scope;

/** Reads the tasks that several documents plan. */
final class Repetitions {

  /** Most entries of one task that are shown. */
  private static final int SHOWN = 20;

  private final Snapshot snapshot;
  private final HitReader reader;
  private final List<LeafSearch> leaves;

  Repetitions(Snapshot snapshot, List<LeafSearch> leaves, StoredRecords records) {
    this.snapshot = snapshot;
    this.leaves = leaves;
    reader = new HitReader(snapshot, leaves, records);
  }

  static Repetitions of(Snapshot snapshot, RankingSettings settings) throws IOException {
    return new Repetitions(
        snapshot, snapshot.everything(settings), new StoredRecords(snapshot.searcher()));
  }

  /** The same task in other documents. */
  List<SameTask> of(DocumentId id, String task) throws IOException {
    List<SameTask> same = new ArrayList<>();
    for (int doc : new HitFinder(snapshot, leaves).find(id + "#nv-" + task, Level.TASK)) {
      for (TaskTwins.Twin twin : snapshot.twins().of(doc)) {
        if (same.size() < SHOWN) {
          same.add(new SameTask(hit(twin.doc()), twin.share(), twin.differences()));
        }
      }
    }
    return same;
  }

  private Hit hit(int doc) throws IOException {
    return reader.read(new TopHits.Ranked(0, doc), 0, Scope.TASKS).hit();
  }

  /**
   * The repeated tasks with at least one hit.
   *
   * @param hits tasks found, by the ordinal of their segment
   * @param after where the page before ended
   */
  RepeatedTasks among(
      Map<Integer, FixedBitSet> hits,
      boolean conflicts,
      Cursor cursor,
      Cursor.@Nullable Place after,
      int size)
      throws IOException {
    List<TaskTwins.Cluster> found = new ArrayList<>();
    for (TaskTwins.Cluster cluster : snapshot.twins().clusters()) {
      if (cluster.docs().stream().anyMatch(doc -> isHit(doc, hits))) {
        found.add(cluster);
      }
    }
    long conflicting = found.stream().filter(TaskTwins.Cluster::conflicts).count();
    if (conflicts) {
      found.removeIf(cluster -> !cluster.conflicts());
    }
    int from = after == null ? 0 : Math.min(after.heading(), found.size());
    int to = Math.min(from + size, found.size());
    List<RepeatedTasks.Repeated> page = new ArrayList<>();
    for (TaskTwins.Cluster cluster : found.subList(from, to)) {
      page.add(read(cluster));
    }
    Cursor.Place end = new Cursor.Place(to, new TopHits.Ranked(0, 0));
    return new RepeatedTasks(
        found.size(), conflicting, page, to < found.size() ? cursor.write(end) : null);
  }

  private RepeatedTasks.Repeated read(TaskTwins.Cluster cluster) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int doc : cluster.docs().subList(0, Math.min(SHOWN, cluster.docs().size()))) {
      hits.add(hit(doc));
    }
    return new RepeatedTasks.Repeated(cluster.docs().size(), hits, cluster.differences());
  }

  private boolean isHit(int doc, Map<Integer, FixedBitSet> hits) {
    List<LeafReaderContext> contexts = snapshot.reader().leaves();
    LeafReaderContext leaf = contexts.get(ReaderUtil.subIndex(doc, contexts));
    FixedBitSet found = hits.get(leaf.ord);
    return found != null && found.get(doc - leaf.docBase);
  }
}
