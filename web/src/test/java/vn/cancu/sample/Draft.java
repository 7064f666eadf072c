package vn.cancu.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.Indicator;
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

/** Puts a document together line by line, so that every span is right by construction. */
final class Draft {

  private record Start(
      String id, @Nullable String parent, Provision.Kind kind, String label, int depth, int at) {}

  private final DocumentId id;
  private final String source;
  private final Metadata metadata;
  private final StringBuilder text = new StringBuilder();
  private final List<Start> starts = new ArrayList<>();
  private final List<TaskTable> tables = new ArrayList<>();
  private final List<Task> rows = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<FormReference> forms = new ArrayList<>();
  private int line = 1;
  private int tableStart;

  Draft(DocumentId id, String source, Metadata metadata) {
    this.id = id;
    this.source = source;
    this.metadata = metadata;
  }

  Draft lines(String... lines) {
    for (String words : lines) {
      text.append(words).append('\n');
      line++;
    }
    return this;
  }

  /** A provision that begins with the next line. */
  Draft begin(Provision.Kind kind, String provision, String label, int depth) {
    int dot = provision.lastIndexOf('.');
    String parent = dot < 0 ? null : provision.substring(0, dot);
    starts.add(new Start(provision, parent, kind, label, depth, text.length()));
    return this;
  }

  Draft table(String header) {
    tableStart = text.length();
    return lines(header);
  }

  Draft task(
      @Nullable String section,
      String no,
      String content,
      List<UnitName> lead,
      List<UnitName> coordinating,
      @Nullable String deadlineRaw,
      Deadline deadline,
      @Nullable String product,
      @Nullable String footnote) {
    int start = text.length();
    int at = line;
    lines(
        String.join(
            "\t",
            no,
            content,
            names(lead),
            names(coordinating),
            orNothing(deadlineRaw),
            orNothing(product)));
    rows.add(
        new Task(
            "b" + (tables.size() + 1) + "." + no.replace('.', '-'),
            Task.Origin.TABLE,
            section,
            no,
            content,
            lead,
            coordinating,
            deadlineRaw,
            deadline,
            product,
            footnote,
            at,
            new TextSpan(start, text.length() - 1)));
    return this;
  }

  Draft endTable(@Nullable String title) {
    TextSpan span = new TextSpan(tableStart, text.length() - 1);
    tables.add(new TaskTable("b" + (tables.size() + 1), title, span, rows));
    rows.clear();
    return this;
  }

  /** A reference wherever {@code words} stand; its sentence is its line. */
  Draft cites(
      String words,
      String type,
      @Nullable String number,
      @Nullable String name,
      Relation relation,
      @Nullable String target,
      @Nullable Pinpoint pinpoint,
      String... candidates) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      TextSpan span = new TextSpan(at, at + words.length());
      references.add(
          new Reference(
              words,
              type,
              number,
              name,
              null,
              null,
              pinpoint == null ? List.of() : List.of(pinpoint),
              relation,
              target == null ? null : Samples.id(target),
              List.of(candidates).stream().map(Samples::id).toList(),
              target != null && target.equals(id.toString()),
              null,
              lineAround(at),
              lineNumber(at),
              span));
    }
    return this;
  }

  Draft duty(String raw, @Nullable UnitName unit, String what, Deadline deadline) {
    int at = text.indexOf(raw);
    duties.add(
        new Duty(
            "t." + starts.getLast().id() + "." + (duties.size() + 1),
            null,
            Task.Kind.REPORT,
            raw,
            unit == null ? List.of() : List.of(unit),
            List.of(),
            what,
            deadline,
            lineNumber(at),
            lineAround(at)));
    return this;
  }

  Draft form(String code, @Nullable String of) {
    int at = text.indexOf(code);
    forms.add(new FormReference(code, of, lineNumber(at), new TextSpan(at, at + code.length())));
    return this;
  }

  LegalDocument done(List<Indicator> indicators, Diagnostic... diagnostics) {
    references.sort(java.util.Comparator.comparingInt(reference -> reference.span().start()));
    return new LegalDocument(
        id,
        source,
        metadata,
        text.toString(),
        provisions(),
        tables,
        duties,
        references,
        forms,
        indicators,
        List.of(diagnostics));
  }

  private List<Provision> provisions() {
    List<Provision> provisions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1).at() : text.length();
      String heading = text.substring(start.at(), text.indexOf("\n", start.at()));
      provisions.add(
          new Provision(
              start.id(),
              start.parent(),
              start.kind(),
              start.label(),
              heading,
              start.depth(),
              new TextSpan(start.at(), end),
              null));
    }
    return provisions;
  }

  private TextSpan lineAround(int at) {
    return new TextSpan(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at));
  }

  private int lineNumber(int at) {
    return 1 + (int) text.chars().limit(at).filter(c -> c == '\n').count();
  }

  private static String names(List<UnitName> units) {
    return String.join(", ", units.stream().map(UnitName::name).toList());
  }

  private static String orNothing(@Nullable String words) {
    return words == null ? "" : words;
  }
}
