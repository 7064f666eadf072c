package vn.cancu.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Task;
import vn.cancu.document.TextSpan;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;

/** The tasks whose own words name one of some documents. */
final class TasksNaming {

  /** Documents asked for at once. */
  private static final int AT_ONCE = 100;

  private static final int MOST_TASKS = 5_000;

  private final Map<DocumentId, List<Task>> byDocument = new HashMap<>();
  private int found;

  private TasksNaming() {}

  static TasksNaming of(SearchEngine engine, Collection<DocumentId> named) {
    TasksNaming tasks = new TasksNaming();
    List<Filter> filters =
        named.stream().map(id -> new Filter(Facet.REFERENCE, id.toString(), false)).toList();
    for (int from = 0; from < filters.size(); from += AT_ONCE) {
      tasks.add(engine, filters.subList(from, Math.min(filters.size(), from + AT_ONCE)));
    }
    return tasks;
  }

  private void add(SearchEngine engine, List<Filter> filters) {
    SearchRequest request =
        new SearchRequest(
            "", Scope.TASKS, filters, Sort.NEWEST, SearchRequest.MAX_SIZE, null, Set.of());
    SearchResult page;
    do {
      page = engine.search(request);
      page.hits().forEach(this::add);
      request = request.withCursor(page.next());
    } while (page.next() != null && found < MOST_TASKS);
  }

  private void add(Hit hit) {
    Task task = hit.task();
    if (task != null) {
      byDocument.computeIfAbsent(hit.documentId(), _ -> new ArrayList<>()).add(task);
      found++;
    }
  }

  /** The task a stretch of a document's text stands in. */
  @Nullable Task at(DocumentId document, TextSpan span) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .filter(task -> task.span().contains(span))
        .findFirst()
        .orElse(null);
  }
}
