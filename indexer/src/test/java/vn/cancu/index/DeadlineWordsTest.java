package vn.cancu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Deadline;

class DeadlineWordsTest {

  @Test
  void aQuarterIsWrittenWithBothKindsOfNumerals() {
    assertThat(
            DeadlineWords.of(
                new Deadline.Quarter(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31))))
        .containsExactly(
            "quý 3 2021",
            "quý 3 năm 2021",
            "quý III 2021",
            "quý III năm 2021",
            "quý 4 2021",
            "quý 4 năm 2021",
            "quý IV 2021",
            "quý IV năm 2021");
  }

  @Test
  void aDayIsAlsoItsMonth() {
    assertThat(DeadlineWords.of(new Deadline.Day(LocalDate.of(2021, 2, 28), true)))
        .contains("ngày 28 tháng 2 năm 2021", "tháng 2 2021");
  }
}
