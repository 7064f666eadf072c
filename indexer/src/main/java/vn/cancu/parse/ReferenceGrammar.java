package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.DocumentTypes;
import vn.cancu.vocabulary.LawNames;
import vn.cancu.vocabulary.Vocabulary;

/** Mentions with their identity, relation, place and sentence. */
final class ReferenceGrammar {

  private static final List<String> ATTACHED =
      List.of("ban hanh kem theo", "kem theo", "ban hanh theo", "dinh kem");

  private static final Pattern WHITE = Pattern.compile("\\s+");

  /** Up to this rank the types are in one order; a circular may replace a decision. */
  private static final int GENERAL_RANK = 5;

  private final MentionGrammar mentions;
  private final TypeWords types;
  private final IssuerGrammar issuers;
  private final DocumentTypes documentTypes;
  private final LawNames lawNames = LawNames.bundled();

  ReferenceGrammar(Vocabulary vocabulary) {
    mentions = new MentionGrammar(vocabulary);
    documentTypes = vocabulary.types();
    types = new TypeWords(documentTypes);
    issuers = new IssuerGrammar(vocabulary);
  }

  /**
   * The references of a document.
   *
   * @param head where its own number and title stand
   * @param own what it says about itself
   * @param provisions its parts, covering the text
   */
  List<Reference> read(
      FoldedText folded,
      RepairedText text,
      Head head,
      Metadata own,
      List<Provision> provisions,
      List<Diagnostic> remarks) {
    List<Mention> found =
        mentions.read(folded).stream().filter(mention -> !isOwnLine(head, mention)).toList();
    Outline outline = new Outline(provisions);
    Reading reading =
        new Reading(
            folded,
            text,
            head,
            own,
            outline,
            new MentionIds(found, own, laws(found, own, folded, outline)),
            new LeadLines());
    List<Reference> references = new ArrayList<>();
    RelationGrammar relations = new RelationGrammar(folded, types, issuers);
    RelationList lists = new RelationList(folded);
    RelationList.Related before = null;
    for (Mention mention : found) {
      TextSpan sentence = Sentences.around(folded, mention.start(), mention.end());
      boolean same =
          before != null
              && (sentence.contains(before.mention().start())
                  || !outranks(mention, own) && lists.goesOn(mention, before));
      Relation relation = reading.relation(relations, mention, same ? before : null, sentence);
      references.add(reading.reference(mention, relation, sentence));
      before = RelationList.Related.of(mention, relation, same ? before : null);
    }
    remark(references, remarks);
    return references;
  }

  private LawIds laws(List<Mention> found, Metadata own, FoldedText text, Outline outline) {
    LawIds laws = new LawIds(lawNames, own.issuedOn() == null ? null : own.issuedOn().getYear());
    for (Mention mention : found) {
      Provision part = outline.at(mention.start());
      boolean recital =
          part != null
              && outline.introduces(part)
              && text.match(paragraph(text, mention.start()), "can cu") >= 0;
      laws.note(mention, recital);
    }
    return laws;
  }

  /** Where the paragraph around an offset begins; a very long one is not gone through. */
  private static int paragraph(FoldedText text, int at) {
    int from = at;
    while (from > 0 && text.at(from - 1) != '\n' && at - from < 4000) {
      from--;
    }
    return from;
  }

  /** A circular replaces no law. */
  private boolean outranks(Mention mention, Metadata own) {
    int rank = own.type() == null ? 0 : rank(own.type());
    int cited = rank(mention.type());
    return cited > 0 && cited <= GENERAL_RANK && cited < rank;
  }

  private int rank(String type) {
    return documentTypes.byName(type).map(DocumentType::rank).orElse(0);
  }

  private static boolean isOwnLine(Head head, Mention mention) {
    return head.numberLine() != null && head.numberLine().contains(mention.head());
  }

