package vn.cancu.page;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.EntityTag;
import vn.cancu.api.Problem;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.Fulfilment;
import vn.cancu.document.Condition;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.search.SameTask;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.TaskPlace;

/** The page of a task. */
public final class TaskPage {

  /** What the template reads. */
  record View(
      SafeString content,
      List<TaskRows.UnitLink> lead,
      List<TaskRows.UnitLink> coordinating,
      List<TaskRows.UnitLink> recipients,
      boolean report,
      @Nullable String deadlineRaw,
      String deadline,
      @Nullable Counted counted,
      boolean past,
      @Nullable String product,
      @Nullable String footnote,
      @Nullable String section,
      @Nullable String no,
      @Nullable String table,
      int line,
      boolean fromText,
      String document,
      @Nullable String documentTitle,
      String documentHref,
      String rowHref,
      @Nullable Neighbour above,
      @Nullable Neighbour below,
      List<DocumentView.Cited> cited,
      List<Side> same) {}

  /** The row before or after. */
  record Neighbour(String content, String href) {}

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Templates templates;
  private final ErrorPage errors;
  private final Clock clock;

  public TaskPage(
      SearchEngine engine,
      Deadlines deadlines,
      Templates templates,
      ErrorPage errors,
      Clock clock) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.templates = templates;
    this.errors = errors;
    this.clock = clock;
  }

  /** {@code GET /nhiem-vu/{type}/{number}/{task}}. */
  public void task(Context ctx) {
    LocalDate today = LocalDate.now(clock);
    Optional<TaskPlace> found =
        DocumentId.parse(ctx.pathParam("type") + "/" + ctx.pathParam("number"))
            .flatMap(id -> TaskPlace.find(engine, id, ctx.pathParam("task")));
    if (found.isEmpty()) {
      errors.send(ctx, Problem.notFound(ctx));
    } else if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      View view = view(found.get(), today);
      String content = Wording.shortened(found.get().task().content(), 80);
      templates.send(ctx, "task", content + " – Nhiệm vụ", view);
    }
  }

  private View view(TaskPlace found, LocalDate today) {
    LegalDocument document = found.document();
    Metadata metadata = document.metadata();
    Task task = found.task();
    Fulfilment fulfilment = fulfilment(document, task);
    LocalDate last = fulfilment == null ? task.deadline().lastDay() : fulfilment.day();
    ReferenceLinks references = new ReferenceLinks(engine);
    List<Link> links =
        references.of(document).stream().filter(link -> task.span().contains(link.span())).toList();
    return new View(
        TaskRows.cell(document, task.content(), links, new HashSet<>(), Marks.none()),
        TaskRows.UnitLink.of(task.leadUnits()),
        TaskRows.UnitLink.of(task.coordinatingUnits()),
        TaskRows.UnitLink.of(task.recipients()),
        task.kind() == Task.Kind.REPORT,
        task.deadlineRaw(),
        DeadlineWording.of(task.deadline()),
        fulfilment == null ? null : Counted.of(fulfilment),
        last != null && last.isBefore(today),
        task.product(),
        task.footnote(),
        task.section(),
        task.no(),
        found.table(),
        task.line(),
        task.origin() == Task.Origin.TEXT,
        Wording.name(document.id(), metadata.type(), metadata.number(), metadata.title()),
        Wording.titleBeside(metadata.number(), metadata.title()),
        Links.document(document.id()),
        rowHref(document, task),
        neighbour(document.id(), found.above()),
        neighbour(document.id(), found.below()),
        CitedList.within(document, task.span(), references),
        same(found, today));
  }

  /** The task beside the same in other documents; none where there is no other. */
  private List<Side> same(TaskPlace found, LocalDate today) {
    List<SameTask> others = engine.sameTasks(found.document().id(), found.task().id());
    List<Side> sides = new ArrayList<>();
    if (!others.isEmpty()) {
      sides.add(Side.own(found.document(), found.task(), today));
      others.forEach(other -> sides.add(Side.of(other, today)));
    }
    return sides;
  }

  /** A task of running text is read in its provision. */
  private static String rowHref(LegalDocument document, Task task) {
    return switch (task.origin()) {
      case TABLE -> Links.row(document.id(), task.id());
      case TEXT ->
          document.provisions().stream()
              .filter(provision -> provision.span().contains(task.span().start()))
              .findFirst()
              .map(provision -> Links.document(document.id()) + "#" + provision.id())
              .orElse(Links.document(document.id()));
    };
  }

  private @Nullable Fulfilment fulfilment(LegalDocument document, Task task) {
    List<Reference> references =
        document.references().stream()
            .filter(reference -> task.span().contains(reference.span()))
            .toList();
    return Condition.of(task, document.id(), references)
        .flatMap(deadlines::fulfilment)
        .orElse(null);
  }

  private static @Nullable Neighbour neighbour(DocumentId document, @Nullable Task task) {
    return task == null
        ? null
        : new Neighbour(Wording.shortened(task.content(), 160), Links.task(document, task.id()));
  }
}
