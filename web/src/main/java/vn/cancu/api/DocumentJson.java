package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.Indicator;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.search.Ending;
import vn.cancu.trace.Validities;

/** A held document in JSON. */
record DocumentJson(
    String id,
    boolean held,
    String source,
    String url,
    Head document,
    List<ReferenceJson> references,
    List<Form> forms,
    List<TaskJson> tasks,
    List<Limit> deadlines,
    List<Indicator> indicators,
    List<Part> provisions,
    List<Diagnostic> diagnostics,
    String text,
    ValidityJson validity,
    @Nullable LocalDate effective) {

  /** What its head and foot say. */
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
      @Nullable Integer planYear,
      @Nullable LocalDate effectiveOn,
      @Nullable String sourceUrl) {}

  /** A coded form it names. */
  record Form(String form, int line, @Nullable String of) {}

  /** A time limit of its running text. */
  record Limit(
      String raw, int line, @Nullable String unit, @Nullable String what, DeadlineJson deadline) {}

  /** One of its provisions. */
  record Part(
      String id,
      @Nullable String parent,
      String kind,
      String label,
      @Nullable String heading,
      int depth,
      String text) {}

  static DocumentJson of(LegalDocument document, Validities validities) {
    String text = document.text();
    return new DocumentJson(
        document.id().toString(),
        true,
        document.source(),
        "/van-ban/" + document.id(),
        head(document),
        document.references().stream()
            .map(reference -> ReferenceJson.of(reference, reference.sentence().of(text)))
            .toList(),
        document.forms().stream().map(DocumentJson::form).toList(),
        document.tasks().map(TaskJson::of).toList(),
        document.duties().stream().map(DocumentJson::limit).toList(),
        document.indicators(),
        document.provisions().stream().map(provision -> part(provision, text)).toList(),
        document.diagnostics(),
        text,
        ValidityJson.of(validities.of(document.id())),
        Ending.effective(document).orElse(null));
  }

  private static Head head(LegalDocument document) {
    Metadata metadata = document.metadata();
    return new Head(
        document.id().toString(),
        metadata.number(),
        metadata.type(),
        metadata.issuer(),
        metadata.place(),
        metadata.issuedOn(),
        metadata.title(),
        metadata.signer(),
        metadata.signerTitle(),
        metadata.recipients(),
        metadata.planYear(),
        metadata.effectiveOn(),
        metadata.url());
  }

  private static Form form(FormReference form) {
    return new Form(form.form(), form.line(), form.of());
  }

  private static Limit limit(Duty duty) {
    return new Limit(
        duty.raw(),
        duty.line(),
        duty.unit() == null ? null : duty.unit().name(),
        duty.what(),
        DeadlineJson.of(duty.deadline()));
  }

  private static Part part(Provision provision, String text) {
    return new Part(
        provision.id(),
        provision.parent(),
        provision.kind().name().toLowerCase(Locale.ROOT),
        provision.label(),
        provision.heading(),
        provision.depth(),
        provision.span().of(text));
  }
}
