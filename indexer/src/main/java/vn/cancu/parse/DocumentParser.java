package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Slug;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.OffsetMap;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Understands a healed text: each grammar reads it once, forward, in time proportional to its
 * length. Safe for use by several threads.
 */
public final class DocumentParser {

  private static final String UNKNOWN_TYPE = "tai-lieu";
  private static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z0-9]{1,6}$");

  private final HeadGrammar heads;
  private final FootGrammar feet;
  private final OutlineGrammar outlines;
  private final TaskTableGrammar tables;
  private final DutyGrammar duties;
  private final IndicatorGrammar indicators = new IndicatorGrammar();
  private final ReferenceGrammar references;
  private final FormGrammar forms = new FormGrammar();

  public DocumentParser(Vocabulary vocabulary) {
    heads = new HeadGrammar(vocabulary);
    feet = new FootGrammar(vocabulary);
    outlines = new OutlineGrammar(vocabulary);
    tables = new TaskTableGrammar(vocabulary);
    duties = new DutyGrammar(vocabulary);
    references = new ReferenceGrammar(vocabulary);
  }

  /**
   * The document a text says.
   *
   * @param source name of the file, from which an id is made when the text gives none
   */
  public LegalDocument parse(String source, RepairedText text) {
    List<Diagnostic> remarks = new ArrayList<>(text.diagnostics());
    FoldedText folded = new FoldedText(text.text());
    List<TextSpan> lines = Lines.of(text.text());
    Head head = heads.read(folded, lines, remarks);
    int attached = Attachments.first(folded, lines, head);
    FootGrammar.Foot foot =
        feet.read(folded, lines, Attachments.lineAt(lines, head.end()), attached);
    if (foot.doubtful()) {
      remarks.add(
          new Diagnostic(
              "doubtful-signer",
              text.lineAt(foot.start()),
              "Tên người ký khó đọc, ghi như đọc được: «" + foot.signer() + "»."));
    }
    Metadata metadata = metadata(head, foot);
    List<Table> allTables = tables.tables(text, metadata.planYear());
    List<TaskTable> taskTables = tables.read(text, allTables, metadata.planYear(), remarks);
    List<TextSpan> spans = taskTables.stream().map(TaskTable::span).toList();
    List<Provision> provisions = outlines.read(folded, lines, head, foot.start(), spans);
    List<Reference> found = references.read(folded, text, head, metadata, provisions, remarks);
    List<FormReference> named = forms.read(folded, text, found);
    List<Duty> limits = duties.read(text, provisions, spans, metadata.planYear(), remarks);
    int numbered = (int) found.stream().filter(each -> each.number() != null).count();
    new QualityReport(text, metadata, taskTables, numbered).addTo(remarks);
    return new LegalDocument(
        id(metadata, source),
        source,
        metadata,
        text.text(),
        provisions,
        taskTables,
        limits,
        found,
        named,
        indicators.read(text, allTables),
        remarks);
  }

  /**
   * The document of a text that needs no repair and whose metadata and parts are known: what it
   * cites, asks and counts is read from the text.
   */
  public LegalDocument parse(String source, String text, KnownParts known) {
    List<Diagnostic> remarks = new ArrayList<>();
    RepairedText right = new RepairedText(text, OffsetMap.identity(text), List.of());
    FoldedText folded = new FoldedText(text);
    Metadata metadata = known.metadata();
    List<Reference> found =
        references.read(folded, right, Head.NONE, metadata, known.provisions(), remarks);
    return new LegalDocument(
        known.id(),
        source,
        metadata,
        text,
        known.provisions(),
        List.of(),
        duties.read(right, known.provisions(), List.of(), metadata.planYear(), remarks),
        found,
        forms.read(folded, right, found),
        List.of(),
        remarks);
  }

  private static Metadata metadata(Head head, FootGrammar.Foot foot) {
    return new Metadata(
        head.number(),
        head.type(),
        head.issuer(),
        head.place(),
        head.issuedOn(),
        head.heading(),
        foot.signer(),
        foot.signerTitle(),
        foot.recipients(),
        PlanYear.of(head.heading(), head.issuedOn()));
  }

  private static DocumentId id(Metadata metadata, String source) {
    String number = metadata.number();
    String type = metadata.type();
    if (number != null && type != null) {
      return DocumentId.numbered(
          type, number, metadata.issuedOn() == null ? null : metadata.issuedOn().getYear());
    }
    String slug = Slug.of(SUFFIX.matcher(source).replaceFirst(""));
    return new DocumentId(UNKNOWN_TYPE, slug.isEmpty() ? "khong-ten" : slug);
  }
}
