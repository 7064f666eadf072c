package vn.cancu.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.TextSpan;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

/** Mentions with their identity, relation, place and sentence. */
final class ReferenceGrammar {

  private static final List<String> ATTACHED =
      List.of("ban hanh kem theo", "kem theo", "ban hanh theo", "dinh kem");

  private final MentionGrammar mentions;
  private final TypeWords types;
  private final IssuerGrammar issuers;

  ReferenceGrammar(Vocabulary vocabulary) {
    mentions = new MentionGrammar(vocabulary);
    types = new TypeWords(vocabulary.types());
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
    Reading reading =
        new Reading(
            folded,
            text,
            head,
            own,
            new Outline(provisions),
            new MentionIds(found, own),
            new LeadLines());
    List<Reference> references = new ArrayList<>();
    RelationGrammar relations = new RelationGrammar(folded, types, issuers);
    RelationGrammar.Related before = null;
    for (Mention mention : found) {
      TextSpan sentence = Sentences.around(folded, mention.start(), mention.end());
      boolean same = before != null && sentence.contains(before.mention().start());
      Relation relation = reading.relation(relations, mention, same ? before : null, sentence);
      references.add(reading.reference(mention, relation, sentence));
      before = new RelationGrammar.Related(mention, relation);
    }
    remark(references, remarks);
    return references;
  }

  private static boolean isOwnLine(Head head, Mention mention) {
    return head.numberLine() != null && head.numberLine().contains(mention.head());
  }

  private static void remark(List<Reference> references, List<Diagnostic> remarks) {
    Set<DocumentId> seen = new HashSet<>();
    for (Reference reference : references) {
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
        RelationGrammar.@Nullable Related before,
        TextSpan sentence) {
      int paragraph = mention.start();
      while (paragraph > 0
          && folded.at(paragraph - 1) != '\n'
          && mention.start() - paragraph < 4000) {
        paragraph--;
      }
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
          span.of(text.text()).replaceAll("\\s+", " ").strip(),
          mention.type(),
          mention.number(),
          mention.name(),
          mention.date(),
          mention.issuer() == null && self ? own.issuer() : mention.issuer(),
          mention.pinpoint(),
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
