package vn.cancu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Relation;
import vn.cancu.sample.SmallEngine;
import vn.cancu.search.TestDocument;

class TracerTest {

  /** 1 ← 2 ← 3 ← 4, 3 also repeals 2; 2 and 5 name each other; 9 is not held. */
  private static final List<LegalDocument> CHAIN =
      List.of(
          plan(1)
              .says("Căn cứ @.", Relation.BASIS, "Nghị định", "9/2020/NĐ-CP", null, null)
              .build(),
          cites(plan(2), 1, Relation.BASIS, 5, Relation.CITES),
          cites(plan(3), 2, Relation.BASIS, 2, Relation.REPEALS),
          cites(plan(4), 3, Relation.CITES),
          cites(decision(5), 2, Relation.CITES));

  private static TestDocument plan(int number) {
    return TestDocument.of("Kế hoạch", number + "/KH-BHXH", "2021-01-0" + number);
  }

  private static TestDocument decision(int number) {
    return TestDocument.of("Quyết định", number + "/QĐ-BHXH", "2022-01-01");
  }

  private static LegalDocument cites(TestDocument document, Object... targets) {
    for (int i = 0; i < targets.length; i += 2) {
      int number = (int) targets[i];
      boolean decision = number == 5;
      document.says(
          "Theo @ và các quy định khác.",
          (Relation) targets[i + 1],
          decision ? "Quyết định" : "Kế hoạch",
          number + (decision ? "/QĐ-BHXH" : "/KH-BHXH"),
          decision ? 2022 : 2021,
          null);
    }
    return document.build();
  }

  private static Trace trace(TraceRequest request) {
    SmallEngine engine = new SmallEngine(CHAIN);
    return new Tracer(engine, new Catalogue(engine)).trace(request).orElseThrow();
  }

  private static TraceRequest from(int number, Direction direction, int depth) {
    return new TraceRequest(
        id(number), direction, depth, Set.of(), Set.of(), Set.of(), TraceRequest.DEFAULT_LIMIT);
  }

  private static DocumentId id(int number) {
    return number == 5
        ? DocumentId.numbered("Quyết định", "5/QĐ-BHXH", 2022)
        : DocumentId.numbered("Kế hoạch", number + "/KH-BHXH", 2021);
  }

  private static String numbers(Trace trace) {
    return trace.steps().stream()
        .map(step -> step.distance() + ":" + step.document().id().number().replaceFirst("-.*", ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "1, DOWN, 1, 1:2",
    "1, DOWN, 2, 1:2 2:3 2:5",
    "1, DOWN, 5, 1:2 2:3 2:5 3:4",
    "4, UP, 2, -1:3 -2:2",
    "4, UP, 5, -1:3 -2:2 -3:1 -3:5 -4:9",
    "3, BOTH, 1, -1:2 1:4",
  })
  void goesSoManySteps(int number, Direction direction, int depth, String expected) {
    Set<String> wanted = new TreeSet<>(Arrays.asList(expected.split(" ")));
    assertThat(
            new TreeSet<>(Arrays.asList(numbers(trace(from(number, direction, depth))).split(" "))))
        .isEqualTo(wanted);
  }

  @Test
  void aCycleIsWalkedOnceAndToldApart() {
    Trace trace = trace(from(2, Direction.BOTH, 5));
    List<String> cyclic = new ArrayList<>();
    for (Trace.Edge edge : trace.edges()) {
      if (edge.cyclic()) {
        cyclic.add(edge.citation().source() + " " + edge.citation().target());
      }
    }
    assertThat(cyclic).containsExactlyInAnyOrder(id(2) + " " + id(5), id(5) + " " + id(2));
  }

  @Test
  void everyRelationBetweenTwoDocumentsIsAnEdge() {
    Trace trace = trace(from(3, Direction.UP, 1));
    assertThat(trace.edges())
        .extracting(edge -> edge.citation().relation())
        .containsExactlyInAnyOrder(Relation.BASIS, Relation.REPEALS);
  }

  @Test
  void onlyAlongTheRelationsAskedFor() {
    TraceRequest request =
        new TraceRequest(id(1), Direction.DOWN, 5, Set.of(Relation.BASIS), Set.of(), Set.of(), 200);
    assertThat(numbers(trace(request))).isEqualTo("1:2 2:3");
  }

  @Test
  void whatLiesOnTheWayToAWantedTypeStays() {
    TraceRequest request =
        new TraceRequest(
            id(1), Direction.DOWN, 5, Set.of(), Set.of("quyet-dinh"), Set.of(2022), 200);
    Trace trace = trace(request);
    assertThat(numbers(trace)).isEqualTo("1:2 2:5");
    assertThat(trace.steps()).extracting(Trace.Step::passing).containsExactly(true, false);
  }

  @Test
  void whatIsLeftOutIsCounted() {
    TraceRequest request =
        new TraceRequest(id(1), Direction.DOWN, 5, Set.of(), Set.of(), Set.of(), 1);
    Trace trace = trace(request);
    assertThat(numbers(trace)).isEqualTo("1:2");
    assertThat(trace.leftOut()).isEqualTo(3);
    assertThat(trace.complete()).isTrue();
  }

  @Test
  void beginsWithADocumentThatIsNotHeldAndWithNoneThatIsUnknown() {
    SmallEngine engine = new SmallEngine(CHAIN);
    Tracer tracer = new Tracer(engine, new Catalogue(engine));
    DocumentId unheld = DocumentId.numbered("Nghị định", "9/2020/NĐ-CP", null);
    assertThat(tracer.trace(TraceRequest.of(unheld)))
        .hasValueSatisfying(trace -> {
          assertThat(trace.from().held()).isFalse();
          assertThat(trace.steps()).isNotEmpty();
        });
    assertThat(tracer.trace(TraceRequest.of(DocumentId.numbered("Luật", "1/2000/QH10", null))))
        .isEmpty();
  }
}
