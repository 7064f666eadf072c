package vn.cancu.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.SearchJson.HitJson;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Task;
import vn.cancu.search.Hit;
import vn.cancu.search.SameTask;
import vn.cancu.search.TaskPlace;

/** A task with what stands around it, and the same task in other documents. */
record TaskPlaceJson(
    String id,
    String url,
    String documentId,
    @Nullable String number,
    @Nullable String title,
    @Nullable String table,
    TaskJson task,
    List<Reference> references,
    @Nullable Neighbour above,
    @Nullable Neighbour below,
    List<Same> same) {

  /** A task beside it. */
  record Neighbour(String id, String url, String content) {}

  /** A document it names. */
  record Reference(String raw, String relation, @Nullable String targetId) {}

  /** The same task in another document. */
  record Same(double share, boolean conflict, List<String> differences, HitJson hit) {}

  static TaskPlaceJson of(TaskPlace place, List<SameTask> same, Function<Hit, HitJson> hits) {
    DocumentId document = place.document().id();
    Metadata metadata = place.document().metadata();
    return new TaskPlaceJson(
        document + "#nv-" + place.task().id(),
        url(document, place.task()),
        document.toString(),
        metadata.number(),
        metadata.title(),
        place.table(),
        TaskJson.of(place.task()),
        references(place),
        neighbour(document, place.above()),
        neighbour(document, place.below()),
        same.stream()
            .map(other ->
                new Same(
                    other.share(),
                    other.conflicts(),
                    RepeatedJson.names(other.differences()),
                    hits.apply(other.hit())))
            .toList());
  }

  private static String url(DocumentId document, Task task) {
    return "/nhiem-vu/" + document + "/" + task.id();
  }

  private static List<Reference> references(TaskPlace place) {
    return place.document().references().stream()
        .filter(reference -> place.task().span().contains(reference.span()))
        .map(reference ->
            new Reference(
                reference.raw(),
                reference.relation().name().toLowerCase(Locale.ROOT),
                reference.target() == null ? null : reference.target().toString()))
        .toList();
  }

  private static @Nullable Neighbour neighbour(DocumentId document, @Nullable Task task) {
    return task == null ? null : new Neighbour(task.id(), url(document, task), task.content());
  }
}
