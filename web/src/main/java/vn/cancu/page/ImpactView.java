package vn.cancu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.ImpactPaging;
import vn.cancu.api.ImpactParameters;
import vn.cancu.api.ImpactTable;
import vn.cancu.api.RelationNames;
import vn.cancu.document.Pinpoint;
import vn.cancu.search.SearchEngine;
import vn.cancu.trace.Impact;
import vn.cancu.trace.ImpactRequest;
import vn.cancu.trace.ImpactedUnit;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.TraceRequest;
import vn.cancu.trace.Validities;

/** What the page of an impact shows. */
record ImpactView(
    String name,
    @Nullable String title,
    @Nullable String date,
    String documentHref,
    boolean held,
    @Nullable ValidityBadge validity,
    @Nullable String place,
    String placePath,
    boolean whole,
    boolean allTasks,
    List<TraceView.Option> steps,
    List<TraceView.Option> relations,
    String action,
    List<PlaceLink> places,
    String documents,
    String provisions,
    String tasks,
    List<Unit> units,
    @Nullable Rest rest,
    boolean complete,
    String total,
    String from,
    List<Group> groups,
    @Nullable String firstHref,
    @Nullable String nextHref,
    List<TraceView.Export> exports) {

  /** What it means for one unit. */
  record Unit(
      String name, @Nullable String href, int leads, int coordinates, @Nullable String first) {

    static Unit of(ImpactedUnit unit) {
      String id = unit.unit().id();
      return new Unit(
          unit.unit().name(),
          id == null ? null : Links.unit(id),
          unit.leads(),
          unit.coordinates(),
          Wording.dayOrNull(unit.first()));
    }
  }

  /** Tasks of documents that rest on it, which are not among the rows. */
  record Rest(String tasks, String href) {}

  /** The rows of one document that follow each other. */
  record Group(
      String name,
      String href,
      @Nullable String title,
      @Nullable String date,
      @Nullable ValidityBadge validity,
      int step,
      boolean certain,
      List<Row> rows) {}

  /** One place that is affected. */
  record Row(
      String relation,
      String keyword,
      String bearing,
      @Nullable String named,
      @Nullable MentionView mention,
      @Nullable Task task) {}

  /** The task that is affected. */
  record Task(
      String content,
      String href,
      List<TaskRows.UnitLink> lead,
      List<TaskRows.UnitLink> coordinating,
      @Nullable String deadlineRaw,
      @Nullable String understood,
      boolean past,
      @Nullable String product) {}

  private static final int CONTENT = 400;

  static ImpactView of(
      Impact impact,
      ImpactPaging paging,
      SearchEngine engine,
      Validities validities,
      LocalDate today) {
    ImpactRequest request = impact.request();
    KnownDocument document = impact.document();
    Pinpoint place = request.place();
    ValidityBadge validity = ValidityBadge.of(validities.of(document.id()));
    return new ImpactView(
        document.label(),
        document.number() == null ? null : document.title(),
        Wording.dayOrNull(document.date()),
        Links.place(document.id(), document.held() ? place : null),
        document.held(),
        validity.known() ? validity : null,
        place == null ? null : place.label(),
        place == null ? "" : place.label(),
        request.whole(),
        request.allTasks(),
        steps(request),
        TraceView.relations(request.relations()),
        Links.impact(document.id(), null),
        PlaceLink.impacts(engine, document.id()),
        Wording.count(impact.documents()),
        Wording.count(impact.provisions()),
        Wording.count(impact.tasks()),
        ImpactedUnit.of(impact).stream().map(Unit::of).toList(),
        impact.resting() == 0 ? null : rest(impact),
        impact.complete(),
        Wording.count(impact.rows().size()),
        Wording.count(paging.first() + 1L),
        groups(paging.rows(), request, validities, today),
        paging.first() == 0 ? null : href(request, null),
        paging.next() == null ? null : href(request, paging.next()),
        exports(request));
  }

  private static Rest rest(Impact impact) {
    ImpactRequest request = impact.request();
    return new Rest(
        Wording.count(impact.resting()),
        href(
            new ImpactRequest(
                request.of(),
                request.place(),
                request.whole(),
                request.relations(),
                request.steps(),
                true),
            null));
  }

  private static String href(ImpactRequest request, @Nullable String cursor) {
    return Links.impact(request.of(), null) + ImpactParameters.write(request, cursor);
  }

  private static List<TraceView.Option> steps(ImpactRequest request) {
    List<TraceView.Option> steps = new ArrayList<>();
    for (int step = 1; step <= TraceRequest.MAX_DEPTH; step++) {
      String label = step == 1 ? "chỉ nơi viện dẫn nó" : "lan tới " + step + " bước";
      steps.add(new TraceView.Option(step + "", label, step == request.steps()));
    }
    return steps;
  }

  private static List<TraceView.Export> exports(ImpactRequest request) {
    return List.of(
        new TraceView.Export("CSV", ImpactParameters.api(request, ImpactParameters.Format.CSV)),
        new TraceView.Export("JSON", ImpactParameters.api(request, ImpactParameters.Format.JSON)));
  }

  private static List<Group> groups(
      List<Impact.Row> rows, ImpactRequest request, Validities validities, LocalDate today) {
    List<Group> groups = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      Impact.Row first = rows.get(from);
      int to = from;
      while (to < rows.size() && isSame(first, rows.get(to))) {
        to++;
      }
      groups.add(group(rows.subList(from, to), request, validities, today));
      from = to;
    }
    return groups;
  }

  private static boolean isSame(Impact.Row one, Impact.Row other) {
    return one.document().equals(other.document())
        && one.step() == other.step()
        && one.certain() == other.certain();
  }

  private static Group group(
      List<Impact.Row> rows, ImpactRequest request, Validities validities, LocalDate today) {
    KnownDocument document = rows.getFirst().document();
    ValidityBadge validity = ValidityBadge.of(validities.of(document.id()));
    return new Group(
        document.label(),
        Links.document(document.id()),
        document.number() == null ? null : document.title(),
        Wording.dayOrNull(document.date()),
        validity.known() ? validity : null,
        rows.getFirst().step(),
        rows.getFirst().certain(),
        rows.stream().map(row -> row(row, request, today)).toList());
  }

  private static Row row(Impact.Row row, ImpactRequest request, LocalDate today) {
    String keyword = RelationNames.keyword(row.mention().reference().relation());
    boolean other = !Objects.equals(row.named().id(), request.of());
    return new Row(
        RelationNames.of(row.mention().reference().relation()),
        keyword,
        row.bearing() == Impact.Bearing.MEANT && !row.inherited() ? "" : ImpactTable.label(row),
        other ? row.named().label() : null,
        row.inherited() ? null : MentionView.of(row.mention()),
        row.task() == null ? null : task(row, row.task(), today));
  }

  private static Task task(Impact.Row row, vn.cancu.document.Task task, LocalDate today) {
    LocalDate last = task.deadline().lastDay();
    return new Task(
        Wording.shortened(task.content(), CONTENT),
        Links.task(row.document().id(), task.id()),
        TaskRows.UnitLink.of(task.leadUnits()),
        TaskRows.UnitLink.of(task.coordinatingUnits()),
        task.deadlineRaw(),
        DeadlineWording.beside(task.deadlineRaw(), task.deadline()),
        last != null && last.isBefore(today),
        task.product());
  }
}
