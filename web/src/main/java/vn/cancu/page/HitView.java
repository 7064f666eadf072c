package vn.cancu.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;

/**
 * One answer on the page of results.
 *
 * @param kind document, task, provision or reference
 * @param heading text of its link, when that is not the snippet itself
 * @param source the document it stands in
 * @param whyHref where it is told why it is a hit
 */
record HitView(
    String kind,
    String href,
    @Nullable String heading,
    @Nullable String title,
    SafeString snippet,
    @Nullable String place,
    String source,
    String sourceHref,
    @Nullable String issuedOn,
    @Nullable TaskFacts task,
    @Nullable Citation reference,
    @Nullable String whyHref) {

  /** What a task says beside its content. */
  record TaskFacts(
      String lead,
      String coordinating,
      @Nullable String deadlineRaw,
      @Nullable String deadline,
      boolean past,
      @Nullable String product) {

    static TaskFacts of(Task task, LocalDate today) {
      LocalDate last = task.deadline().lastDay();
      return new TaskFacts(
          names(task.leadUnits()),
          names(task.coordinatingUnits()),
          task.deadlineRaw(),
          DeadlineWording.beside(task.deadlineRaw(), task.deadline()),
          last != null && last.isBefore(today),
          task.product());
    }

    private static String names(List<UnitName> units) {
      return String.join("; ", units.stream().map(UnitName::name).toList());
    }
  }

  /** What a reference points to. */
  record Citation(String relation, String name, @Nullable String href, List<PlaceLink> places) {

    static Citation of(Reference reference) {
      return new Citation(
          RelationNames.of(reference.relation()),
          reference.raw(),
          reference.target() == null ? null : Links.place(reference.target(), reference.pinpoint()),
          PlaceLink.cited(reference));
    }
  }

  /** A hit of a search: its links carry along what was searched for. */
  static HitView of(Hit hit, SearchRequest request, LocalDate today) {
    HitView plain = of(hit, today);
    return new HitView(
        plain.kind(),
        Links.marked(plain.href(), request),
        plain.heading(),
        plain.title(),
        plain.snippet(),
        plain.place(),
        plain.source(),
        Links.marked(plain.sourceHref(), request),
        plain.issuedOn(),
        plain.task(),
        plain.reference(),
        Links.why(request, hit.id()));
  }

  static HitView of(Hit hit, LocalDate today) {
    String source = Wording.name(hit.documentId(), hit.type(), hit.number(), hit.title());
    Task task = hit.task();
    Reference reference = hit.reference();
    return new HitView(
        hit.kind().name().toLowerCase(Locale.ROOT),
        hit.url(),
        hit.kind() == Scope.DOCUMENTS ? source : null,
        Wording.titleBeside(hit.number(), hit.title()),
        snippet(hit),
        hit.place(),
        source,
        Links.document(hit.documentId()),
        Wording.dayOrNull(hit.issuedOn()),
        task == null ? null : TaskFacts.of(task, today),
        reference == null ? null : Citation.of(reference),
        null);
  }

  /** The engine escapes its snippets; a hit without one shows its content. */
  private static SafeString snippet(Hit hit) {
    if (!hit.snippet().isBlank()) {
      return new SafeString(hit.snippet());
    }
    Task task = hit.task();
    return task == null ? new SafeString("") : Markup.of(Wording.shortened(task.content(), 400));
  }
}
