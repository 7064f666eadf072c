package vn.cancu.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Task;
import vn.cancu.search.Hit;
import vn.cancu.search.SameTask;
import vn.cancu.search.TaskDifference;

/**
 * A task as one of several documents plans it.
 *
 * @param own whether it is the task of the page
 * @param understood the time in words; {@code null} where the document says it in the same words
 * @param differences in what it differs, in words; conflicts first
 */
record Side(
    String document,
    String documentHref,
    @Nullable String issuedOn,
    String content,
    String href,
    boolean own,
    List<TaskRows.UnitLink> lead,
    List<TaskRows.UnitLink> coordinating,
    @Nullable String deadlineRaw,
    @Nullable String understood,
    boolean past,
    @Nullable String product,
    List<Difference> differences) {

  /** In what a document differs, and whether that contradicts another. */
  record Difference(String words, boolean conflict) {

    static List<Difference> all(Set<TaskDifference> differences) {
      return Arrays.stream(TaskDifference.values())
          .filter(differences::contains)
          .map(difference -> new Difference(Labels.of(difference), difference.isConflict()))
          .toList();
    }
  }

  static Side of(SameTask same, LocalDate today) {
    Side side = of(same.hit(), today);
    return side.differing(Difference.all(same.differences()));
  }

  static Side of(Hit hit, LocalDate today) {
    Task task = hit.task();
    if (task == null) {
      throw new IllegalArgumentException("no task: " + hit.id());
    }
    return of(
        Wording.name(hit.documentId(), hit.type(), hit.number(), hit.title()),
        Links.document(hit.documentId()),
        hit.issuedOn(),
        hit.url(),
        task,
        today,
        false);
  }

  static Side own(LegalDocument document, Task task, LocalDate today) {
    Metadata metadata = document.metadata();
    return of(
        Wording.name(document.id(), metadata.type(), metadata.number(), metadata.title()),
        Links.document(document.id()),
        metadata.issuedOn(),
        Links.task(document.id(), task.id()),
        task,
        today,
        true);
  }

  private static Side of(
      String document,
      String documentHref,
      @Nullable LocalDate issuedOn,
      String href,
      Task task,
      LocalDate today,
      boolean own) {
    LocalDate last = task.deadline().lastDay();
    return new Side(
        document,
        documentHref,
        Wording.dayOrNull(issuedOn),
        task.content(),
        href,
        own,
        TaskRows.UnitLink.of(task.leadUnits()),
        TaskRows.UnitLink.of(task.coordinatingUnits()),
        task.deadlineRaw(),
        DeadlineWording.beside(task.deadlineRaw(), task.deadline()),
        last != null && last.isBefore(today),
        task.product(),
        List.of());
  }

  private Side differing(List<Difference> how) {
    return new Side(
        document,
        documentHref,
        issuedOn,
        content,
        href,
        own,
        lead,
        coordinating,
        deadlineRaw,
        understood,
        past,
        product,
        how);
  }
}
