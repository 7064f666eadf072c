package vn.cancu.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cancu.document.DocumentId;
import vn.cancu.document.DocumentPlace;
import vn.cancu.document.Slug;
import vn.cancu.language.Folding;
import vn.cancu.vocabulary.DocumentType;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** Finds the facet value a person means. */
final class FieldValues {

  /**
   * @param query the restriction, or the number
   * @param label the value in words
   * @param note what the reader should know, or empty
   */
  record Value(Query query, String label, String note) {}

  private static final String BY_NUMBER =
      "Chưa đủ loại, số và năm để biết viện dẫn văn bản nào; đã tìm theo số.";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Vocabulary vocabulary;
  private final NumberGrammar numbers;
  private final Map<String, Unit> unitByFoldedAbbreviation = new HashMap<>();

  FieldValues(Vocabulary vocabulary, NumberGrammar numbers) {
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    for (Unit unit : vocabulary.units().all()) {
      unit.abbreviations()
          .forEach(typed -> unitByFoldedAbbreviation.putIfAbsent(Folding.fold(typed), unit));
    }
  }

  /** The value the whole text means for the field. */
  Optional<Value> find(QueryField field, String text) {
    return switch (field) {
      case NUMBER -> mention(text).map(found -> new Value(found.query(), found.text(), ""));
      case REFERENCE -> reference(text);
      case TYPE -> type(text).map(type -> value(Facet.TYPE, type.slug(), type.name()));
      case UNIT -> unit(text).map(unit -> value(Facet.UNIT, unit.id(), unit.name()));
      case LEAD -> unit(text).map(unit -> value(Facet.LEAD, unit.id(), unit.name()));
      case COORDINATING ->
          unit(text).map(unit -> value(Facet.COORDINATING, unit.id(), unit.name()));
      case DEADLINE ->
          DeadlineGrammar.read(text)
              .map(reading -> value(Facet.DEADLINE, reading.value(), reading.label()));
      case ISSUER -> issuer(text).map(issuer -> value(Facet.ISSUER, issuer, issuer));
      case YEAR ->
          YEAR.matcher(text).matches()
              ? Optional.of(value(Facet.YEAR, text, text))
              : Optional.empty();
    };
  }

  private static Value value(Facet facet, String value, String label) {
    return new Value(new Query.Restriction(facet, value), label, "");
  }

  private Optional<Unit> unit(String text) {
    return vocabulary
        .units()
        .find(text)
        .or(() -> vocabulary.units().byId(text))
        .or(() -> Optional.ofNullable(unitByFoldedAbbreviation.get(Folding.fold(text))));
  }

  private Optional<DocumentType> type(String text) {
    return vocabulary.types().byName(text).or(() -> vocabulary.types().bySymbol(text));
  }

  private Optional<String> issuer(String text) {
    return vocabulary
        .issuers()
        .bySuffix(text)
        .or(() -> vocabulary.issuers().byName(text))
        .or(() -> vocabulary.units().find(text).map(Unit::name));
  }

  private Optional<NumberMention> mention(String text) {
    List<Lexeme.Word> words = WordRun.all(text);
    return words.isEmpty()
        ? Optional.empty()
        : numbers
            .at(text, words, 0, NumberGrammar.Context.FIELD)
            .filter(mention -> mention.end() == words.size());
  }

  private Optional<Value> reference(String text) {
    return DocumentId.parse(text)
        .filter(this::isKnownType)
        .map(id -> value(Facet.REFERENCE, id.toString(), text))
        .or(() -> place(text))
        .or(() -> mention(text).map(this::numbered))
        .or(() -> named(text).map(id -> value(Facet.REFERENCE, id.toString(), text)));
  }

  private Optional<Value> place(String text) {
    return DocumentPlace.parse(text)
        .filter(place -> isKnownType(place.document()))
        .map(place -> value(Facet.REFERENCE, place.toString(), text));
  }

  private boolean isKnownType(DocumentId id) {
    return vocabulary.types().byName(id.type()).isPresent();
  }

  /** A number that does not identify one document is looked for as a number. */
  private Value numbered(NumberMention mention) {
    return numbers
        .document(mention)
        .map(id -> value(Facet.REFERENCE, id.toString(), mention.text()))
        .orElseGet(() -> new Value(mention.query(), mention.text(), BY_NUMBER));
  }

  /** "Luật Việc làm": the longest type name it begins with, when its documents go by name. */
  Optional<DocumentId> named(String text) {
    String slug = Slug.of(text);
    return vocabulary.types().all().stream()
        .filter(DocumentType::named)
        .filter(type -> slug.startsWith(type.slug() + "-"))
        .max(java.util.Comparator.comparingInt(type -> type.slug().length()))
        .map(type -> DocumentId.named(type.name(), text));
  }
}
