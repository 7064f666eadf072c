package vn.cancu.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.LookupApi;
import vn.cancu.api.Lookups;
import vn.cancu.api.Problem;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.Lookup;

/** A form for lists of numbers, and what each of them is. */
public final class LookupPage {

  /** What the template reads; without an answer it is the empty form. */
  record View(boolean answered, String text, List<Row> rows, long found) {}

  /** A line of the list. */
  record Row(
      int line,
      String text,
      String status,
      boolean certain,
      @Nullable String name,
      @Nullable String href,
      @Nullable String title,
      @Nullable String date,
      boolean held,
      @Nullable ValidityBadge validity,
      String citations,
      List<CheckPage.Candidate> candidates) {}

  private final Lookups lookups;
  private final Templates templates;
  private final ErrorPage errors;

  public LookupPage(Lookups lookups, Templates templates, ErrorPage errors) {
    this.lookups = lookups;
    this.templates = templates;
    this.errors = errors;
  }

  /** {@code GET /can-cu/tra-cuu}. */
  public void form(Context ctx) {
    send(ctx, new View(false, "", List.of(), 0));
  }

  /** {@code POST /can-cu/tra-cuu}. */
  public void lookUp(Context ctx) throws IOException {
    ctx.header("Cache-Control", "no-store");
    switch (lookups.lookUp(ctx)) {
      case Lookups.Outcome.Refused(Problem problem) -> errors.send(ctx, problem);
      case Lookups.Outcome.Answered answered -> {
        if ("csv".equals(ctx.formParam("format"))) {
          LookupApi.csv(ctx, answered.answers());
        } else {
          send(ctx, view(answered));
        }
      }
    }
  }

  private void send(Context ctx, View view) {
    templates.send(ctx, "lookup", "Tra cứu danh sách số hiệu", view);
  }

  private static View view(Lookups.Outcome.Answered answered) {
    return new View(
        true,
        answered.text(),
        answered.answers().stream().map(LookupPage::row).toList(),
        answered.answers().stream()
            .filter(answer -> answer.status() == Lookup.Status.FOUND)
            .count());
  }

  private static Row row(Lookup.Answer answer) {
    KnownDocument document = answer.document();
    ValidityBadge validity = ValidityBadge.of(answer.validity());
    return new Row(
        answer.line(),
        answer.text(),
        LookupApi.label(answer.status()),
        document != null && answer.candidates().isEmpty(),
        document == null ? null : document.label(),
        document == null ? null : Links.document(document.id()),
        document == null || document.number() == null ? null : document.title(),
        document == null ? null : Wording.dayOrNull(document.date()),
        document != null && document.held(),
        validity.known() ? validity : null,
        document == null ? "" : Wording.count(document.citations()),
        answer.candidates().stream().map(CheckPage.Candidate::of).toList());
  }
}
