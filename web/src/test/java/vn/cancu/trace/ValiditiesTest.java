package vn.cancu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Relation;
import vn.cancu.sample.SmallEngine;
import vn.cancu.search.TestDocument;

class ValiditiesTest {

  private static final Clock SOME_DAY =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final DocumentId OLD = DocumentId.numbered("Nghị định", "1/2010/NĐ-CP", null);

  private static Validities over(TestDocument... documents) {
    SmallEngine engine =
        new SmallEngine(Arrays.stream(documents).map(TestDocument::build).toList());
    return new Validities(engine, new Catalogue(engine), SOME_DAY);
  }

  private static TestDocument decree(String number, String day) {
    return TestDocument.of("Nghị định", number, day);
  }

  private static TestDocument saying(String sentence, Relation relation, @Nullable Pinpoint part) {
    return decree("5/2020/NĐ-CP", "2020-05-05")
        .says(sentence, relation, "Nghị định", "1/2010/NĐ-CP", null, part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị định này thay thế @ về việc A. | ENDED",
        "Bãi bỏ @ quy định chi tiết một số điều của Luật B; | ENDED",
        "1. Bãi bỏ Điều 3 Thông tư số 7/2009/TT-BTC và @. | ENDED",
        "Thay thế cụm từ “A” bằng cụm từ “B” tại @. | PARTLY",
        "Bãi bỏ chương I và chương II @; | PARTLY",
        "Thay thế Phụ lục II ban hành kèm theo @. | PARTLY",
        "Bãi bỏ một số nội dung của @. | PARTLY",
        "@ hết hiệu lực một phần kể từ ngày này. | PARTLY",
        "Thay thế cụm từ “A” tại Nghị định số 126/2017/NĐ-CP , @ và @. | PARTLY",
        "Bãi bỏ một số điều, khoản của Thông tư số 25/2016/TT-BCT quy định X, @ như sau: | PARTLY",
        "Bãi bỏ quy định về kiểm tra sức khỏe tại @. | PARTLY",
        "Khi Nghị định này có hiệu lực thì @ hết hiệu lực. | ENDED",
        "a) @ của Chính phủ quy định X sửa đổi Nghị định số 7/2009/NĐ-CP; | ENDED",
        "Thông tư số 8/2010/TT-X hướng dẫn việc khai báo và @ hết hiệu lực từ ngày này. | ENDED",
      })
  void theWholeOrAPart(String sentence, Validity.State expected) {
    Validity validity = over(saying(sentence, Relation.REPEALS, null)).of(OLD);
    assertThat(validity.state()).isEqualTo(expected);
    assertThat(validity.causes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bãi bỏ Thông tư số 7/2009/TT-BTC sửa đổi @.",
        "Luật số 38/2005/QH11 được sửa đổi theo Luật số 44/2009/QH12 và @ hết hiệu lực.",
        "Nghị quyết số 144/2016/QH13 lùi hiệu lực thi hành của Luật số 1/2015/QH13, @ hết hiệu lực.",
        "hủy bỏ biện pháp đã áp dụng theo quy định chung của @.",
        "Nghị định này được thực hiện cho đến khi @ hết hiệu lực.",
        "Giấy đã cấp theo @ được dùng cho đến khi Giấy hết hiệu lực.",
      })
  void whatIsNamedForAnotherReasonDoesNotEnd(String sentence) {
    assertThat(over(saying(sentence, Relation.REPEALS, null)).of(OLD)).isEqualTo(Validity.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Nghị định, Thông tư, UNKNOWN",
    "Nghị định, Luật, ENDED",
    "Luật, Nghị định, UNKNOWN",
    "Luật, Nghị quyết, ENDED",
    "Nghị quyết, Quyết định, UNKNOWN",
    "Quyết định, Thông tư, ENDED",
  })
  void nothingEndsWhatIsAboveIt(String old, String newer, Validity.State expected) {
    TestDocument says =
        TestDocument.of(newer, "5/2020/X-Y", "2020-05-05")
            .says("Bãi bỏ @.", Relation.REPEALS, old, "1/2010/X-Y", null, null);
    assertThat(over(says).of(DocumentId.numbered(old, "1/2010/X-Y", null)).state())
        .isEqualTo(expected);
  }

  @Test
  void aNamedPlaceIsAPart() {
    Validity validity =
        over(saying("Bãi bỏ @.", Relation.REPEALS, new Pinpoint("3", null, null))).of(OLD);
    assertThat(validity.state()).isEqualTo(Validity.State.PARTLY);
    assertThat(validity.since()).isNull();
  }

  @Test
  void theDayComesFromTheSentenceOrTheDocumentThatSaysSo() {
    Validity named =
        over(saying("@ hết hiệu lực từ ngày 01/07/2020.", Relation.REPEALS, null)).of(OLD);
    assertThat(named.since()).isEqualTo(LocalDate.of(2020, 7, 1));
    TestDocument elsewhere =
        saying("Nghị định này thay thế @.", Relation.REPLACES, null)
            .provision("p", null, "Điều 9", "Nghị định này có hiệu lực từ ngày 15/08/2020.");
    assertThat(over(elsewhere).of(OLD).since()).isEqualTo(LocalDate.of(2020, 8, 15));
    Validity never = over(saying("Nghị định này thay thế @.", Relation.REPLACES, null)).of(OLD);
    assertThat(never.state()).isEqualTo(Validity.State.ENDED);
    assertThat(never.since()).isNull();
  }

  @Test
  void aDayToComeIsNotYetTheEnd() {
    String sentence = "Nghị định này có hiệu lực từ ngày 03/03/2026 và thay thế @.";
    assertThat(over(saying(sentence, Relation.REPLACES, null)).of(OLD).state())
        .isEqualTo(Validity.State.ENDING);
    assertThat(
            over(saying(sentence.replace("03/03", "02/03"), Relation.REPLACES, null))
                .of(OLD)
                .state())
        .isEqualTo(Validity.State.ENDED);
  }

  @Test
  void nothingIsConcludedFromSilenceNorFromAmendments() {
    assertThat(over(saying("Sửa đổi @.", Relation.AMENDS, null)).of(OLD))
        .isEqualTo(Validity.UNKNOWN);
    assertThat(
            over(saying("Bãi bỏ @.", Relation.REPEALS, null))
                .of(decree("9/2019/NĐ-CP", "2019-01-01").id()))
        .isEqualTo(Validity.UNKNOWN);
  }

  @Test
  void nothingEndsWhatCameLater() {
    TestDocument later = decree("1/2010/NĐ-CP", "2021-01-01");
    assertThat(over(later, saying("Nghị định này thay thế @.", Relation.REPLACES, null)).of(OLD))
        .isEqualTo(Validity.UNKNOWN);
  }

  @Test
  void documentsOfOneNumberAndDifferentYearsAreNotMixedUp() {
    TestDocument repeals =
        decree("5/2022/NĐ-CP", "2022-05-05")
            .says("Bãi bỏ @.", Relation.REPEALS, "Nghị quyết", "02/NQ-CP", 2019, null);
    Validities validities = over(repeals);
    assertThat(validities.of(DocumentId.numbered("Nghị quyết", "02/NQ-CP", 2019)).state())
        .isEqualTo(Validity.State.ENDED);
    for (Integer year : new Integer[] {2021, null}) {
      assertThat(validities.of(DocumentId.numbered("Nghị quyết", "02/NQ-CP", year)))
          .isEqualTo(Validity.UNKNOWN);
    }
  }
}
