package vn.cancu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.Indicator;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.UnitName;
import vn.cancu.search.Facet;
import vn.cancu.search.Highlighter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;

/** What the page of a held document shows. */
record DocumentView(
    String name,
    @Nullable String title,
    List<Attribute> attributes,
    List<String> recipients,
    List<Outline.Entry> contents,
    List<Block> blocks,
    @Nullable Finds finds,
    List<SimilarView> similar,
    String similarHref,
    String canonical,
    long taskCount,
    String tasksHref,
    List<Cited> cited,
    Citations citedBy,
    List<Duties> duties,
    List<Form> forms,
    List<Indicator> indicators,
    List<Diagnostic> diagnostics,
    String source,
    List<ResultsView.Choice> copies,
    String jsonHref,
    Standing standing) {

  private static final int SIMILAR_SHOWN = 5;

  /** A line of the panel of attributes. */
  record Attribute(String name, String value, @Nullable String href) {}

  /**
   * A time limit of the running text.
   *
   * @param href the page of the task it is
   */
  record Duties(
      String raw,
      @Nullable UnitName unit,
      @Nullable String what,
      @Nullable String understood,
      @Nullable String href) {}

  /** A coded form and how often it is named. */
  record Form(String code, @Nullable String of) {}

  /** A document this one names. */
  record Cited(String relation, String name, @Nullable String href, boolean held, int times) {}

  static DocumentView of(
      SearchEngine engine,
      Standings standings,
      List<LegalDocument> held,
      int chosen,
      LocalDate today,
      Finds.Wanted wanted) {
    LegalDocument document = held.get(chosen);
    Highlighter highlighter = wanted.highlighter(engine);
    Marks marks = Marks.of(highlighter, document);
    ReferenceLinks references = new ReferenceLinks(engine);
    List<Link> links = references.of(document);
    List<Block> blocks = DocumentBody.of(document, links, today, marks);
    Metadata metadata = document.metadata();
    return new DocumentView(
        Wording.name(document.id(), metadata.type(), metadata.number(), metadata.title()),
        Wording.titleBeside(metadata.number(), metadata.title()),
        attributes(document),
        metadata.recipients(),
        new Outline(document).entries(document, marks),
        blocks,
        highlighter.equals(Highlighter.NONE) ? null : Finds.of(wanted, marks, document.id()),
        SimilarView.of(engine, engine.similar(document.id(), SIMILAR_SHOWN)),
        Links.similar(document.id(), null),
        copyHref(document, chosen),
        document.tasks().count(),
        tasks(document),
        CitedList.of(document, references),
        Citations.of(engine, document.id()),
        document.duties().stream().map(duty -> duty(document, duty)).toList(),
        forms(document),
        document.indicators(),
        document.diagnostics(),
        document.source(),
        copies(held, chosen),
        "/api/v1/documents/" + document.id(),
        standings.of(document.id(), document));
  }

  private static List<Attribute> attributes(LegalDocument document) {
    Metadata metadata = document.metadata();
    List<Attribute> attributes = new ArrayList<>();
    boolean damaged = metadata.number() == null && isRemarked(document, "unreadable-number");
    add(attributes, "Số, ký hiệu", damaged ? "không đọc được" : metadata.number());
    add(attributes, "Loại văn bản", metadata.type());
    add(attributes, "Cơ quan ban hành", metadata.issuer());
    add(attributes, "Ngày ban hành", Wording.dayOrNull(metadata.issuedOn()));
    add(attributes, "Ngày có hiệu lực", Wording.dayOrNull(metadata.effectiveOn()));
    add(attributes, "Nơi ban hành", metadata.place());
    String doubt = isRemarked(document, "doubtful-signer") ? " (khó đọc)" : "";
    add(attributes, "Người ký", metadata.signer() == null ? null : metadata.signer() + doubt);
    add(attributes, "Chức vụ người ký", metadata.signerTitle());
    add(attributes, "Năm kế hoạch", Objects.toString(metadata.planYear(), null));
    add(attributes, "Tệp nguồn", document.source());
    String url = metadata.url();
    if (url != null) {
      attributes.add(new Attribute("Nguồn gốc", url, url));
    }
    return attributes;
  }

  private static boolean isRemarked(LegalDocument document, String code) {
    return document.diagnostics().stream().anyMatch(remark -> remark.code().equals(code));
  }

  private static void add(List<Attribute> attributes, String name, @Nullable String value) {
    if (value != null) {
      attributes.add(new Attribute(name, value, null));
    }
  }

  private static String tasks(LegalDocument document) {
    String number = document.metadata().number();
    return Links.search(
        Links.text(
            Links.filters(Links.only(Scope.TASKS, Facet.TYPE, document.id().type()), List.of()),
            number == null ? "" : "so:\"" + number + "\""));
  }

  private static Duties duty(LegalDocument document, Duty duty) {
    return new Duties(
        duty.raw(),
        duty.unit(),
        duty.what(),
        DeadlineWording.beside(duty.raw(), duty.deadline()),
        duty.assigns() ? Links.task(document.id(), duty.id()) : null);
  }

  private static List<Form> forms(LegalDocument document) {
    TreeSet<String> codes = new TreeSet<>();
    List<Form> forms = new ArrayList<>();
    for (FormReference form : document.forms()) {
      if (codes.add(form.form() + "\n" + form.of())) {
        forms.add(new Form(form.form(), form.of()));
      }
    }
    return forms;
  }

  private static List<ResultsView.Choice> copies(List<LegalDocument> held, int chosen) {
    List<ResultsView.Choice> copies = new ArrayList<>();
    for (int i = 0; i < held.size() && held.size() > 1; i++) {
      copies.add(
          new ResultsView.Choice(
              held.get(i).source(), null, i == chosen, copyHref(held.get(i), i)));
    }
    return copies;
  }

  private static String copyHref(LegalDocument document, int copy) {
    return Links.document(document.id()) + (copy == 0 ? "" : "?ban=" + (copy + 1));
  }
}
