package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Deadline;

class DeadlineValuesTest {

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-01, 2021-12-31, 2021 2021-Q4",
    "2021-01-01, 2021-06-30, 2021 2021-Q1 2021-Q2",
    "2024-04-01, 2024-09-30, 2024 2024-Q2 2024-Q3",
  })
  void aQuarterStandsInItsQuartersAndYear(String start, String end, String expected) {
    assertThat(values(new Deadline.Quarter(date(start), date(end)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2025-12-31, 2021 2022 2023 2024 2025",
    "2021-07-01, 2022-03-31, 2021 2021-Q3 2021-Q4 2022 2022-Q1",
    "2021-11-15, 2021-12-31, 2021 2021-11 2021-12 2021-Q4",
    "2021-12-31, 2021-01-01, 2021 2021-12 2021-Q4",
  })
  void aRangeStandsAtTheFinestUnitOfItsEnds(String start, String end, String expected) {
    assertThat(values(new Deadline.Range(date(start), date(end)))).isEqualTo(expected);
  }

  @Test
  void aYearStandsAtTheYearOnly() {
    assertThat(values(new Deadline.Year(date("2021-01-01"), date("2021-12-31")))).isEqualTo("2021");
  }

  @ParameterizedTest
  @CsvSource({"true, 2021-10-01", "false, 2021-09-30"})
  void aDayStandsWhereItIsPrintedAndIsDueInTime(boolean inclusive, String due) {
    DeadlineValues values = DeadlineValues.of(new Deadline.Day(date("2021-10-01"), inclusive));
    assertThat(String.join(" ", values.values())).isEqualTo("2021 2021-10 2021-Q4");
    assertThat(values.day()).isEqualTo(date("2021-10-01"));
    assertThat(values.due()).isEqualTo(date(due));
  }

  @Test
  void whatHasNoTimeIsAWord() {
    assertThat(values(new Deadline.None())).isEqualTo("none");
    assertThat(values(new Deadline.Ongoing(null))).isEqualTo("ongoing");
    assertThat(values(new Deadline.Event("khi", null))).isEqualTo("event");
    assertThat(values(new Deadline.Recurring("hằng quý", null))).isEqualTo("recurring");
  }

  @Test
  void anAbsurdSpanIsCutShort() {
    Deadline absurd = new Deadline.Range(date("0001-01-02"), date("9999-12-30"));
    assertThat(DeadlineValues.of(absurd).values()).hasSizeLessThan(200);
  }

  private static String values(Deadline deadline) {
    return String.join(" ", DeadlineValues.of(deadline).values());
  }
}