  private static void remark(List<Reference> references, List<Diagnostic> remarks) {
    Set<DocumentId> seen = new HashSet<>();
    for (Reference reference : references) {
      if (isDamaged(reference)) {
        remarks.add(
            new Diagnostic(
                "damaged-number",
                reference.line(),
                "Số, ký hiệu bị nhận dạng sai, không đọc được: «" + reference.raw() + "»."));
      }
      DocumentId target = reference.target();
      boolean yearless =
          target != null
              && reference.number() != null
              && target.equals(DocumentId.numbered(reference.type(), reference.number(), null))
              && DocumentId.yearInside(reference.number() + "/").isEmpty();
      if (yearless && seen.add(target)) {
        remarks.add(
            new Diagnostic(
                "reference-without-year",
                reference.line(),
                "Không rõ năm ban hành của " + reference.raw() + "."));
      }
    }
  }

  /** Digits are printed where the number should be, and yet there is none. */
  private static boolean isDamaged(Reference reference) {
    int slash = reference.raw().indexOf('/');
    String before = slash < 0 ? "" : reference.raw().substring(0, slash);
    return reference.number() == null
        && reference.name() == null
        && before.substring(before.lastIndexOf(' ') + 1).chars().anyMatch(Character::isDigit);
  }

  /** What is the same for all mentions of one document. */
  private record Reading(
      FoldedText folded,
      RepairedText text,
      Head head,
      Metadata own,
      Outline outline,
      MentionIds ids,
      LeadLines leads) {

    Relation relation(
        RelationGrammar relations,
        Mention mention,
        RelationList.@Nullable Related before,
        TextSpan sentence) {
      int paragraph = paragraph(folded, mention.start());
      Provision part = outline.at(mention.start());
      boolean introduction = part != null && outline.introduces(part);
      boolean own = head.title() != null && head.title().contains(mention.start());
      boolean title = own || introduction && Capitals.most(folded, paragraph, mention.end());
      boolean opening =
          part != null
              && part.kind() == Provision.Kind.PREAMBLE
              && relations.startsWithCarryingOut(paragraph);
      boolean goal = opening || part != null && outline.statesGoal(part);
      Relation lead = leads.at(relations, folded, paragraph);
      return relations.of(
          mention,
          before,
          sentence.start(),
          paragraph,
          new RelationGrammar.Place(introduction, lead, title, goal));
    }

    Reference reference(Mention mention, Relation relation, TextSpan sentence) {
      DocumentId target = ids.of(mention);
      boolean self = isSelf(mention, target);
      Provision part = outline.at(mention.start());
      TextSpan span = new TextSpan(mention.start(), mention.end());
      return new Reference(
          WHITE.matcher(span.of(text.text())).replaceAll(" ").strip(),
          mention.type(),
          mention.number(),
          mention.name(),
          mention.date(),
          mention.issuer() == null && self ? own.issuer() : mention.issuer(),
          mention.pinpoints(),
          relation,
          self && ownId() != null ? ownId() : target,
          ids.candidates(mention),
          self,
          part == null ? null : part.id(),
          sentence,
          text.lineAt(mention.start()),
          span);
    }

    private @Nullable DocumentId ownId() {
      return own.number() == null || own.type() == null
          ? null
          : DocumentId.numbered(
              own.type(), own.number(), own.issuedOn() == null ? null : own.issuedOn().getYear());
    }

    /**
     * Whether the document names itself: by its number, or as "ban hành kèm theo" with an empty
     * one.
     */
    private boolean isSelf(Mention mention, @Nullable DocumentId target) {
      if (target != null && ownId() != null) {
        return target.equals(ownId()) || target.equals(ownId().withoutYear());
      }
      boolean attached =
          ATTACHED.stream().anyMatch(words -> folded.endsWith(mention.start(), words));
      String number = own.number();
      String blank = mention.blank();
      return attached
          && (number == null
              ? mention.start() < head.end()
              : blank != null && number.endsWith(blank));
    }
  }
}
