package vn.cancu.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.Indicator;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;

/** What {@code cancu extract} prints for a document: the published contract, field by field. */
record ExtractionView(
    String source,
    Head document,
    List<Citation> references,
    List<Form> forms,
    List<Row> tasks,
    List<Limit> deadlines,
    List<Indicator> indicators,
    String text) {

  record Head(
      String id,
      @Nullable String number,
      @Nullable String type,
      @Nullable String issuer,
      @Nullable String place,
      @Nullable LocalDate issuedOn,
      @Nullable String title,
      @Nullable String signer,
      @Nullable String signerTitle,
      List<String> recipients,
      @Nullable Integer planYear) {}

  record Pin(@Nullable String dieu, @Nullable String khoan, @Nullable String diem) {}

  /**
   * @param pinpoint the first of {@code pinpoints}
   */
  record Citation(
      String raw,
      int line,
      String type,
      @Nullable String number,
      @Nullable String name,
      @Nullable LocalDate date,
      @Nullable String issuer,
      @Nullable Pin pinpoint,
      List<Pin> pinpoints,
      String relation,
      @Nullable String targetId,
      boolean self) {}

  record Form(String form, int line, @Nullable String of) {}

  record Time(
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String recurrence,
      @Nullable String event) {}

  record Row(
      @Nullable String section,
      @Nullable String no,
      String content,
      List<UnitName> leadUnits,
      List<UnitName> coordinatingUnits,
      @Nullable String deadlineRaw,
      Time deadline,
      @Nullable String product,
      int line) {}

  record Limit(String raw, int line, @Nullable String unit, @Nullable String what, Time deadline) {}

  static ExtractionView of(LegalDocument document) {
    return new ExtractionView(
        document.source(),
        head(document.id().toString(), document.metadata()),
        document.references().stream().map(ExtractionView::citation).toList(),
        document.forms().stream().map(ExtractionView::form).toList(),
        document.rows().map(ExtractionView::row).toList(),
        document.duties().stream().map(ExtractionView::limit).toList(),
        document.indicators(),
        document.text());
  }

  private static Head head(String id, Metadata m) {
    return new Head(
        id,
        m.number(),
        m.type(),
        m.issuer(),
        m.place(),
        m.issuedOn(),
        m.title(),
        m.signer(),
        m.signerTitle(),
        m.recipients(),
        m.planYear());
  }

  private static Citation citation(Reference r) {
    Pinpoint pinpoint = r.pinpoint();
    return new Citation(
        r.raw(),
        r.line(),
        r.type(),
        r.number(),
        r.name(),
        r.date(),
        r.issuer(),
        pinpoint == null ? null : pin(pinpoint),
        r.pinpoints().stream().map(ExtractionView::pin).toList(),
        r.relation().name().toLowerCase(Locale.ROOT),
        r.target() == null ? null : r.target().toString(),
        r.self());
  }

  private static Pin pin(Pinpoint at) {
    return new Pin(at.article(), at.clause(), at.point());
  }

  private static Form form(FormReference f) {
    return new Form(f.form(), f.line(), f.of());
  }

  private static Row row(Task t) {
    return new Row(
        t.section(),
        t.no(),
        t.content(),
        t.leadUnits(),
        t.coordinatingUnits(),
        t.deadlineRaw(),
        time(t.deadline()),
        t.product(),
        t.line());
  }

  private static Limit limit(Duty d) {
    return new Limit(
        d.raw(), d.line(), d.unit() == null ? null : d.unit().name(), d.what(), time(d.deadline()));
  }

  private static Time time(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter(var start, var end) -> new Time("quarter", start, end, null, null);
      case Deadline.Month(var start, var end) -> new Time("month", start, end, null, null);
      case Deadline.Year(var start, var end) -> new Time("year", start, end, null, null);
      case Deadline.Day(var end, _) -> new Time("date", null, end, null, null);
      case Deadline.Range(var start, var end) -> new Time("range", start, end, null, null);
      case Deadline.Recurring(var recurrence, _, _) ->
          new Time("recurring", null, deadline.end(), recurrence, null);
      case Deadline.Ongoing(var event) -> new Time("ongoing", null, null, null, event);
      case Deadline.Event(var event, _) -> new Time("event", null, null, null, event);
      case Deadline.None() -> new Time("none", null, null, null, null);
    };
  }
}
