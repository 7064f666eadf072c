package vn.cancu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.search.Similar;

/** What is near to a document or provision of those the portal ships with, and the reasons. */
class SimilarTest {

  @TempDir private static Path folder;
  private static CorpusIndex corpus;

  @BeforeAll
  static void index() throws IOException {
    corpus = CorpusIndex.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    corpus.close();
  }

  private static Set<DocumentId> targets(LegalDocument document) {
    return document.references().stream()
        .filter(reference -> !reference.self() && reference.target() != null)
        .map(Reference::target)
        .collect(Collectors.toSet());
  }

  @Test
  void sharedReferencesAreInBothDocumentsAndScoresFall() {
    for (LegalDocument document : corpus.documents()) {
      List<Similar> similar = corpus.engine().similar(document.id(), 10);
      assertThat(similar)
          .isNotEmpty()
          .extracting(Similar::documentId)
          .doesNotContain(document.id())
          .doesNotHaveDuplicates();
      assertThat(similar)
          .isSortedAccordingTo(Comparator.comparingDouble(Similar::score).reversed());
      for (Similar one : similar) {
        LegalDocument other = corpus.engine().documents(one.documentId()).getFirst();
        Set<DocumentId> both = new HashSet<>(targets(document));
        both.retainAll(targets(other));
        assertThat(both).containsAll(one.sharedReferences());
        assertThat(one.cited()).isEqualTo(targets(document).contains(other.id()));
      }
    }
  }

  @Test
  void aProvisionIsNotNearToItselfNorToItsOwnParts() {
    int found = 0;
    for (LegalDocument document : corpus.documents()) {
      for (Provision provision : document.provisions().stream().limit(20).toList()) {
        List<Similar> similar = corpus.engine().similar(document.id(), provision.id(), 5);
        assertThat(similar)
            .hasSizeLessThanOrEqualTo(5)
            .noneMatch(one ->
                one.documentId().equals(document.id())
                    && (provision.id().equals(one.provision())
                        || String.valueOf(one.provision()).startsWith(provision.id() + ".")));
        found += similar.size();
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void whatIsNotHeldHasNothingNearIt() {
    assertThat(corpus.engine().similar(new DocumentId("luat", "khong-co"), 5)).isEmpty();
    DocumentId held = corpus.documents().getFirst().id();
    assertThat(corpus.engine().similar(held, "khong-co", 5)).isEmpty();
  }
}
