package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Reference;
import vn.cancu.document.Relation;

class ReferenceGrammarTest {

  private static final String HEAD =
      """
      BỘ Y TẾ
      Số: 12/2024/TT-BYT
      Hà Nội, ngày 5 tháng 3 năm 2024
      THÔNG TƯ
      %s
      Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;
      Căn cứ Nghị định số 95/2022/NĐ-CP ngày 15/11/2022 của Chính phủ;
      Bộ trưởng Bộ Y tế ban hành Thông tư hướng dẫn thi hành Nghị định số 96/2023/NĐ-CP.
      Điều 1. Phạm vi điều chỉnh
      Thông tư này quy định việc khám bệnh.
      Điều 2. Nội dung
      %s
      """;

  private static LegalDocument document(String title, String body) {
    return Parsed.of(HEAD.formatted(title, body));
  }

  private static Reference found(LegalDocument document, String number) {
    return document.references().stream()
        .filter(reference -> number.equals(reference.number()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(number + " in " + document.references()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Theo quy định tại Thông tư số 1/2020/TT-BYT thì                                    | CITES
          Thông tư này thay thế Thông tư số 1/2020/TT-BYT ngày 2/1/2020.                      | REPLACES
          Thông tư này có hiệu lực từ ngày 1/5/2024 và thay thế Thông tư số 1/2020/TT-BYT.    | REPLACES
          Bãi bỏ Điều 3 Thông tư số 1/2020/TT-BYT.                                            | REPEALS
          Thông tư số 1/2020/TT-BYT hết hiệu lực kể từ ngày Thông tư này có hiệu lực.         | REPEALS
          Nghị định số 4/2019/NĐ-CP chi tiết một số điều của Thông tư số 1/2020/TT-BYT hết hiệu lực. | CITES
          Thông tư số 1/2020/TT-BYT về A; Nghị định số 4/2019/NĐ-CP về B hết hiệu lực.        | REPEALS
          Thông tư số 1/2020/TT-BYT về A; người khám bệnh có giấy đã hết hiệu lực.            | CITES
          Sửa đổi, bổ sung khoản 2 Điều 3 Thông tư số 1/2020/TT-BYT như sau:                  | AMENDS
          a) Bãi bỏ Thông tư số 1/2020/TT-BYT;                                                | REPEALS
          Thông tư số 9/2019/TT-BYT đã được sửa đổi, bổ sung theo Thông tư số 1/2020/TT-BYT.  | CITES
          Thông tư số 9/2019/TT-BYT sửa đổi, bổ sung Thông tư số 1/2020/TT-BYT.               | CITES
          Nghiên cứu việc thay thế Thông tư số 1/2020/TT-BYT cho phù hợp.                     | CITES
          Khoản này và các khoản bổ sung khác theo quy định tại Thông tư số 1/2020/TT-BYT.    | CITES
          Bãi bỏ Quyết định số 3/2018/QĐ-BYT ban hành kèm theo Quyết định số 4/2018/QĐ-BYT; Thông tư số 1/2020/TT-BYT. | REPEALS
          Thay thế Thông tư số 2/2019/TT-BYT hướng dẫn thi hành Luật Dược; Nghị định số 1/2020/TT-BYT. | CITES
          Sửa đổi Quy chế ban hành kèm theo Thông tư số 1/2020/TT-BYT.                        | AMENDS
          Kế hoạch thực hiện Thông tư số 1/2020/TT-BYT của các đơn vị.                        | CITES
          """)
  void relationInAnArticle(String sentence, Relation relation) {
    LegalDocument document = document("Quy định việc khám bệnh", sentence);
    assertThat(found(document, "1/2020/TT-BYT").relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hướng dẫn thực hiện Nghị định số 96/2023/NĐ-CP                               | IMPLEMENTS
          Quy định chi tiết một số điều của Nghị định số 96/2023/NĐ-CP                 | IMPLEMENTS
          Quy định chi tiết các nội dung tại khoản 1 Điều 3 Nghị định số 96/2023/NĐ-CP | IMPLEMENTS
          Sửa đổi, bổ sung một số điều của Nghị định số 96/2023/NĐ-CP                  | AMENDS
          Bãi bỏ Nghị định số 96/2023/NĐ-CP                                            | REPEALS
          Về nhiệm vụ phù hợp với các hoạt động quy định tại Nghị định số 96/2023/NĐ-CP | CITES
          """)
  void relationInATitle(String title, Relation relation) {
    assertThat(found(document(title, "Điều 3. Hiệu lực"), "96/2023/NĐ-CP").relation())
        .isEqualTo(relation);
  }

  @Test
  void recitalsAreTheBasisButNotTheMainClause() {
    LegalDocument document =
        document("Quy định việc khám bệnh", "Căn cứ Nghị định số 1/2001/NĐ-CP thì");
    assertThat(found(document, "95/2022/NĐ-CP").relation()).isEqualTo(Relation.BASIS);
    assertThat(found(document, "96/2023/NĐ-CP").relation()).isEqualTo(Relation.CITES);
    assertThat(found(document, "1/2001/NĐ-CP").relation()).isEqualTo(Relation.CITES);
  }

  @Test
  void aListBelowAnAnnouncementSharesItsRelation() {
    LegalDocument document =
        document(
            "Quy định việc khám bệnh",
            """
            Bãi bỏ các văn bản sau đây:
            a) Thông tư số 1/2020/TT-BYT ngày 2/1/2020;
            b) Quyết định số 2/2019/QĐ-BYT sửa đổi Quyết định số 3/2018/QĐ-BYT.
            Điều 3. Thi hành
            Theo Thông tư số 4/2020/TT-BYT.\
            """);
    assertThat(found(document, "1/2020/TT-BYT").relation()).isEqualTo(Relation.REPEALS);
    assertThat(found(document, "2/2019/QĐ-BYT").relation()).isEqualTo(Relation.REPEALS);
    assertThat(found(document, "3/2018/QĐ-BYT").relation()).isEqualTo(Relation.CITES);
    assertThat(found(document, "4/2020/TT-BYT").relation()).isEqualTo(Relation.CITES);
  }

  @Test
  void aMentionWithoutYearTakesTheOnlyYearTheDocumentGives() {
    LegalDocument document =
        document(
            "Quy định việc khám bệnh",
            "Quyết định số 505/QĐ-BHXH ngày 27/3/2020, sau đó Quyết định số 505/QĐ-BHXH và Quyết"
                + " định 505.");
    assertThat(document.references())
        .filteredOn(reference -> reference.type().equals("Quyết định"))
        .extracting(reference -> String.valueOf(reference.target()))
        .containsOnly("quyet-dinh/505-qd-bhxh-2020")
        .hasSize(2);
  }

  @Test
  void twoYearsLeaveTheMentionOpenWithCandidates() {
    LegalDocument document =
        document(
            "Quy định việc khám bệnh",
            "Nghị quyết số 02/NQ-CP ngày 01/01/2019; Nghị quyết số 02/NQ-CP ngày 01/01/2021; theo"
                + " Nghị quyết số 02/NQ-CP.");
    Reference open = document.references().getLast();
    assertThat(open.target()).hasToString("nghi-quyet/02-nq-cp");
    assertThat(open.candidates())
        .extracting(Object::toString)
        .containsExactly("nghi-quyet/02-nq-cp-2019", "nghi-quyet/02-nq-cp-2021");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code)
        .contains("reference-without-year");
  }

  /** Recitals and articles of a circular signed in the year. */
  private static Reference lastLaw(int year, String recital, String body) {
    LegalDocument document =
        Parsed.of(
            """
            BỘ TÀI CHÍNH
            Số: 7/%d/TT-BTC
            Hà Nội, ngày 5 tháng 3 năm %d
            THÔNG TƯ
            Quy định việc chi ngân sách
            Căn cứ Luật Kế toán;
            %s
            Điều 1. Phạm vi điều chỉnh
            Thông tư này quy định việc chi.
            Điều 2. Nội dung
            %s
            """
                .formatted(year, year, recital, body));
    return document.references().getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2013 | Căn cứ Luật A; | theo Luật Ngân sách nhà nước. | luat/ngan-sach-nha-nuoc | luat/ngan-sach-nha-nuoc-1996 luat/01-2002-qh11
          2013 | Căn cứ Luật A; | Luật Ngân sách nhà nước số 01/2002/QH11 và theo Luật Ngân sách nhà nước. | luat/01-2002-qh11 | -
          2013 | Căn cứ Luật Ngân sách nhà nước ngày 16/12/2002; | theo Luật Ngân sách nhà nước. | luat/ngan-sach-nha-nuoc-2002 | -
          2016 | Căn cứ Luật A; | Chuyển tiếp Luật Ngân sách nhà nước số 01/2002/QH11. Theo Luật Ngân sách nhà nước. | luat/ngan-sach-nha-nuoc | luat/ngan-sach-nha-nuoc-1996 luat/01-2002-qh11 luat/83-2015-qh13
          2016 | Căn cứ Luật Ngân sách nhà nước số 01/2002/QH11; | theo Luật Ngân sách nhà nước. | luat/01-2002-qh11 | -
          2016 | Căn cứ Luật Ngân sách nhà nước năm 2015; | Luật Ngân sách nhà nước số 01/2002/QH11. Luật Ngân sách nhà nước. | luat/ngan-sach-nha-nuoc | luat/ngan-sach-nha-nuoc-1996 luat/01-2002-qh11 luat/83-2015-qh13
          2018 | Căn cứ Luật A; | Luật Đầu tư số 61/2020/QH14. Theo Luật Đầu tư. | luat/dau-tu | luat/59-2005-qh11 luat/67-2014-qh13
          2016 | Căn cứ Luật A; | Luật Vận tải đa phương thức số 5/2010/QH12. Luật Vận tải đa phương thức. | luat/5-2010-qh12 | -
          2016 | Căn cứ Luật A; | Theo Luật Vận tải đa phương thức. | luat/van-tai-da-phuong-thuc | -
          2020 | Căn cứ Luật A; | theo Luật Ngân sách nhà nước năm 2015. | luat/ngan-sach-nha-nuoc-2015 | -
          """)
  void aLawByNameIsTheOneMeantOrStaysOpen(
      int year, String recital, String body, String target, String candidates) {
    Reference law = lastLaw(year, recital, body);
    assertThat(law.target()).hasToString(target);
    assertThat(law.candidates().stream().map(Object::toString).collect(Collectors.joining(" ")))
        .isEqualTo(candidates == null ? "" : candidates);
  }

  @Test
  void theDayOfACircularIsNotThatOfTheLawItCarriesOut() {
    Reference law =
        lastLaw(2015, "Căn cứ Luật A;", "thi hành Luật Hải quan ngày 25/3/2015 của Bộ Tài chính");
    assertThat(law.raw()).isEqualTo("Luật Hải quan");
    assertThat(law.date()).isNull();
    assertThat(law.issuer()).isEqualTo("Quốc hội");
  }

  @ParameterizedTest
  @CsvSource({
    "Quyết định số $32/QD-BHXH ngày 24/5/2016, $32/QD-BHXH",
    "Quyết định số: 82°/OD-BHXH, 82°/OD-BHXH",
  })
  void aMisreadNumberIsNoNumberAndIsTold(String mention, String raw) {
    LegalDocument document = document("Quy định việc khám bệnh", "Theo " + mention + " thì làm.");
    Reference reference = document.references().getLast();
    assertThat(reference.raw()).contains(raw);
    assertThat(reference.number()).isNull();
    assertThat(reference.target()).isNull();
    assertThat(document.diagnostics())
        .filteredOn(remark -> remark.code().equals("damaged-number"))
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains(raw));
  }

  @Test
  void theDocumentNamesItself() {
    LegalDocument document =
        document(
            "Quy định việc khám bệnh",
            """
            Nơi nhận:
            - Lưu: VT.
            Phụ lục I
            DANH MỤC
            (Ban hành kèm theo Thông tư số /2024/TT-BYT ngày tháng năm 2024 của Bộ trưởng Bộ Y tế)
            (Kèm theo Thông tư số 12/2024/TT-BYT)\
            """);
    assertThat(document.references())
        .filteredOn(Reference::self)
        .extracting(reference -> String.valueOf(reference.target()))
        .containsExactly("thong-tu/12-2024-tt-byt", "thong-tu/12-2024-tt-byt");
  }

  @Test
  void itsOwnNumberLineIsNoReference() {
    LegalDocument document = document("Quy định việc khám bệnh", "Điều 3. Hiệu lực");
    assertThat(document.references()).noneMatch(Reference::self);
  }

  @Test
  void placeAndSentence() {
    LegalDocument document =
        document(
            "Quy định việc khám bệnh",
            "1. Câu trước. Theo Thông tư số 1/2020/TT-BYT thì làm. Câu sau.");
    Reference reference = found(document, "1/2020/TT-BYT");
    assertThat(reference.provisionId()).isEqualTo("dieu-2.khoan-1");
    assertThat(reference.sentence().of(document.text()))
        .isEqualTo("Theo Thông tư số 1/2020/TT-BYT thì làm.");
    assertThat(reference.span().of(document.text())).isEqualTo(reference.raw());
    assertThat(reference.line()).isEqualTo(12);
  }
}
