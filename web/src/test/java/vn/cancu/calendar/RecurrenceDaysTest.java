package vn.cancu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Recurrence;

class RecurrenceDaysTest {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2024, 12, 31);

  private final RecurrenceDays days = new RecurrenceDays();

  private static Recurrence recurrence(String rule) {
    return new Recurrence(rule, false, LocalDate.of(2021, 2, 26), null, null);
  }

  private static String written(List<LocalDate> days) {
    return days.stream()
        .map(day -> day.getDayOfMonth() + "/" + day.getMonthValue())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=MONTHLY;INTERVAL=3                    | 31/3 30/6 30/9 31/12
          FREQ=MONTHLY;INTERVAL=6                    | 30/6 31/12
          FREQ=YEARLY                                | 31/12
          FREQ=YEARLY;INTERVAL=2                     | 31/12
          FREQ=YEARLY;INTERVAL=3                     |
          FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18 | 18/3 18/6 18/9 18/12
          FREQ=YEARLY;BYMONTH=3,9                    | 31/3 30/9
          FREQ=MONTHLY;BYMONTHDAY=31                 | 31/1 31/3 31/5 31/7 31/8 31/10 31/12
          """)
  void aRuleWithoutADayMeansTheEndOfItsPeriod(String rule, @Nullable String expected) {
    assertThat(written(days.in(recurrence(rule), FROM, TO)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void weeksEndOnSundayAndDaysAreAllDays() {
    LocalDate to = LocalDate.of(2024, 1, 15);
    assertThat(written(days.in(recurrence("FREQ=WEEKLY"), FROM, to))).isEqualTo("7/1 14/1");
    assertThat(written(days.in(recurrence("FREQ=WEEKLY;BYDAY=FR"), FROM, to)))
        .isEqualTo("5/1 12/1");
    assertThat(days.in(recurrence("FREQ=DAILY"), FROM, TO)).hasSize(366);
    assertThat(
            days.in(recurrence("FREQ=DAILY"), LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)))
        .hasSize(1826);
  }

  @Test
  void beforeADayIsTheDayBefore() {
    Recurrence before = new Recurrence("FREQ=MONTHLY;BYMONTHDAY=1", true, null, null, null);
    assertThat(written(days.in(before, FROM, LocalDate.of(2024, 3, 31))))
        .isEqualTo("31/1 29/2 31/3");
    assertThat(written(days.in(before, TO, TO))).isEqualTo("31/12");
  }

  @Test
  void nothingComesBeforeTheIssueOrAfterTheLastTime() {
    LocalDate last = LocalDate.of(2024, 12, 18);
    Recurrence reports =
        new Recurrence(
            "FREQ=YEARLY;BYMONTH=3,6,9;BYMONTHDAY=19", true, LocalDate.of(2024, 4, 1), null, last);
    assertThat(written(days.in(reports, FROM, TO))).isEqualTo("18/6 18/9 18/12");
    assertThat(days.next(reports, LocalDate.of(2024, 9, 19))).contains(last);
    assertThat(days.next(reports, last.plusDays(1))).isEmpty();
    assertThat(days.latest(reports, LocalDate.of(2026, 1, 1))).contains(last);
    assertThat(days.next(reports, LocalDate.of(2020, 1, 1))).contains(LocalDate.of(2024, 6, 18));
  }

  @Test
  void aPlanForAYearEndsWithIt() {
    Recurrence planned =
        new Recurrence("FREQ=MONTHLY;INTERVAL=3", false, LocalDate.of(2023, 12, 1), TO, null);
    assertThat(written(days.in(planned, LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1))))
        .isEqualTo("31/12 31/3 30/6 30/9 31/12");
    assertThat(days.next(planned, TO.plusDays(1))).isEmpty();
    assertThat(days.latest(planned, LocalDate.of(2030, 1, 1))).contains(TO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "FREQ=NONSENSE", "FREQ=SECONDLY", "FREQ=MONTHLY;BYMONTHDAY=99", "FREQ"})
  void aRuleThatSaysNothingGivesNoDays(String rule) {
    assertThat(days.in(recurrence(rule), FROM, TO)).isEmpty();
    assertThat(days.next(recurrence(rule), FROM)).isEmpty();
    assertThat(days.latest(recurrence(rule), FROM)).isEmpty();
  }
}
