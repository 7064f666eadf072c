package vn.cancu.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Condition;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Recurrence;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.NumberKey;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Makes the entries of one document, innermost first: every entry directly follows what stands
 * inside it, so the document itself is the last.
 *
 * <pre>
 * reference reference TASK  TASK  reference  PROVISION   …   DOCUMENT
 * └──── inside ────┘ │                │          │
 *         └──────────┴── inside ──────┴──────────┘
 * </pre>
 *
 * An engine can therefore tell from the order alone what an entry stands in: the next entry of an
 * outer level, if that is of the level asked for.
 */
public final class Block {

  private final String source;
  private final LegalDocument document;
  private final Vocabulary vocabulary;
  private final Places places;
  private final PlainWords plainWords;
  private final List<String> ownNumbers;
  private final List<Entry> entries = new ArrayList<>();

  private Block(String source, LegalDocument document, Vocabulary vocabulary) {
    this.source = source;
    this.document = document;
    this.vocabulary = vocabulary;
    this.places = new Places(document);
    this.plainWords = new PlainWords(vocabulary);
    this.ownNumbers = ownNumbers(document);
  }

  /** The entries of a document. */
  public static List<Entry> of(String source, LegalDocument document, Vocabulary vocabulary) {
    Block block = new Block(source, document, vocabulary);
    block.fill();
    return block.entries;
  }

  private void fill() {
    Nesting nesting = Nesting.of(document);
    for (Nesting.Holder holder : nesting.provisions()) {
      contents(holder.contents(), holder.provision());
      entries.add(provision(holder));
    }
    contents(nesting.loose(), null);
    entries.add(document());
  }

  private void contents(Nesting.Contents contents, @Nullable Provision provision) {
    for (Nesting.Row row : contents.rows()) {
      String place = places.of(provision, row.task());
      row.references().forEach(mention -> entries.add(reference(mention, place)));
      entries.add(task(row, place));
    }
    String place = places.of(provision);
    contents.references().forEach(mention -> entries.add(reference(mention, place)));
  }

  private Entry document() {
    Metadata metadata = document.metadata();
    Integer year = metadata.issuedOn() == null ? null : metadata.issuedOn().getYear();
    DocumentHead head =
        new DocumentHead(
            document.id(),
            metadata,
            document.source(),
            (int) document.tasks().count(),
            document.references().size());
    EntryBuilder entry =
        builder(Level.DOCUMENT)
            .add(Field.BODY, document.text())
            .addAll(Field.BODY, deadlines(document.tasks().toList()))
            .add(Field.HEAD, metadata.title())
            .add(Field.ID, document.id().toString())
            .add(Field.TYPE, document.id().type())
            .add(Field.ISSUER, metadata.issuer())
            .add(Field.YEAR, year == null ? null : year.toString())
            .add(Field.ISSUED, year == null ? null : String.valueOf(metadata.issuedOn()))
            .add(Field.SUMMARY, IndexJson.write(head))
            .add(Field.WHOLE, IndexJson.write(ArchivedDocument.of(document, entries.size())))
            .addAll(Field.CITED_NUMBER, citedNumbers(document.references()));
    return entry.addAll(Field.OWN_NUMBER, ownNumbers).build();
  }

  private static List<String> ownNumbers(LegalDocument document) {
    Metadata metadata = document.metadata();
    String type = metadata.type() == null ? document.id().type() : metadata.type();
    Integer year = metadata.issuedOn() == null ? null : metadata.issuedOn().getYear();
    return metadata.number() == null ? List.of() : NumberKey.indexed(type, metadata.number(), year);
  }

  private Entry provision(Nesting.Holder holder) {
    Provision provision = holder.provision();
    String text = provision.span().of(document.text());
    EntryBuilder entry =
        builder(Level.PROVISION)
            .add(Field.BODY, text.startsWith(provision.label()) ? null : provision.label())
            .add(Field.BODY, text)
            .addAll(
                Field.BODY,
                deadlines(holder.contents().rows().stream().map(Nesting.Row::task).toList()))
            .add(Field.TITLE, document.metadata().title())
            .addAll(Field.PLACE, PlaceKeys.of(provision.label()))
            .addAll(Field.OWN_NUMBER, ownNumbers)
            .addAll(
                Field.CITED_NUMBER,
                citedNumbers(
                    holder.contents().allReferences().stream()
                        .map(Nesting.Mention::reference)
                        .toList()));
    for (Provision above : places.path(provision)) {
      entry.add(Field.HEAD, above.heading());
    }
    return entry
        .add(
            Field.RECORD,
            IndexJson.write(
                new ProvisionRecord(
                    provision.id(), places.of(provision), provision.sourceId(), text)))
        .build();
  }

