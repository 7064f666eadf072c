package vn.cancu.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Duty;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;
import vn.cancu.document.UnitName;

/** Writes a document from its beginning to its end; every span is what it says it is. */
public final class TestDocument {

  private final String type;
  private final String number;
  private final @Nullable LocalDate issuedOn;
  private final StringBuilder text = new StringBuilder();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private String title = "Ban hành kế hoạch";
  private String issuer = "Bảo hiểm xã hội Việt Nam";

  private TestDocument(String type, String number, @Nullable LocalDate issuedOn) {
    this.type = type;
    this.number = number;
    this.issuedOn = issuedOn;
  }

  public static TestDocument of(String type, String number, @Nullable String issuedOn) {
    return new TestDocument(type, number, issuedOn == null ? null : LocalDate.parse(issuedOn));
  }

  public static UnitName unit(String id, String name) {
    return new UnitName(id, name);
  }

  public TestDocument title(String words) {
    title = words;
    return this;
  }

  public TestDocument issuer(String name) {
    issuer = name;
    return this;
  }

  /** Begins a provision; it ends where the next one begins. */
  public TestDocument provision(String id, @Nullable String parent, String label, String words) {
    closeProvision();
    int start = text.length();
    text.append(words).append('\n');
    provisions.add(
        new Provision(
            id,
            parent,
            Provision.Kind.ITEM,
            label,
            words,
            parent == null ? 0 : 1,
            new TextSpan(start, text.length()),
            "source-" + id));
    return this;
  }

  private void closeProvision() {
    if (!provisions.isEmpty()) {
      Provision last = provisions.removeLast();
      provisions.add(
          new Provision(
              last.id(),
              last.parent(),
              last.kind(),
              last.label(),
              last.heading(),
              last.depth(),
              new TextSpan(last.span().start(), text.length()),
              last.sourceId()));
    }
  }

  /** A sentence that cites a document; without a year in number or argument the target has none. */
  public TestDocument cite(String citedType, String citedNumber, @Nullable Integer year) {
    String raw = citedType + " số " + citedNumber;
    return cite(raw, citedType, citedNumber, DocumentId.numbered(citedType, citedNumber, year));
  }

  /**
   * A sentence that names a document; "@" stands for the mention, which ends with its number.
   *
   * @param part article, clause and point named, or {@code null}
   */
  public TestDocument says(
      String sentence,
      Relation relation,
      String citedType,
      String citedNumber,
      @Nullable Integer year,
      @Nullable Pinpoint part) {
    int start = text.length();
    String raw = citedType + " số " + citedNumber;
    int at = start + sentence.indexOf('@');
    text.append(sentence.replace("@", raw)).append('\n');
    references.add(
        new Reference(
            raw,
            citedType,
            citedNumber,
            null,
            null,
            null,
            part == null ? List.of() : List.of(part),
            relation,
            DocumentId.numbered(citedType, citedNumber, year),
            List.of(),
            false,
            null,
            new TextSpan(start, text.length() - 1),
            1,
            new TextSpan(at, at + raw.length())));
    return this;
  }

  /** A sentence that cites places in a document. */
  public TestDocument citeAt(String citedType, String citedNumber, Pinpoint... places) {
    return cite(
        citedType + " số " + citedNumber,
        citedType,
        citedNumber,
        DocumentId.numbered(citedType, citedNumber, null),
        places);
  }

  private TestDocument cite(
      String raw, String citedType, String citedNumber, DocumentId target, Pinpoint... pinpoints) {
    int start = text.length();
    text.append("Căn cứ ").append(raw).append(";\n");
    int at = start + "Căn cứ ".length();
    references.add(
        new Reference(
            raw,
            citedType,
            citedNumber,
            null,
            null,
            "Chính phủ",
            List.of(pinpoints),
            Relation.BASIS,
            target,
            List.of(),
            target.equals(id()),
            null,
            new TextSpan(start, text.length() - 1),
            1,
            new TextSpan(at, at + raw.length())));
    return this;
  }

  /** A row of a table. */
  public TestDocument task(
      String content, List<UnitName> lead, List<UnitName> coordinating, Deadline deadline) {
    return task(content, lead, coordinating, deadline, new String[0]);
  }

  /** A row of a table that cites decrees by number. */
  public TestDocument task(
      String content,
      List<UnitName> lead,
      List<UnitName> coordinating,
      Deadline deadline,
      String... decrees) {
    int start = text.length();
    text.append(content).append('\n');
    Arrays.stream(decrees).forEach(decree -> cite("Nghị định", decree, null));
    tasks.add(
        new Task(
            "b1." + (tasks.size() + 1),
            Task.Origin.TABLE,
            null,
            String.valueOf(tasks.size() + 1),
            content,
            lead,
            coordinating,
            null,
            deadline,
            null,
            null,
            1,
            new TextSpan(start, text.length())));
    return this;
  }

  /** A sentence that gives a unit a duty. */
  public TestDocument duty(
      String content,
      List<UnitName> units,
      List<UnitName> recipients,
      Task.Kind kind,
      Deadline deadline) {
    int start = text.length();
    text.append(content).append('\n');
    duties.add(
        new Duty(
            "t." + (duties.size() + 1),
            null,
            kind,
            content,
            units,
            recipients,
            content,
            deadline,
            1,
            new TextSpan(start, text.length() - 1)));
    return this;
  }

  public DocumentId id() {
    return DocumentId.numbered(type, number, issuedOn == null ? null : issuedOn.getYear());
  }

  public LegalDocument build() {
    closeProvision();
    Metadata metadata =
        new Metadata(number, type, issuer, null, issuedOn, title, null, null, List.of(), null);
    return new LegalDocument(
        id(),
        number + ".txt",
        metadata,
        text.toString(),
        provisions,
        List.of(new TaskTable("b1", null, new TextSpan(0, text.length()), tasks)),
        duties,
        references,
        List.of(),
        List.of(),
        List.of());
  }
}
