package vn.cancu.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.api.RelationNames;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.TextSpan;
import vn.cancu.search.CitedDocument;

/** The documents a document names, each once for every relation, in order of the relations. */
final class CitedList {

  private record Key(Relation relation, String target) {}

  private CitedList() {}

  static List<DocumentView.Cited> of(LegalDocument document, ReferenceLinks references) {
    return within(document, new TextSpan(0, document.text().length()), references);
  }

  /** Only those named in one stretch of the text. */
  static List<DocumentView.Cited> within(
      LegalDocument document, TextSpan span, ReferenceLinks references) {
    Map<Key, List<Reference>> groups = new LinkedHashMap<>();
    for (Relation relation : Relation.values()) {
      for (Reference reference : document.references()) {
        if (reference.relation() == relation
            && !reference.self()
            && span.contains(reference.span())) {
          String target =
              reference.target() == null ? reference.raw() : reference.target().toString();
          groups
              .computeIfAbsent(new Key(relation, target), key -> new ArrayList<>())
              .add(reference);
        }
      }
    }
    return groups.values().stream().map(group -> cited(group, references)).toList();
  }

  private static DocumentView.Cited cited(List<Reference> group, ReferenceLinks references) {
    Reference first = group.getFirst();
    DocumentId target = first.target();
    String number = first.number() != null ? first.number() : first.name();
    return new DocumentView.Cited(
        RelationNames.of(first.relation()),
        number == null ? first.raw() : first.type() + " " + withoutType(number, first.type()),
        target == null ? null : Links.document(target),
        target != null && references.known(target).map(CitedDocument::held).orElse(false),
        group.size());
  }

  /** The name of a law may or may not begin with its type. */
  private static String withoutType(String name, String type) {
    return name.startsWith(type + " ") ? name.substring(type.length() + 1) : name;
  }
}
