package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.LegalDocument;
import vn.cancu.extract.SourceRemark;
import vn.cancu.extract.SourceText;
import vn.cancu.repair.Repair;
import vn.cancu.vocabulary.Vocabulary;

class QualityReportTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));
  private static final Repair REPAIR = new Repair(VOCABULARY);
  private static final DocumentParser PARSER = new DocumentParser(VOCABULARY);

  private static final String HEAD =
      """
      BẢO HIỂM XÃ HỘI VIỆT NAM
      Số: 114/QĐ-BHXH
      Hà Nội, ngày 19 tháng 01 năm 2021
      QUYẾT ĐỊNH
      Về việc ban hành Kế hoạch công tác
      TỔNG GIÁM ĐỐC BẢO HIỂM XÃ HỘI VIỆT NAM
      Căn cứ Nghị định số 89/2020/NĐ-CP ngày 04 tháng 8 năm 2020 của Chính phủ;
      """;

  private static final String TABLE =
      """
      PHỤ LỤC
      STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
      1\tXây dựng kế hoạch\tVụ Pháp chế\tVăn phòng\tQuý I/2021
      2\tRà soát văn bản\tVụ Pháp chế\tVăn phòng\tQuý II/2021
      """;

  private static LegalDocument parse(String text) {
    return PARSER.parse("a.txt", REPAIR.apply(new SourceText(text, List.of(), "text/plain")));
  }

  private static List<String> messages(LegalDocument document, String code) {
    return document.diagnostics().stream()
        .filter(remark -> remark.code().equals(code))
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void aCleanDocumentHasTheFullScoreAndNoWarning() {
    LegalDocument document = parse(HEAD + TABLE);
    assertThat(QualityReport.score(document)).as("%s", document.diagnostics()).hasValue(100);
    assertThat(QualityReport.warnings(document)).isZero();
    assertThat(messages(document, QualityReport.SCORE))
        .singleElement()
        .asString()
        .startsWith("Chất lượng đọc 100/100: âm tiết không hợp lệ 0,0 % (trước khi sửa 0,0 %)");
  }

  @Test
  void pagesThatCouldNotBeReadAreAWarningAndWhatWasLeftOutIsNone() {
    String unread = "Trang 3 chỉ có ảnh, không có lớp chữ: chưa đọc được.";
    String leftOut = "Bỏ khỏi trang in: số trang (trang 2–6).";
    List<SourceRemark> remarks =
        List.of(
            new SourceRemark(SourceRemark.Kind.UNREAD, SourceRemark.WHOLE, unread),
            new SourceRemark(SourceRemark.Kind.LEFT_OUT, SourceRemark.WHOLE, leftOut));
    LegalDocument document =
        PARSER.parse(
            "a.pdf",
            REPAIR.apply(new SourceText(HEAD + TABLE, List.of(), "application/pdf", remarks)));
    assertThat(QualityReport.unread(document)).isEqualTo(unread);
    assertThat(QualityReport.score(document)).hasValue(80);
    assertThat(QualityReport.warnings(document)).isEqualTo(1);
    assertThat(messages(document, "removed-from-pages")).containsExactly(leftOut);
    assertThat(QualityReport.unread(parse(HEAD + TABLE))).isNull();
  }

  @Test
  void tasksWithoutLeadOrTimeAreNamedByTheirLines() {
    LegalDocument document = parse(HEAD + TABLE + "3\tViệc thứ ba\t\tVăn phòng\t\n");
    assertThat(messages(document, "task-without-lead"))
        .containsExactly("1 nhiệm vụ không rõ đơn vị chủ trì: dòng 12.");
    assertThat(messages(document, "task-without-time"))
        .containsExactly("1 nhiệm vụ không rõ thời hạn: dòng 12.");
    assertThat(QualityReport.score(document)).hasValue(92);
    assertThat(QualityReport.warnings(document)).isEqualTo(2);
  }

  @Test
  void aRowThatLostACellIsNamedByItsLine() {
    LegalDocument document = parse(HEAD + TABLE + "3\tViệc thứ ba\tVụ Pháp chế\tQuý III/2021\n");
    assertThat(messages(document, "missing-cells")).containsExactly("Bảng lệch cột ở dòng 12.");
    assertThat(QualityReport.score(document)).hasValue(97);
  }

  @Test
  void referencesWithoutAYearAreCounted() {
    LegalDocument document =
        parse(HEAD + "Điều 1. Thực hiện Quyết định số 505/QĐ-BHXH và Quyết định số 506/QĐ-BHXH.\n");
    assertThat(messages(document, QualityReport.SCORE).getFirst())
        .contains("2 dẫn chiếu chưa rõ năm");
    assertThat(messages(document, "reference-without-year")).hasSize(2);
    assertThat(QualityReport.score(document)).hasValue(93);
  }

  @Test
  void damageThatStaysCostsMoreThanDamageThatWasMended() {
    LegalDocument mended = parse(HEAD + "Điều 1. Phư\nơn\ng án bảo hiểm xã hội.\n");
    LegalDocument damaged = parse(HEAD + "Điều 1. " + "xkqz vbwr ".repeat(20) + ".\n");
    assertThat(QualityReport.score(mended)).hasValue(100);
    assertThat(messages(mended, QualityReport.SCORE).getFirst()).contains("đã sửa");
    assertThat(QualityReport.score(damaged).orElseThrow()).isLessThanOrEqualTo(60);
  }

  @Test
  void aTextOfNothingIsNoGoodDocument() {
    assertThat(QualityReport.score(parse("abc")).orElseThrow()).isLessThanOrEqualTo(80);
  }
}
