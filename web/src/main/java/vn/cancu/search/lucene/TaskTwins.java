package vn.cancu.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cancu.search.RankingSettings;
import vn.cancu.search.TaskDifference;

/** The tasks that several documents plan, found once for a snapshot. */
final class TaskTwins {

  /** The same task in another document, numbered in the whole index. */
  record Twin(int doc, double share, Set<TaskDifference> differences) {}

  /** A task that several documents plan: its entries in the order of the index. */
  record Cluster(List<Integer> docs, Set<TaskDifference> differences) {

    boolean conflicts() {
      return differences.stream().anyMatch(TaskDifference::isConflict);
    }
  }

  private final Map<Integer, List<Twin>> twins = new HashMap<>();
  private final List<Cluster> clusters;

  private TaskTwins(Collection<Cluster> clusters) {
    this.clusters =
        clusters.stream()
            .sorted(
                Comparator.comparing(Cluster::conflicts, Comparator.reverseOrder())
                    .thenComparing(cluster -> cluster.docs().size(), Comparator.reverseOrder())
                    .thenComparing(cluster -> cluster.docs().getFirst()))
            .toList();
  }

  static TaskTwins of(Snapshot snapshot, RankingSettings.SameTask settings) throws IOException {
    TaskPairs pairs = TaskPairs.of(snapshot);
    Map<Integer, TaskFacts> facts = new HashMap<>();
    Groups groups = new Groups(pairs.size());
    Documents documents = new Documents(snapshot);
    List<TaskLinks.Link> links = new ArrayList<>();
    List<Set<TaskDifference>> differences = new ArrayList<>();
    for (TaskLinks.Link link : new TaskLinks(pairs, settings).all()) {
      int a = pairs.doc(link.a());
      int b = pairs.doc(link.b());
      if (documents.areApart(a, b)) {
        TaskFacts one = known(facts, snapshot, a);
        Set<TaskDifference> how =
            one.differences(known(facts, snapshot, b), link.whole() < settings.whole());
        groups.join(link.a(), link.b(), how);
        links.add(link);
        differences.add(how);
      }
    }
    TaskTwins found = new TaskTwins(groups.clusters(pairs));
    for (int i = 0; i < links.size(); i++) {
      TaskLinks.Link link = links.get(i);
      int a = pairs.doc(link.a());
      int b = pairs.doc(link.b());
      found.add(a, new Twin(b, link.share(), differences.get(i)));
      found.add(b, new Twin(a, link.share(), differences.get(i)));
    }
    found
        .twins
        .values()
        .forEach(all ->
            all.sort(
                Comparator.comparingDouble(Twin::share).reversed().thenComparingInt(Twin::doc)));
    return found;
  }

  private static TaskFacts known(Map<Integer, TaskFacts> facts, Snapshot snapshot, int doc)
      throws IOException {
    TaskFacts known = facts.get(doc);
    if (known == null) {
      known = TaskFacts.of(snapshot, doc);
      facts.put(doc, known);
    }
    return known;
  }

  private void add(int doc, Twin twin) {
    twins.computeIfAbsent(doc, key -> new ArrayList<>()).add(twin);
  }

  /** The same task in other documents, the likest first. */
  List<Twin> of(int doc) {
    return twins.getOrDefault(doc, List.of());
  }

  /** The contradictory ones first, then the most often planned. */
  List<Cluster> clusters() {
    return clusters;
  }

  /** Tells whether tasks stand in different documents; two files of one document are one. */
  private static final class Documents {

    private final Snapshot snapshot;
    private final Map<Integer, String> ids = new HashMap<>();

    Documents(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    boolean areApart(int a, int b) throws IOException {
      int first = snapshot.document(a);
      int second = snapshot.document(b);
      return first != second && !id(first).equals(id(second));
    }

    private String id(int document) throws IOException {
      String known = ids.get(document);
      if (known == null) {
        known = snapshot.library().head(document).id().toString();
        ids.put(document, known);
      }
      return known;
    }
  }

  /** Tasks joined to groups. */
  private static final class Groups {

    private final int[] above;
    private final Map<Integer, Set<TaskDifference>> differences = new HashMap<>();

    Groups(int size) {
      above = new int[size];
      for (int task = 0; task < size; task++) {
        above[task] = task;
      }
    }

    private int top(int task) {
      int top = task;
      while (above[top] != top) {
        above[top] = above[above[top]];
        top = above[top];
      }
      return top;
    }

    void join(int a, int b, Set<TaskDifference> how) {
      int one = top(a);
      int other = top(b);
      Set<TaskDifference> all = differences.getOrDefault(one, EnumSet.noneOf(TaskDifference.class));
      all.addAll(how);
      all.addAll(differences.getOrDefault(other, Set.of()));
      above[other] = one;
      differences.put(one, all);
    }

    Collection<Cluster> clusters(TaskPairs pairs) {
      Map<Integer, List<Integer>> docs = new TreeMap<>();
      for (int task = 0; task < above.length; task++) {
        if (differences.containsKey(top(task))) {
          docs.computeIfAbsent(top(task), key -> new ArrayList<>()).add(pairs.doc(task));
        }
      }
      List<Cluster> clusters = new ArrayList<>();
      docs.forEach((top, tasks) ->
          clusters.add(new Cluster(tasks, differences.getOrDefault(top, Set.of()))));
      return clusters;
    }
  }
}
