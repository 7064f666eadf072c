package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;

/** What an engine knows of the documents it holds and of those they name. */
public abstract class CollectionContract extends SearchContract {

  @Test
  void documentsAreKeptBySource() throws IOException {
    DocumentId id = plan().id();
    sink().put("a", plan().title("cũ").build());
    sink().put("b", plan().title("bản khác").build());
    sink().put("a", plan().title("mới").build());
    sink().commit();
    SearchEngine engine = engine();
    assertThat(engine.documents(id))
        .extracting(document -> document.metadata().title())
        .containsExactlyInAnyOrder("mới", "bản khác");
    sink().remove("b");
    sink().commit();
    assertThat(engine.documents(id)).containsExactly(plan().title("mới").build());
    assertThat(engine.search(request(Scope.DOCUMENTS, "")).total()).isEqualTo(1);
    assertThat(engine.documents(new DocumentId("luat", "khong-co"))).isEmpty();
  }

  @Test
  void nothingIsVisibleBeforeTheCommit() throws IOException {
    SearchEngine engine = holding(plan());
    String before = engine.generation();
    sink().put("x", TestDocument.of("Luật", "1/2020/QH14", null).build());
    assertThat(engine.search(request(Scope.DOCUMENTS, "")).total()).isEqualTo(1);
    assertThat(engine.generation()).isEqualTo(before);
    sink().commit();
    assertThat(engine.search(request(Scope.DOCUMENTS, "")).total()).isEqualTo(2);
    assertThat(engine.generation()).isNotEqualTo(before);
  }

  @Test
  void summariesAreNewestFirst() throws IOException {
    SearchEngine engine =
        holding(
            TestDocument.of("Kế hoạch", "1/A", "2020-01-01"),
            TestDocument.of("Kế hoạch", "2/A", null),
            TestDocument.of("Kế hoạch", "3/A", "2021-01-01")
                .task("a", List.of(), List.of(), NONE, "1/2020/NĐ-CP"));
    assertThat(engine.summaries())
        .extracting(summary -> summary.id().number() + " " + summary.tasks() + summary.references())
        .containsExactly("3-a-2021 11", "1-a-2020 00", "2-a 00");
  }

  @Test
  void knowsCitedDocumentsHeldOrNot() throws IOException {
    DocumentId decree = DocumentId.numbered("Nghị định", "89/2020/NĐ-CP", null);
    SearchEngine engine =
        holding(
            plan().cite("Nghị định", "89/2020/NĐ-CP", null),
            TestDocument.of("Kế hoạch", "9/A", "2021-01-01")
                .cite("Nghị định", "89/2020/NĐ-CP", null));
    CitedDocument cited = engine.cited(decree).orElseThrow();
    assertThat(cited.held()).isFalse();
    assertThat(cited.citations()).isEqualTo(2);
    assertThat(cited.number()).isEqualTo("89/2020/NĐ-CP");
    assertThat(cited.type()).isEqualTo("Nghị định");
    assertThat(
            engine
                .search(request(Scope.REFERENCES, "", with(Facet.REFERENCE, decree.toString())))
                .total())
        .isEqualTo(cited.citations());
    sink().put("s", TestDocument.of("Nghị định", "89/2020/NĐ-CP", "2020-08-04").build());
    sink().commit();
    assertThat(engine.cited(decree).orElseThrow().held()).isTrue();
    assertThat(engine.cited(decree).orElseThrow().date()).isEqualTo("2020-08-04");
    assertThat(engine.cited(new DocumentId("luat", "khong-co"))).isEmpty();
  }

  @Test
  void anIdWithoutAYearAndThoseWithOneKnowEachOther() throws IOException {
    SearchEngine engine =
        holding(
            plan().cite("Nghị quyết", "02/NQ-CP", null).cite("Nghị quyết", "02/NQ-CP", 2019),
            TestDocument.of("Nghị quyết", "02/NQ-CP", "2021-01-01"),
            TestDocument.of("Nghị quyết", "02/NQ-CPX", "2021-01-01"));
    DocumentId bare = new DocumentId("nghi-quyet", "02-nq-cp");
    DocumentId of2019 = new DocumentId("nghi-quyet", "02-nq-cp-2019");
    DocumentId of2021 = new DocumentId("nghi-quyet", "02-nq-cp-2021");
    assertThat(engine.cited(bare).orElseThrow().candidates()).containsExactly(of2019, of2021);
    assertThat(engine.cited(of2019).orElseThrow().candidates()).containsExactly(bare);
    assertThat(engine.cited(of2021).orElseThrow().candidates()).containsExactly(bare);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void theGraphIsWhatTheDocumentsSay(long seed) throws IOException {
    Random random = new Random(seed);
    TestCorpus corpus = new TestCorpus(random);
    fill(corpus, 20);
    change(corpus, random);
    SearchEngine engine = engine();
    Map<String, Integer> said = new TreeMap<>();
    for (DocumentSummary summary : engine.summaries()) {
      LegalDocument document = engine.documents(summary.id()).getFirst();
      document.references().stream()
          .filter(reference -> reference.target() != null && !reference.self())
          .forEach(reference ->
              said.merge(
                  document.id() + " " + reference.target() + " " + reference.relation(),
                  1,
                  Integer::sum));
    }
    Map<String, Integer> known = new TreeMap<>();
    for (DocumentSummary summary : engine.summaries()) {
      for (Citation citation : engine.citations().from(summary.id())) {
        known.put(
            citation.source() + " " + citation.target() + " " + citation.relation(),
            citation.mentions());
        assertThat(engine.citations().to(citation.target())).contains(citation);
        List<Mention> mentions = engine.mentions(citation, 1000);
        assertThat(mentions).hasSize(citation.mentions());
        assertThat(mentions)
            .allSatisfy(mention ->
                assertThat(mention.sentence().substring(mention.start(), mention.end()))
                    .isEqualTo(mention.reference().raw()));
      }
    }
    assertThat(known).as("seed %d", seed).isEqualTo(said);
  }
}