  private Entry task(Nesting.Row row, String place) {
    Task task = row.task();
    DeadlineValues deadline = DeadlineValues.of(task.deadline());
    EntryBuilder entry =
        builder(Level.TASK)
            .add(Field.BODY, task.content())
            .add(Field.BODY, task.section())
            .add(Field.BODY, task.product())
            .add(Field.BODY, task.footnote())
            .add(Field.BODY, task.deadlineRaw())
            .addAll(Field.BODY, DeadlineWords.of(task.deadline()))
            .add(Field.HEAD, row.table())
            .add(Field.HEAD, task.section())
            .addAll(Field.DEADLINE, deadline.values())
            .add(Field.DUE_DAY, deadline.day() == null ? null : deadline.day().toString())
            .add(Field.DUE, deadline.due() == null ? null : deadline.due().toString())
            .addAll(
                Field.CITED_NUMBER,
                citedNumbers(row.references().stream().map(Nesting.Mention::reference).toList()));
    Recurrence.of(task.deadline(), document.metadata())
        .ifPresent(again -> entry.add(Field.RECURS, DueKeys.of(again)));
    Condition.of(
            task, document.id(), row.references().stream().map(Nesting.Mention::reference).toList())
        .ifPresent(condition -> entry.add(Field.AWAITS, DueKeys.of(condition)));
    units(entry, Field.LEAD, task.leadUnits());
    units(entry, Field.COORDINATING, task.coordinatingUnits());
    units(entry, Field.RECIPIENT, task.recipients());
    entry
        .add(Field.ORIGIN, task.origin().name().toLowerCase(Locale.ROOT))
        .add(Field.KIND, task.kind().name().toLowerCase(Locale.ROOT))
        .add(Field.SECTION, section(task))
        .add(Field.WORDS, plainWords.of(task.content()));
    return entry.add(Field.RECORD, IndexJson.write(new TaskRecord(task, place))).build();
  }

  private String section(Task task) {
    String heading = task.section() == null ? "" : task.section();
    return Described.prefix(document.id().toString()) + heading;
  }

  /** A unit is searched by every name an official would use, found by its value. */
  private void units(EntryBuilder entry, Field role, List<UnitName> units) {
    for (UnitName unit : units) {
      entry.add(Field.BODY, unit.name());
      vocabulary
          .units()
          .byId(UnitValue.value(unit))
          .map(Unit::abbreviations)
          .ifPresent(abbreviations -> entry.addAll(Field.BODY, abbreviations));
      if (!UnitValue.value(unit).isEmpty()) {
        entry.add(role, UnitValue.value(unit));
        if (role != Field.RECIPIENT) {
          entry.add(Field.UNIT, UnitValue.value(unit));
        }
        entry.add(Field.UNIT_NAME, UnitValue.described(unit));
      }
    }
  }

  private Entry reference(Nesting.Mention mention, String place) {
    Reference reference = mention.reference();
    String sentence = reference.sentence().of(document.text());
    EntryBuilder entry =
        builder(Level.REFERENCE)
            .add(Field.BODY, sentence)
            .add(Field.BODY, reference.raw())
            .add(Field.BODY, reference.name())
            .add(Field.BODY, reference.issuer())
            .addAll(Field.CITED_NUMBER, citedNumbers(List.of(reference)));
    DocumentId target = reference.target();
    if (target != null && !reference.self()) {
      entry.add(Field.TARGET, target.toString());
      for (Pinpoint at : reference.pinpoints()) {
        at.paths().forEach(path -> entry.add(Field.PINPOINT, DocumentPlace.prefix(target) + path));
      }
      entry.add(Field.RELATION, reference.relation().name().toLowerCase(Locale.ROOT));
      Described.by(reference).ifPresent(words -> entry.add(Field.DESCRIBED, words.keyword()));
      for (DocumentId candidate : reference.candidates()) {
        entry.add(Field.CANDIDATE, Described.prefix(target.toString()) + candidate);
      }
    }
    return entry
        .add(
            Field.RECORD,
            IndexJson.write(new ReferenceRecord(reference, mention.ordinal(), place, sentence)))
        .build();
  }

  private EntryBuilder builder(Level level) {
    return new EntryBuilder(level, source);
  }

  private static Set<String> deadlines(List<Task> tasks) {
    Set<String> words = new LinkedHashSet<>();
    tasks.forEach(task -> words.addAll(DeadlineWords.of(task.deadline())));
    return words;
  }

  /** A document that names itself does not cite itself. */
  private static Set<String> citedNumbers(List<Reference> references) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reference reference : references) {
      if (reference.number() != null && !reference.self()) {
        keys.addAll(NumberKey.indexed(reference.type(), reference.number(), year(reference)));
      }
    }
    return keys;
  }

  private static @Nullable Integer year(Reference reference) {
    if (reference.date() != null) {
      return reference.date().getYear();
    }
    DocumentId target = reference.target();
    String base = target == null ? "" : target.withoutYear().number();
    return target == null || base.equals(target.number())
        ? null
        : Integer.valueOf(target.number().substring(base.length() + 1));
  }
}
