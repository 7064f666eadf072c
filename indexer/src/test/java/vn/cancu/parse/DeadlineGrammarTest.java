package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Deadline;

class DeadlineGrammarTest {

  private final DeadlineGrammar grammar = new DeadlineGrammar(2021);

  /** One line: {@code quarter 2021-10-01..2021-12-31}, {@code date <2021-06-30}. */
  private static String shown(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter(var start, var end) -> "quarter " + start + ".." + end;
      case Deadline.Month(var start, var end) -> "month " + start + ".." + end;
      case Deadline.Year(var start, var end) -> "year " + start + ".." + end;
      case Deadline.Range(var start, var end) -> "range " + start + ".." + end;
      case Deadline.Day(var end, boolean inclusive) -> "date " + (inclusive ? "" : "<") + end;
      case Deadline.Recurring(_, var rule, var last) ->
          "recurring " + rule + (last == null ? "" : " until " + last.end());
      case Deadline.Ongoing(var event) -> "ongoing" + (event == null ? "" : " " + event);
      case Deadline.Event(var event, var days) -> "event " + days + " " + event;
      case Deadline.None() -> "none";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quý I/2021                       | quarter 2021-01-01..2021-03-31
          Quý IV năm 2021                  | quarter 2021-10-01..2021-12-31
          Quý 3/2022                       | quarter 2022-07-01..2022-09-30
          quý IV                           | quarter 2021-10-01..2021-12-31
          Quí II/2023                      | quarter 2023-04-01..2023-06-30
          Q2/2023                          | quarter 2023-04-01..2023-06-30
          Quý I, II/2021                   | quarter 2021-01-01..2021-06-30
          Quý II, III/2023                 | quarter 2023-04-01..2023-09-30
          Quý II và quý III năm 2023       | quarter 2023-04-01..2023-09-30
          Quý I - Quý III/2024             | quarter 2024-01-01..2024-09-30
          Quý I-III/2024                   | quarter 2024-01-01..2024-09-30
          Từ quý II đến quý IV năm 2022    | quarter 2022-04-01..2022-12-31
          Quý IV/2022 - Quý I/2023         | quarter 2022-10-01..2023-03-31
          Quý IV/2022 và các năm tiếp theo | quarter 2022-10-01..2022-12-31
          Trong Quý II/2024                | quarter 2024-04-01..2024-06-30
          Hoàn thành trong Quý II/2024     | quarter 2024-04-01..2024-06-30
          Quý III/ 2021                    | quarter 2021-07-01..2021-09-30
          QUÝ IV/2021                      | quarter 2021-10-01..2021-12-31
          Quý I/2024 (báo cáo lần 1)       | quarter 2024-01-01..2024-03-31
          """)
  void readsQuarters(String text, String expected) {
    assertThat(shown(grammar.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tháng 7/2024                     | month 2024-07-01..2024-07-31
          Tháng 01 năm 2021                | month 2021-01-01..2021-01-31
          Tháng 2/2024                     | month 2024-02-01..2024-02-29
          T10/2022                         | month 2022-10-01..2022-10-31
          Tháng 6                          | month 2021-06-01..2021-06-30
          Trong tháng 6/2022               | month 2022-06-01..2022-06-30
          09/2022                          | month 2022-09-01..2022-09-30
          3/2021-11/2021                   | range 2021-03-01..2021-11-30
          Tháng 3 - 11/2021                | range 2021-03-01..2021-11-30
          Từ tháng 3 đến tháng 11/2021     | range 2021-03-01..2021-11-30
          Tháng 6 và tháng 12/2022         | range 2022-06-01..2022-12-31
          Tháng 4, 5/2022                  | range 2022-04-01..2022-05-31
          9-10/2021                        | range 2021-09-01..2021-10-31
          Tháng 12/2021 đến tháng 3/2022   | range 2021-12-01..2022-03-31
          Năm 2021                         | year 2021-01-01..2021-12-31
          2024                             | year 2024-01-01..2024-12-31
          Trong năm 2022                   | year 2022-01-01..2022-12-31
          Cả năm                           | year 2021-01-01..2021-12-31
          Năm 2022 và các năm tiếp theo    | year 2022-01-01..2022-12-31
          Năm 2021-2025                    | range 2021-01-01..2025-12-31
          Giai đoạn 2021 - 2025            | range 2021-01-01..2025-12-31
          2021 - 2022                      | range 2021-01-01..2022-12-31
          06 tháng đầu năm                 | range 2021-01-01..2021-06-30
          6 tháng đầu năm 2023             | range 2023-01-01..2023-06-30
          6 tháng cuối năm 2023            | range 2023-07-01..2023-12-31
          09 tháng đầu năm 2022            | range 2022-01-01..2022-09-30
          """)
  void readsMonthsYearsAndSpans(String text, String expected) {
    assertThat(shown(grammar.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trước 30/6/2023                        | date <2023-06-30
          Trước ngày 10 tháng 11 năm 2021        | date <2021-11-10
          trước ngày 15/12                       | date <2021-12-15
          Xong trước ngày 31/3/2022              | date <2022-03-31
          Hoàn thành trước ngày 31-3-2022        | date <2022-03-31
          Trước 30.6.2023                        | date <2023-06-30
          chậm nhất ngày 28/02/2021              | date 2021-02-28
          Chậm nhất là ngày 28/02/2021           | date 2021-02-28
          Ngày 20/11/2022                        | date 2022-11-20
          30/9/2022                              | date 2022-09-30
          30/9                                   | date 2021-09-30
          Đến hết ngày 31/12/2022                | date 2022-12-31
          Trước tháng 6/2022                     | date <2022-06-01
          Trước quý III/2022                     | date <2022-07-01
          Từ 01/3/2021 đến 30/11/2021            | range 2021-03-01..2021-11-30
          Từ ngày 15 đến ngày 20/6/2021          | range 2021-06-15..2021-06-20
          Từ ngày 15/12/2020 đến ngày 14/3/2021  | range 2020-12-15..2021-03-14
          01/3/2021 - 30/11/2021                 | range 2021-03-01..2021-11-30
          """)
  void readsDays(String text, String expected) {
    assertThat(shown(grammar.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hằng tháng                                          | FREQ=MONTHLY
          hàng quý                                            | FREQ=MONTHLY;INTERVAL=3
          Hàng năm                                            | FREQ=YEARLY
          Hằng tuần                                           | FREQ=WEEKLY
          Thường xuyên, hằng ngày                             | FREQ=DAILY
          Định kỳ hằng quý                                    | FREQ=MONTHLY;INTERVAL=3
          Định kỳ quý, năm                                    | FREQ=MONTHLY;INTERVAL=3
          Định kỳ 6 tháng, năm                                | FREQ=MONTHLY;INTERVAL=6
          Định kỳ hoặc đột xuất                               | null
          Hằng tháng, trước ngày 25                           | FREQ=MONTHLY;BYMONTHDAY=25
          Trước ngày 25 hằng tháng                            | FREQ=MONTHLY;BYMONTHDAY=25
          vào ngày 15 và 30 hằng tháng                        | FREQ=MONTHLY;BYMONTHDAY=15,30
          ngày 15 và ngày cuối cùng của tháng                 | FREQ=MONTHLY;BYMONTHDAY=15,-1
          Chậm nhất ngày 18 của tháng cuối quý                | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18
          trước ngày 19 của tháng cuối quý I, II, III         | FREQ=YEARLY;BYMONTH=3,6,9;BYMONTHDAY=19
          Trước ngày 05 của tháng đầu quý                     | FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
          Trước ngày 15/12 hằng năm                           | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
          Tháng 12 hằng năm                                   | FREQ=YEARLY;BYMONTH=12
          Quý IV hằng năm                                     | FREQ=YEARLY;BYMONTH=12
          Thứ Sáu hằng tuần                                   | FREQ=WEEKLY;BYDAY=FR
          06 tháng/lần                                        | FREQ=MONTHLY;INTERVAL=6
          3 tháng một lần                                     | FREQ=MONTHLY;INTERVAL=3
          2 lần/năm                                           | FREQ=MONTHLY;INTERVAL=6
          01 lần/quý                                          | FREQ=MONTHLY;INTERVAL=3
          Mỗi quý 1 lần                                       | FREQ=MONTHLY;INTERVAL=3
          """)
  void readsRecurrences(String text, String rule) {
    Deadline deadline = grammar.read(text);
    assertThat(deadline).isInstanceOf(Deadline.Recurring.class);
    assertThat(shown(deadline)).isEqualTo("recurring " + rule);
    assertThat(((Deadline.Recurring) deadline).recurrence()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sau khi Nghị định về dữ liệu quốc gia được ban hành | null
          Khi phương án đơn giản hóa TTHC được phê duyệt      | null
          Khi phát sinh                                       | null
          Khi có yêu cầu                                      | null
          Đột xuất                                            | null
          Theo kế hoạch của Bộ Nội vụ                         | null
          Theo tiến độ                                        | null
          Trong vòng 15 ngày kể từ ngày ký                    | 15
          Sau 30 ngày kể từ khi Thủ tướng ban hành Chương trình tổng thể hàng năm | 30
          Trong thời hạn 05 ngày làm việc, kể từ ngày nhận    | 5
          10 ngày sau khi Luật có hiệu lực                    | 10
          Chậm nhất 07 ngày sau khi kết thúc quý              | 7
          Ngay sau khi Quyết định được ban hành               | null
          """)
  void readsEvents(String text, String days) {
    assertThat(shown(grammar.read(text))).isEqualTo("event " + days + " " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thường xuyên                           | ongoing
          Thường xuyên, liên tục                 | ongoing
          Thường xuyên trong năm 2021            | ongoing
          Thường xuyên; Sau khi Quyết định được ký, ban hành | ongoing Sau khi Quyết định được ký, ban hành
          """)
  void readsWhatGoesOn(String text, String expected) {
    assertThat(shown(grammar.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "Văn phòng", "Ngân hàng thương mại", "Việt Nam 2021 đẹp", "mức độ 4"})
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(grammar.read(text)).isEqualTo(new Deadline.None());
  }

  @Test
  void readsAReportByQuarterAndByYearAsOneRecurrence() {
    Deadline deadline =
        grammar.read(
            "- Báo cáo quý: trước ngày 19 của tháng cuối quý I, II, III;\u2028"
                + "- Báo cáo năm: trước ngày 19/12/2024.");

    assertThat(deadline)
        .isEqualTo(
            new Deadline.Recurring(
                "Báo cáo quý: trước ngày 19 của tháng cuối quý I, II, III; "
                    + "Báo cáo năm: trước ngày 19/12/2024",
                "FREQ=YEARLY;BYMONTH=3,6,9;BYMONTHDAY=19",
                new Deadline.Day(LocalDate.of(2024, 12, 19), false)));
  }

  @Test
  void saysWhichDayIsNotOnTheCalendar() {
    List<String> problems = new ArrayList<>();

    Deadline deadline = grammar.read("Trước ngày 31/6/2024", problems);

    assertThat(shown(deadline)).isEqualTo("date 2024-06-30");
    assertThat(problems).containsExactly("Ngày 31/6/2024 không có trên lịch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tháng 13/2024", "Ngày 40/6/2024", "Quý V/2024", "00/00/0000"})
  void readsNoImpossibleMonth(String text) {
    assertThat(grammar.read(text)).isEqualTo(new Deadline.None());
  }

  @Test
  void leavesATimeWithoutAYearOpenWhenNoYearIsPlannedFor() {
    assertThat(new DeadlineGrammar(null).read("Quý II")).isEqualTo(new Deadline.None());
    assertThat(shown(new DeadlineGrammar(null).read("Quý II/2022")))
        .isEqualTo("quarter 2022-04-01..2022-06-30");
  }
}
