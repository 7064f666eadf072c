package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Pinpoint;
import vn.cancu.trace.Impact;
import vn.cancu.trace.ImpactRequest;
import vn.cancu.trace.ImpactedUnit;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Validities;

/**
 * What a change affects, in JSON.
 *
 * @param total how many rows there are
 * @param resting how many tasks stand in documents that rest on it, beside those among the rows
 * @param complete whether the rows are all there is
 */
record ImpactJson(
    Asked query,
    KnownJson document,
    int total,
    long documents,
    long provisions,
    long tasks,
    int resting,
    boolean complete,
    List<Unit> units,
    List<Row> rows,
    @Nullable String next) {

  /** The request as understood. */
  record Asked(
      String id,
      @Nullable String place,
      boolean whole,
      int steps,
      List<String> relation,
      String tasks) {

    static Asked of(ImpactRequest request) {
      Pinpoint place = request.place();
      return new Asked(
          request.of().toString(),
          place == null ? null : place.path(),
          request.whole(),
          request.steps(),
          request.relations().stream().map(RelationNames::keyword).sorted().toList(),
          request.allTasks() ? "all" : "named");
    }
  }

  /** What it means for one unit. */
  record Unit(
      @Nullable String id, String name, int leads, int coordinates, @Nullable LocalDate first) {

    static Unit of(ImpactedUnit unit) {
      return new Unit(
          unit.unit().id(), unit.unit().name(), unit.leads(), unit.coordinates(), unit.first());
    }
  }

  /** One place that is affected. */
  record Row(
      int step,
      boolean certain,
      String bearing,
      String named,
      String documentId,
      String label,
      @Nullable String title,
      @Nullable LocalDate issuedOn,
      @Nullable String issuer,
      String relation,
      @Nullable String provision,
      MentionJson mention,
      boolean inherited,
      @Nullable TaskJson task,
      String url) {

    static Row of(Impact.Row row) {
      KnownDocument document = row.document();
      return new Row(
          row.step(),
          row.certain(),
          TraceParameters.name(row.bearing()),
          row.named().id().toString(),
          document.id().toString(),
          document.label(),
          document.title(),
          document.date(),
          document.issuer(),
          RelationNames.keyword(row.mention().reference().relation()),
          row.mention().reference().provisionId(),
          MentionJson.of(row.mention()),
          row.inherited(),
          row.task() == null ? null : TaskJson.of(row.task()),
          ImpactTable.url(row));
    }
  }

  static ImpactJson of(
      Impact impact, List<Impact.Row> page, @Nullable String next, Validities validities) {
    return new ImpactJson(
        Asked.of(impact.request()),
        KnownJson.of(impact.document(), validities),
        impact.rows().size(),
        impact.documents(),
        impact.provisions(),
        impact.tasks(),
        impact.resting(),
        impact.complete(),
        ImpactedUnit.of(impact).stream().map(Unit::of).toList(),
        page.stream().map(Row::of).toList(),
        next);
  }
}
