package vn.cancu.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.language.Folding;
import vn.cancu.search.NamedDocument;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.NumberKey;

/** A document number and the forms in which people type it. */
record NumberForms(String type, String number) {

  List<String> all() {
    return List.of(
        number,
        type + " " + number,
        type + " số " + number,
        number + " " + type.toLowerCase(Locale.ROOT),
        "số " + number,
        number.replace('/', ' '),
        number.replaceAll("[^\\p{L}\\p{N}]+", " "),
        Folding.fold(number).toUpperCase(Locale.ROOT),
        "0" + number,
        number.toLowerCase(Locale.ROOT),
        number.replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  /** The forms that name the type too. */
  private boolean isTyped(String form) {
    return form.toLowerCase(Locale.ROOT).contains(type.toLowerCase(Locale.ROOT));
  }

  /** Every number of the documents, their own and cited ones, with the ids that have it. */
  static Map<NumberForms, Set<DocumentId>> in(Stream<LegalDocument> documents) {
    Map<NumberForms, Set<DocumentId>> ids = new LinkedHashMap<>();
    documents.forEach(document -> {
      Metadata own = document.metadata();
      add(own.type(), own.number(), document.id(), ids);
      for (Reference reference : document.references()) {
        if (!reference.self()) {
          add(reference.type(), reference.number(), reference.target(), ids);
        }
      }
    });
    return ids;
  }

  private static void add(
      @Nullable String type,
      @Nullable String number,
      @Nullable DocumentId id,
      Map<NumberForms, Set<DocumentId>> ids) {
    if (type != null && number != null && id != null && isWhole(number)) {
      ids.computeIfAbsent(new NumberForms(type, number), key -> new LinkedHashSet<>()).add(id);
    }
  }

  private static boolean isWhole(String number) {
    return NumberKey.ofNumber(number).filter(key -> !key.segments().isEmpty()).isPresent();
  }

  /**
   * The forms that do not name a document of this number first, each with what comes first instead:
   * one of this type when the form says it, of any type when it does not.
   */
  static List<String> misses(SearchEngine engine, Map<NumberForms, Set<DocumentId>> numbers) {
    Map<String, Set<DocumentId>> alike = new HashMap<>();
    numbers.forEach((forms, ids) -> {
      alike.computeIfAbsent(forms.key(false), key -> new LinkedHashSet<>()).addAll(ids);
      alike.computeIfAbsent(forms.key(true), key -> new LinkedHashSet<>()).addAll(ids);
    });
    List<String> misses = new ArrayList<>();
    for (NumberForms forms : numbers.keySet()) {
      for (String form : forms.all()) {
        Set<DocumentId> ids = alike.getOrDefault(forms.key(forms.isTyped(form)), Set.of());
        List<DocumentId> named = named(engine, form);
        if (named.isEmpty() || !ids.contains(named.getFirst())) {
          misses.add("«" + form + "» " + forms + " " + ids + " → " + named);
        }
      }
    }
    return misses;
  }

  private String key(boolean typed) {
    return NumberKey.ofNumber(number).orElseThrow().term() + (typed ? " " + type : "");
  }

  private static List<DocumentId> named(SearchEngine engine, String form) {
    SearchRequest request =
        new SearchRequest(form, Scope.DOCUMENTS, List.of(), Sort.RELEVANCE, 1, null, Set.of());
    return engine.named(request).stream().map(NamedDocument::id).toList();
  }
}
