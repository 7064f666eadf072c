package vn.cancu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Provision;
import vn.cancu.document.Task;

/**
 * A decision with a plan, two appendices and the form of a report that has a head, a number and a
 * signer of its own: the same document as a page, as a printed page and as an office file.
 */
class AnnexesTest {

  private static final Path FOLDER = Path.of("src/test/resources/vn/cancu/extract");

  private static LegalDocument read(String name) {
    Reading reading = Pipeline.standard(Corpus.VOCABULARY).read(FOLDER.resolve(name));
    assertThat(reading).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood) reading).document();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quyet-dinh.html", "quyet-dinh.pdf", "quyet-dinh.docx"})
  void metadataIsThatOfTheDecision(String name) {
    LegalDocument document = read(name);
    Metadata metadata = document.metadata();
    assertThat(document.id()).hasToString("quyet-dinh/77-qd-bhxh-2024");
    assertThat(metadata.number()).isEqualTo("77/QĐ-BHXH");
    assertThat(metadata.issuer()).isEqualTo("Bảo hiểm xã hội Việt Nam");
    assertThat(metadata.place()).isEqualTo("Hà Nội");
    assertThat(metadata.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(metadata.title()).isEqualTo("Ban hành Kế hoạch cải cách hành chính năm 2024");
    assertThat(metadata.signer()).isEqualTo("Nguyễn Văn An");
    assertThat(metadata.signerTitle()).isEqualTo("Phó Tổng Giám đốc");
    assertThat(metadata.recipients())
        .containsExactly("Như Điều 3", "Tổng Giám đốc (để b/c)", "Lưu: VT, PC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quyet-dinh.html", "quyet-dinh.pdf", "quyet-dinh.docx"})
  void eachAnnexIsAPartOfItsOwn(String name) {
    assertThat(read(name).provisions())
        .filteredOn(part -> part.parent() == null)
        .extracting(Provision::label, Provision::heading)
        .extracting(Object::toString)
        .satisfiesExactly(
            preamble -> assertThat(preamble).startsWith("(\"Phần mở đầu\""),
            article -> assertThat(article).startsWith("(\"Điều 1\""),
            article -> assertThat(article).startsWith("(\"Điều 2\""),
            article -> assertThat(article).startsWith("(\"Điều 3\""),
            closing -> assertThat(closing).startsWith("(\"Phần kết\""),
            plan -> assertThat(plan).isEqualTo("(\"Kế hoạch kèm theo\", \"Kế hoạch\")"),
            tasks -> assertThat(tasks).isEqualTo("(\"Phụ lục I\", \"Danh mục nhiệm vụ\")"),
            figures -> assertThat(figures).isEqualTo("(\"Phụ lục II\", \"Chỉ tiêu thực hiện\")"),
            form -> assertThat(form).isEqualTo("(\"Phụ lục III\", \"Mẫu báo cáo\")"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quyet-dinh.html", "quyet-dinh.pdf", "quyet-dinh.docx"})
  void tasksInheritMergedCellsAndHaveTheirNotes(String name) {
    LegalDocument document = read(name);
    assertThat(document.rows()).hasSize(19);
    assertThat(document.rows().filter(task -> "2".equals(task.no())))
        .hasSize(2)
        .extracting(Task::content)
        .containsOnly("Xây dựng văn bản hướng dẫn nội dung 2.");
    assertThat(document.rows().filter(task -> "3".equals(task.no())))
        .extracting(Task::footnote)
        .containsExactly("Theo Quyết định số 206/QĐ-TTg ngày 28/02/2024 của Thủ tướng Chính phủ.");
    assertThat(document.rows().map(Task::section).distinct())
        .containsExactly("I. Cải cách thể chế", "II. Cải cách thủ tục hành chính");
  }
}
