package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Deadline;
import vn.cancu.document.DocumentId;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.document.TextSpan;
import vn.cancu.document.UnitName;
import vn.cancu.vocabulary.Vocabulary;

/** The text is {@code 0123456789}; every part is one stretch of it. */
class BlockTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));

  private static Provision provision(String id, int start, int end) {
    return new Provision(
        id, null, Provision.Kind.ITEM, "Mục " + id, null, 0, new TextSpan(start, end), null);
  }

  private static Task task(String content, int start, int end, UnitName... units) {
    return new Task(
        content,
        Task.Origin.TABLE,
        null,
        null,
        content,
        List.of(units),
        List.of(),
        null,
        new Deadline.None(),
        null,
        null,
        1,
        new TextSpan(start, end));
  }

  private static Reference reference(String number, int at, boolean self) {
    return new Reference(
        number,
        "Nghị định",
        number,
        null,
        null,
        null,
        List.of(new Pinpoint("5", "2", "đ"), new Pinpoint("7", null, null)),
        Relation.CITES,
        DocumentId.numbered("Nghị định", number, null),
        List.of(),
        self,
        null,
        new TextSpan(at, at + 1),
        1,
        new TextSpan(at, at + 1));
  }

  private static List<Entry> block(
      List<Provision> provisions, List<Task> tasks, List<Reference> references) {
    LegalDocument document =
        new LegalDocument(
            new DocumentId("ke-hoach", "1-a"),
            "a.txt",
            new Metadata("1/A", "Kế hoạch", null, null, null, null, null, null, List.of(), null),
            "0123456789",
            provisions,
            List.of(new TaskTable("b1", null, new TextSpan(0, 10), tasks)),
            List.of(),
            references,
            List.of(),
            List.of(),
            List.of());
    return Block.of("s", document, VOCABULARY);
  }

  private static Stream<String> values(Entry entry, Field field) {
    return entry.values().stream().filter(value -> value.field() == field).map(Entry.Value::text);
  }

  @Test
  void everyEntryFollowsWhatStandsInsideIt() {
    List<Entry> block =
        block(
            List.of(provision("p1", 0, 4), provision("p2", 4, 6)),
            List.of(task("in p1", 1, 3), task("loose", 8, 9)),
            List.of(
                reference("1/2020/NĐ-CP", 0, false),
                reference("2/2020/NĐ-CP", 2, false),
                reference("3/2020/NĐ-CP", 5, false),
                reference("4/2020/NĐ-CP", 8, false),
                reference("5/2020/NĐ-CP", 7, false)));
    assertThat(
            block.stream()
                .map(entry ->
                    switch (entry.level()) {
                      case REFERENCE -> values(entry, Field.BODY).findFirst().orElse("");
                      case TASK -> values(entry, Field.BODY).findFirst().orElse("");
                      case PROVISION -> values(entry, Field.BODY).findFirst().orElse("");
                      case DOCUMENT -> "document";
                    }))
        .containsExactly("2", "in p1", "0", "Mục p1", "5", "Mục p2", "8", "loose", "7", "document");
  }

  @Test
  void aUnitIsSearchedByNameAndAbbreviationAndFoundByItsValue() {
    Entry entry =
        block(
                List.of(),
                List.of(
                    task(
                        "a",
                        0,
                        1,
                        new UnitName("van-phong", "Văn phòng"),
                        new UnitName(null, "Tổ 06"))),
                List.of())
            .getFirst();
    assertThat(values(entry, Field.BODY)).contains("Văn phòng", "VP", "Tổ 06");
    assertThat(values(entry, Field.LEAD)).containsExactly("van-phong", "to-06");
    assertThat(values(entry, Field.UNIT)).containsExactly("van-phong", "to-06");
    assertThat(values(entry, Field.COORDINATING)).isEmpty();
  }

  @Test
  void aDocumentThatNamesItselfDoesNotCiteItself() {
    List<Entry> block = block(List.of(), List.of(), List.of(reference("1/2020/NĐ-CP", 0, true)));
    assertThat(block.getFirst().level()).isEqualTo(Level.REFERENCE);
    assertThat(values(block.getFirst(), Field.TARGET)).isEmpty();
    assertThat(values(block.getFirst(), Field.PINPOINT)).isEmpty();
    assertThat(values(block.getLast(), Field.CITED_NUMBER)).isEmpty();
  }

  @Test
  void everyCitedPlaceIsFoundAndThoseItLiesIn() {
    List<Entry> block = block(List.of(), List.of(), List.of(reference("1/2020/NĐ-CP", 0, false)));
    assertThat(values(block.getFirst(), Field.PINPOINT))
        .containsExactly(
            "nghi-dinh/1-2020-nd-cp#dieu-5",
            "nghi-dinh/1-2020-nd-cp#dieu-5.khoan-2",
            "nghi-dinh/1-2020-nd-cp#dieu-5.khoan-2.diem-đ",
            "nghi-dinh/1-2020-nd-cp#dieu-7");
  }

  @Test
  void aDescriptionReadsBackEqual() {
    Described described = Described.by(reference("1/2020/NĐ-CP", 0, false)).orElseThrow();
    assertThat(Described.parse(described.keyword())).contains(described);
  }
}
