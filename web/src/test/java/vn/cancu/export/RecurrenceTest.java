package vn.cancu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

  private static final LocalDate FROM = LocalDate.of(2024, 2, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=DAILY                                       | 2024-02-05 | FREQ=DAILY
          FREQ=WEEKLY                                      | 2024-02-09 | FREQ=WEEKLY;BYDAY=FR
          FREQ=WEEKLY;BYDAY=MO                             | 2024-02-05 | FREQ=WEEKLY;BYDAY=MO
          FREQ=MONTHLY                                     | 2024-02-29 | FREQ=MONTHLY;BYMONTHDAY=-1
          FREQ=MONTHLY;BYMONTHDAY=15,30                    | 2024-02-15 | FREQ=MONTHLY;BYMONTHDAY=15,30
          FREQ=MONTHLY;BYMONTHDAY=15,-1                    | 2024-02-15 | FREQ=MONTHLY;BYMONTHDAY=15,-1
          FREQ=MONTHLY;INTERVAL=3                          | 2024-03-31 | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
          FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=5             | 2024-06-05 | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=5
          FREQ=MONTHLY;INTERVAL=5                          | 2024-02-29 | FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1
          FREQ=YEARLY                                      | 2024-12-31 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1
          FREQ=YEARLY;INTERVAL=2                           | 2024-12-31 | FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1
          FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18       | 2024-03-18 | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29              | 2024-02-29 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29
          """)
  void namesTheFirstDayAndTheRestByRule(String rule, LocalDate first, String written) {
    assertThat(Recurrence.of(rule, FROM, null)).contains(new Recurrence(first, written));
  }

  @Test
  void endsWithThePlan() {
    assertThat(Recurrence.of("FREQ=MONTHLY", FROM, LocalDate.of(2024, 12, 31)))
        .contains(
            new Recurrence(LocalDate.of(2024, 2, 29), "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20241231"));
  }

  @Test
  void whatNeverComesIsNoEvent() {
    assertThat(Recurrence.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", FROM, null)).isEmpty();
    assertThat(Recurrence.of("FREQ=MONTHLY", FROM, FROM.minusDays(30))).isEmpty();
  }
}
