package vn.cancu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  private static final DocumentId OWN = new DocumentId("ke-hoach", "505-kh-bhxh-2021");
  private static final DocumentId DECREE = new DocumentId("nghi-dinh", "43-2021-nd-cp");
  private static final DocumentId DECISION = new DocumentId("quyet-dinh", "12-qd-ttg-2021");
  private static final TextSpan ANYWHERE = new TextSpan(0, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sau khi Nghị định số 43/2021/NĐ-CP được ban hành                      | 0   | A ISSUED 0
          Sau khi Chính phủ ban hành Nghị định số 43/2021/NĐ-CP                 | -   | A ISSUED 0
          Trong 15 ngày kể từ ngày ký Nghị định số 43/2021/NĐ-CP                | 15  | A ISSUED 15
          30 ngày kể từ ngày Nghị định số 43/2021/NĐ-CP có hiệu lực thi hành    | 30  | A EFFECTIVE 30
          Ngay sau ngày có hiệu lực của Nghị định số 43/2021/NĐ-CP              | -   | A EFFECTIVE 0
          Trước ngày Nghị định số 43/2021/NĐ-CP có hiệu lực                     | -   | A EFFECTIVE -1
          Sau khi Nghị định số 43/2021/NĐ-CP của Chính phủ chính thức có hiệu lực | - | A EFFECTIVE 0
          Sau khi Nghị định số 43/2021/NĐ-CP ngày 31/3/2021 được ban hành       | -   | A ISSUED 0
          Sau khi Thủ tướng Chính phủ phê duyệt Quyết định số 12/QĐ-TTg         | -   | B ISSUED 0
          Trong 10 ngày kể từ ngày Kế hoạch này có hiệu lực                     | 10  | OWN EFFECTIVE 10
          Sau 5 ngày kể từ ngày ký ban hành Quyết định này                      | 5   | OWN ISSUED 5
          Sau khi Nghị định sửa đổi Nghị định số 43/2021/NĐ-CP được ban hành    | -   | -
          Sau khi ban hành Kế hoạch thực hiện Nghị định số 43/2021/NĐ-CP        | -   | -
          Sau khi Thông tư hướng dẫn Nghị định số 43/2021/NĐ-CP có hiệu lực     | -   | -
          Khi có vướng mắc trong việc thực hiện Nghị định số 43/2021/NĐ-CP      | -   | -
          Sau khi Nghị định quy định về cơ sở dữ liệu được ban hành             | -   | -
          Trước khi ban hành Nghị định số 43/2021/NĐ-CP 10 ngày                 | 10  | -
          Theo yêu cầu của Nghị định số 43/2021/NĐ-CP                           | -   | -
          """)
  void onlyWhatIsSaidOfTheDocumentItselfCounts(String event, String days, String expected) {
    Integer offset = days.equals("-") || days.equals("0") ? null : Integer.valueOf(days);
    Optional<Condition> found =
        Condition.of(task(new Deadline.Event(event, offset)), OWN, references());
    assertThat(found.map(ConditionTest::written).orElse("-")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "hằng quý, , , ",
    "hằng tháng, FREQ=MONTHLY, , 'FREQ=MONTHLY false null null null'",
    "'trước ngày 15 hằng tháng', R, 2021-02-26, 'R true 2021-02-26 null null'",
    "'Chậm nhất ngày 15 hằng tháng', R, 2021-02-26, 'R false 2021-02-26 null null'",
  })
  void whatComesAgainWaitsForNothing(
      String words,
      @Nullable String rule,
      @Nullable LocalDate issuedOn,
      @Nullable String expected) {
    Deadline again = new Deadline.Recurring(words, rule);
    assertThat(Condition.of(task(again), OWN, references())).isEmpty();
    assertThat(Recurrence.of(again, metadata(issuedOn, null)).map(ConditionTest::written))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void aPlanWithoutADayOfIssueHoldsFromItsYearOn() {
    Deadline again =
        new Deadline.Recurring(
            "hằng quý", "R", new Deadline.Day(LocalDate.of(2024, 12, 19), false));
    assertThat(Recurrence.of(again, metadata(null, 2024)).map(ConditionTest::written))
        .contains("R false 2024-01-01 2024-12-31 2024-12-18");
  }

  private static Metadata metadata(@Nullable LocalDate issuedOn, @Nullable Integer planYear) {
    return new Metadata(null, null, null, null, issuedOn, null, null, null, List.of(), planYear);
  }

  private static String written(Recurrence recurrence) {
    return recurrence.rrule()
        + " "
        + recurrence.before()
        + " "
        + recurrence.since()
        + " "
        + recurrence.until()
        + " "
        + recurrence.last();
  }

  private static String written(Condition condition) {
    String document =
        condition.document().equals(OWN) ? "OWN" : condition.document().equals(DECREE) ? "A" : "B";
    return document + " " + condition.start() + " " + condition.days();
  }

  private static List<Reference> references() {
    return new ArrayList<>(
        List.of(
            reference("Quyết định số 12/QĐ-TTg", DECISION),
            reference("Nghị định số 43/2021/NĐ-CP", DECREE)));
  }

  private static Reference reference(String raw, DocumentId target) {
    return new Reference(
        raw,
        "Nghị định",
        null,
        null,
        null,
        null,
        List.of(),
        Relation.CITES,
        target,
        List.of(),
        false,
        null,
        ANYWHERE,
        1,
        ANYWHERE);
  }

  private static Task task(Deadline deadline) {
    return new Task(
        "b1.1",
        Task.Origin.TABLE,
        null,
        null,
        "x",
        List.of(),
        List.of(),
        null,
        deadline,
        null,
        null,
        1,
        ANYWHERE);
  }
}
