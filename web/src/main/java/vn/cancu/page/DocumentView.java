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
    String jsonHref) {

  /** A line of the panel of attributes. */
  record Attribute(String name, String value) {}

  /** A time limit of the running text. */
  record Duties(
      String raw, @Nullable UnitName unit, @Nullable String what, @Nullable String understood) {}

  /** A coded form and how often it is named. */
  record Form(String code, @Nullable String of) {}

  /** A document this one names. */
  record Cited(String relation, String name, @Nullable String href, boolean held, int times) {}

  static DocumentView of(
      SearchEngine engine, List<LegalDocument> held, int chosen, LocalDate today) {
    LegalDocument document = held.get(chosen);
    ReferenceLinks references = new ReferenceLinks(engine);
    List<Link> links = references.of(document);
    Metadata metadata = document.metadata();
    return new DocumentView(
        Wording.name(document.id(), metadata.type(), metadata.number(), metadata.title()),
        Wording.titleBeside(metadata.number(), metadata.title()),
        attributes(document),
        metadata.recipients(),
        new Outline(document).entries(document),
        DocumentBody.of(document, links, today),
        document.tasks().count(),
        tasks(document),
        CitedList.of(document, references),
        Citations.of(engine, document.id()),
        document.duties().stream().map(DocumentView::duty).toList(),
        forms(document),
        document.indicators(),
        document.diagnostics(),
        document.source(),
        copies(held, chosen),
        "/api/v1/documents/" + document.id());
  }

  private static List<Attribute> attributes(LegalDocument document) {
    Metadata metadata = document.metadata();
    List<Attribute> attributes = new ArrayList<>();
    add(attributes, "Số, ký hiệu", metadata.number());
    add(attributes, "Loại văn bản", metadata.type());
    add(attributes, "Cơ quan ban hành", metadata.issuer());
    add(attributes, "Ngày ban hành", Wording.dayOrNull(metadata.issuedOn()));
    add(attributes, "Nơi ban hành", metadata.place());
    add(attributes, "Người ký", metadata.signer());
    add(attributes, "Chức vụ người ký", metadata.signerTitle());
    add(attributes, "Năm kế hoạch", Objects.toString(metadata.planYear(), null));
    add(attributes, "Tệp nguồn", document.source());
    return attributes;
  }

  private static void add(List<Attribute> attributes, String name, @Nullable String value) {
    if (value != null) {
      attributes.add(new Attribute(name, value));
    }
  }

  private static String tasks(LegalDocument document) {
    String number = document.metadata().number();
    return Links.search(
        Links.text(
            Links.filters(Links.only(Scope.TASKS, Facet.TYPE, document.id().type()), List.of()),
            number == null ? "" : "so:\"" + number + "\""));
  }

  private static Duties duty(Duty duty) {
    return new Duties(
        duty.raw(), duty.unit(), duty.what(), DeadlineWording.beside(duty.raw(), duty.deadline()));
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
      String href = Links.document(held.get(i).id()) + (i == 0 ? "" : "?ban=" + (i + 1));
      copies.add(new ResultsView.Choice(held.get(i).source(), null, i == chosen, href));
    }
    return copies;
  }
}
