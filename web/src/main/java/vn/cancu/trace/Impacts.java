package vn.cancu.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.Task;
import vn.cancu.search.Citation;
import vn.cancu.search.CitationGraph;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.Mention;
import vn.cancu.search.SearchEngine;

/** Tells what a change of a document affects. Safe for use by several threads. */
public final class Impacts {

  /** More rows than this are not put together, however many there are. */
  static final int MOST_ROWS = 5_000;

  /** Documents whose tasks are read because the document as a whole rests on another. */
  private static final int MOST_RESTING = 200;

  private static final Set<Relation> RESTING = Set.of(Relation.BASIS, Relation.IMPLEMENTS);
  private static final Comparator<Map.Entry<KnownDocument, List<Citation>>> NEWEST_FIRST =
      Comparator.comparing(
              (Map.Entry<KnownDocument, List<Citation>> entry) -> entry.getKey().date(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(entry -> entry.getKey().id());

  private final SearchEngine engine;
  private final Catalogue catalogue;

  public Impacts(SearchEngine engine, Catalogue catalogue) {
    this.engine = engine;
    this.catalogue = catalogue;
  }

  /** What is affected; empty when the collection does not know the document that changes. */
  public Optional<Impact> of(ImpactRequest request) {
    return catalogue.find(request.of()).map(document -> new Finding(request, document).impact());
  }

  /** One question on its way to an answer. */
  private final class Finding {

    private final ImpactRequest request;
    private final KnownDocument changing;
    private final CitationGraph graph = engine.citations();
    private final List<Impact.Row> rows = new ArrayList<>();
    private final Set<DocumentId> reached = new HashSet<>();
    private boolean complete = true;

    Finding(ImpactRequest request, KnownDocument changing) {
      this.request = request;
      this.changing = changing;
      reached.add(changing.id());
    }

    Impact impact() {
      Set<DocumentId> front = Set.of(changing.id());
      for (int step = 1; step <= request.steps() && !front.isEmpty() && complete; step++) {
        front = step(front, step, true);
      }
      if (!changing.lacksYear()) {
        step(new LinkedHashSet<>(changing.candidates()), 1, false);
      }
      int resting = restingTasks();
      return new Impact(request, changing, rows, resting, complete);
    }

    /** The documents that name one of these, their mentions among the rows. */
    private Set<DocumentId> step(Set<DocumentId> front, int step, boolean certain) {
      Map<KnownDocument, List<Citation>> bySource = new LinkedHashMap<>();
      for (DocumentId id : front) {
        for (Citation citation : graph.to(id)) {
          boolean wanted =
              request.relations().isEmpty() || request.relations().contains(citation.relation());
          if (wanted && !reached.contains(citation.source())) {
            bySource
                .computeIfAbsent(catalogue.get(citation.source()), _ -> new ArrayList<>())
                .add(citation);
          }
        }
      }
      TasksNaming tasks = TasksNaming.of(engine, front);
      Set<DocumentId> next = new LinkedHashSet<>();
      bySource.entrySet().stream()
          .sorted(NEWEST_FIRST)
          .forEach(entry -> {
            if (add(entry.getKey(), entry.getValue(), step, certain, tasks)) {
              next.add(entry.getKey().id());
            }
          });
      if (certain) {
        reached.addAll(next);
      }
      return next;
    }

    private boolean add(
        KnownDocument source,
        List<Citation> citations,
        int step,
        boolean certain,
        TasksNaming tasks) {
      List<Impact.Row> own = new ArrayList<>();
      for (Citation citation : citations) {
        KnownDocument named = catalogue.get(citation.target());
        int room = MOST_ROWS - rows.size() - own.size();
        complete = complete && citation.mentions() <= room;
        for (Mention mention : room <= 0 ? List.<Mention>of() : engine.mentions(citation, room)) {
          Impact.Bearing bearing = step == 1 ? bearing(mention.reference()) : Impact.Bearing.MEANT;
          if (bearing != null) {
            Task task = tasks.at(source.id(), mention.reference().span());
            own.add(new Impact.Row(step, bearing, certain, named, source, mention, task, false));
          }
        }
      }
      own.sort(Comparator.comparingInt(row -> row.mention().reference().span().start()));
      rows.addAll(own);
      return !own.isEmpty();
    }

    /** What a mention says of the place that changes; {@code null} when it names another. */
    private Impact.@Nullable Bearing bearing(Reference reference) {
      Pinpoint place = request.place();
      if (place == null) {
        return Impact.Bearing.MEANT;
      }
      boolean wider = false;
      for (Pinpoint named : reference.pinpoints()) {
        if (named.paths().contains(place.path())) {
          return Impact.Bearing.MEANT;
        }
        wider = wider || place.paths().contains(named.path());
      }
      if (wider) {
        return Impact.Bearing.WIDER;
      }
      return request.whole() && reference.pinpoints().isEmpty() ? Impact.Bearing.WHOLE : null;
    }

    /** Adds the tasks that rest on it with their document, where asked for; else counts them. */
    private int restingTasks() {
      Map<DocumentId, Integer> counts =
          engine.summaries().stream()
              .filter(summary -> summary.tasks() > 0)
              .collect(Collectors.toMap(DocumentSummary::id, DocumentSummary::tasks, Integer::max));
      Map<DocumentId, Impact.Row> resting = new LinkedHashMap<>();
      for (Impact.Row row : rows) {
        if (RESTING.contains(row.mention().reference().relation())
            && row.task() == null
            && row.certain()
            && counts.containsKey(row.document().id())) {
          resting.putIfAbsent(row.document().id(), row);
        }
      }
      if (request.allTasks()) {
        resting.values().stream().limit(MOST_RESTING).forEach(this::addTasks);
        complete = complete && resting.size() <= MOST_RESTING;
        return 0;
      }
      return resting.keySet().stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
    }

    private void addTasks(Impact.Row basis) {
      Set<String> known =
          rows.stream()
              .filter(row -> row.document().equals(basis.document()) && row.task() != null)
              .map(row -> row.task() == null ? "" : row.task().id())
              .collect(Collectors.toSet());
      int at = lastOf(basis) + 1;
      List<Impact.Row> more = new ArrayList<>();
      for (LegalDocument held : engine.documents(basis.document().id())) {
        held.tasks()
            .filter(task -> known.add(task.id()))
            .forEach(task -> more.add(basis.withTask(task, true)));
      }
      int room = Math.max(0, MOST_ROWS - rows.size());
      complete = complete && more.size() <= room;
      rows.addAll(at, more.subList(0, Math.min(room, more.size())));
    }

    private int lastOf(Impact.Row basis) {
      int last = rows.indexOf(basis);
      while (last + 1 < rows.size()
          && rows.get(last + 1).document().equals(basis.document())
          && rows.get(last + 1).step() == basis.step()) {
        last++;
      }
      return last;
    }
  }
}
