package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Reference;
import vn.cancu.search.Hit;
import vn.cancu.search.Scope;

/**
 * Every number in the documents the portal ships with, typed in every form people use, finds the
 * document that has it, or the documents and references that cite it.
 */
class DocumentNumberSearchTest {

  @TempDir private Path folder;

  private static boolean isWhole(String number) {
    return number.codePoints().anyMatch(Character::isLetter);
  }

  /** The numbers with the ids of the documents in which they stand; their own document alone. */
  private static Map<NumberForms, Set<String>> numbers(List<LegalDocument> documents) {
    Map<NumberForms, Set<String>> holders = new LinkedHashMap<>();
    for (LegalDocument document : documents) {
      for (Reference reference : document.references()) {
        String number = reference.number();
        String type = reference.type();
        if (number != null && type != null && isWhole(number) && !reference.self()) {
          holders
              .computeIfAbsent(new NumberForms(type, number), typed -> new LinkedHashSet<>())
              .add(document.id().toString());
        }
      }
    }
    for (LegalDocument document : documents) {
      Metadata metadata = document.metadata();
      String number = metadata.number();
      String type = metadata.type();
      if (number != null && type != null && isWhole(number)) {
        holders.put(new NumberForms(type, number), Set.of(document.id().toString()));
      }
    }
    return holders;
  }

  @Test
  void everyNumberIsFoundInEveryForm() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (CorpusIndex corpus = CorpusIndex.in(folder)) {
      Map<NumberForms, Set<String>> numbers = numbers(corpus.documents());
      assertThat(numbers).hasSizeGreaterThan(50);
      numbers.forEach((typed, holders) -> {
        for (String form : typed.all()) {
          List<Hit> hits = corpus.hits(Scope.DOCUMENTS, form);
          if (hits.isEmpty() || !holders.contains(hits.getFirst().id())) {
            wrong.add(form + " → " + (hits.isEmpty() ? "nothing" : hits.getFirst().id()));
          }
        }
      });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCitedNumberLeadsToItsReferences() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (CorpusIndex corpus = CorpusIndex.in(folder)) {
      for (NumberForms typed : numbers(corpus.documents()).keySet()) {
        boolean cited =
            corpus.documents().stream()
                .flatMap(document -> document.references().stream())
                .anyMatch(mention -> !mention.self() && typed.number().equals(mention.number()));
        for (String form : cited ? typed.all() : List.<String>of()) {
          List<Hit> hits = corpus.hits(Scope.REFERENCES, form);
          Reference first = hits.isEmpty() ? null : hits.getFirst().reference();
          if (first == null || !typed.number().equals(first.number())) {
            wrong.add(form + " → " + (first == null ? "nothing" : first.raw()));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyNumberNamesItsDocumentHeldOrNotInEveryForm() throws IOException {
    try (CorpusIndex corpus = CorpusIndex.in(folder)) {
      Map<NumberForms, Set<DocumentId>> numbers = NumberForms.in(corpus.documents().stream());
      assertThat(numbers).hasSizeGreaterThan(50);
      assertThat(NumberForms.misses(corpus.engine(), numbers)).isEmpty();
    }
  }
}
