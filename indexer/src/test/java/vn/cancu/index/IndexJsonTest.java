package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Duty;
import vn.cancu.document.FormReference;
import vn.cancu.document.Indicator;
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

class IndexJsonTest {

  private static final TextSpan SPAN = new TextSpan(1, 4);
  private static final LocalDate DAY = LocalDate.of(2021, 2, 28);
  private static final DocumentId ID = new DocumentId("ke-hoach", "505-kh-bhxh-2021");

  /** One of every kind: a new kind of deadline makes this switch, and so the test, incomplete. */
  private static List<Deadline> deadlines() {
    List<Deadline> all =
        List.of(
            new Deadline.Quarter(DAY, DAY),
            new Deadline.Month(DAY, DAY),
            new Deadline.Year(DAY, DAY),
            new Deadline.Day(DAY, true),
            new Deadline.Range(DAY, DAY),
            new Deadline.Recurring(
                "hằng quý", "FREQ=MONTHLY", new Deadline.Day(LocalDate.of(2024, 12, 19), false)),
            new Deadline.Ongoing(null),
            new Deadline.Event("khi ban hành", 30),
            new Deadline.None());
    assertThat(all).hasSize(Deadline.class.getPermittedSubclasses().length);
    return all;
  }

  @Test
  void aDocumentReadsBackEqual() {
    LegalDocument document = document();
    assertThat(IndexJson.read(IndexJson.write(document), LegalDocument.class)).isEqualTo(document);
  }

  @Test
  void datesAreWrittenForPeople() {
    assertThat(IndexJson.write(document()))
        .contains("\"2021-02-28\"")
        .contains("\"kind\":\"none\"");
  }

  @Test
  void somethingElseIsRefused() {
    assertThatThrownBy(() -> IndexJson.read("{\"x\":1}", LegalDocument.class))
        .isInstanceOf(JacksonException.class);
  }

  private static LegalDocument document() {
    List<Task> tasks = new ArrayList<>();
    for (Deadline deadline : deadlines()) {
      tasks.add(
          new Task(
              "b1." + tasks.size(),
              Task.Origin.TEXT,
              null,
              "1",
              "nội dung \"\\ \u2028\t\n",
              List.of(new UnitName("van-phong", "Văn phòng")),
              List.of(new UnitName(null, "Tổ công tác")),
              null,
              deadline,
              "x",
              null,
              3,
              SPAN));
    }
    return new LegalDocument(
        ID,
        "a.txt",
        new Metadata("505/KH-BHXH", null, "B", null, DAY, null, null, null, List.of("VT"), 2021),
        "Nội dung 𝒳 ̉",
        List.of(
            new Provision("i", null, Provision.Kind.ITEM, "Mục I", null, 0, SPAN, "x1"),
            new Provision("i.1", "i", Provision.Kind.CLAUSE, "Mục I.1", "h", 1, SPAN, null)),
        List.of(new TaskTable("b1", null, SPAN, tasks)),
        List.of(
            new Duty(
                "t.i.1",
                "h",
                Task.Kind.REPORT,
                "r",
                List.of(new UnitName(null, "Tổ công tác")),
                List.of(new UnitName("van-phong", "Văn phòng")),
                "w",
                new Deadline.None(),
                1,
                SPAN)),
        List.of(reference(ID, new Pinpoint("14", null, "a")), reference(null, null)),
        List.of(new FormReference("D04h-TS", null, 1, SPAN)),
        List.of(new Indicator(null, "n", "35,2", "%", 1)),
        List.of(new Diagnostic("unknown-unit", 0, "Không nhận ra.")));
  }

  private static Reference reference(@Nullable DocumentId target, @Nullable Pinpoint pinpoint) {
    return new Reference(
        "raw",
        "Nghị định",
        null,
        "tên",
        DAY,
        null,
        pinpoint == null ? List.of() : List.of(pinpoint, new Pinpoint(null, "2", "đ")),
        Relation.BASIS,
        target,
        List.of(ID),
        false,
        null,
        SPAN,
        1,
        SPAN);
  }
}
