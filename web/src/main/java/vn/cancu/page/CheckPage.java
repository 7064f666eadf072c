package vn.cancu.page;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CheckApi;
import vn.cancu.api.Drafts;
import vn.cancu.api.Problem;
import vn.cancu.document.TextSpan;
import vn.cancu.trace.Finding;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.PinpointWords;

/** A form for drafts, and what the collection says to what they name. */
public final class CheckPage {

  /** Longer texts are not shown again, their findings are. */
  private static final int SHOWN = 400_000;

  /** What the template reads; without findings it is the empty form. */
  record View(
      boolean checked,
      List<Row> rows,
      int problems,
      @Nullable SafeString text,
      String characters) {}

  /** A finding. */
  record Row(
      int number,
      String raw,
      @Nullable String pinpoint,
      String status,
      @Nullable String name,
      @Nullable String href,
      @Nullable String date,
      @Nullable ValidityBadge validity,
      List<String> remarks,
      List<Candidate> candidates) {}

  /** A document that may be meant. */
  record Candidate(String name, @Nullable String date, boolean held, String href) {

    static Candidate of(KnownDocument document) {
      return new Candidate(
          document.label(),
          Wording.dayOrNull(document.date()),
          document.held(),
          Links.document(document.id()));
    }
  }

  private final Drafts drafts;
  private final Templates templates;
  private final ErrorPage errors;

  public CheckPage(Drafts drafts, Templates templates, ErrorPage errors) {
    this.drafts = drafts;
    this.templates = templates;
    this.errors = errors;
  }

  /** {@code GET /can-cu/kiem-tra}. */
  public void form(Context ctx) {
    send(ctx, new View(false, List.of(), 0, null, "0"));
  }

  /** {@code POST /can-cu/kiem-tra}. */
  public void check(Context ctx) throws IOException {
    ctx.header("Cache-Control", "no-store");
    switch (drafts.check(ctx)) {
      case Drafts.Outcome.Refused(Problem problem) -> errors.send(ctx, problem);
      case Drafts.Outcome.Checked checked -> {
        if ("csv".equals(ctx.formParam("format"))) {
          CheckApi.csv(ctx, checked);
        } else {
          send(ctx, view(checked));
        }
      }
    }
  }

  private void send(Context ctx, View view) {
    templates.send(ctx, "check", "Kiểm tra viện dẫn của dự thảo", view);
  }

  private static View view(Drafts.Outcome.Checked checked) {
    List<Row> rows = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    int number = 0;
    for (Finding finding : checked.findings()) {
      number++;
      rows.add(row(number, finding));
      links.add(link(number, finding));
    }
    String text = checked.draft().text();
    return new View(
        true,
        rows,
        (int) checked.findings().stream().filter(each -> !each.remarks().isEmpty()).count(),
        text.length() > SHOWN ? null : Markup.of(text, new TextSpan(0, text.length()), links),
        Wording.count(text.length()));
  }

  private static Link link(int number, Finding finding) {
    boolean wrong = !finding.remarks().isEmpty();
    return new Link(
        new TextSpan(finding.found().start(), finding.found().end()),
        "#kq-" + number,
        "vb-" + number,
        wrong ? "hit-ref problem" : "hit-ref",
        wrong ? finding.remarks().getFirst().message() : CheckApi.label(finding.status()));
  }

  private static Row row(int number, Finding finding) {
    KnownDocument document = finding.document();
    ValidityBadge validity = ValidityBadge.of(finding.validity());
    return new Row(
        number,
        finding.found().reference().raw(),
        PinpointWords.of(finding.found().reference()),
        CheckApi.label(finding.status()),
        document == null ? null : document.label(),
        document == null ? null : Links.document(document.id()),
        document == null ? null : Wording.dayOrNull(document.date()),
        validity.known() ? validity : null,
        finding.remarks().stream().map(Finding.Remark::message).toList(),
        finding.candidates().stream().map(Candidate::of).toList());
  }
}
