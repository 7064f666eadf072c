package vn.cancu.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.document.Deadline;

class DeadlineWordingTest {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static final Deadline FOURTH = new Deadline.Quarter(day("2021-10-01"), day("2021-12-31"));
  private static final Deadline TWO_QUARTERS =
      new Deadline.Quarter(day("2024-04-01"), day("2024-09-30"));
  private static final Deadline JULY = new Deadline.Month(day("2024-07-01"), day("2024-07-31"));
  private static final Deadline YEAR = new Deadline.Year(day("2021-01-01"), day("2021-12-31"));
  private static final Deadline BEFORE = new Deadline.Day(day("2021-11-10"), false);
  private static final Deadline LATEST = new Deadline.Day(day("2021-11-10"), true);
  private static final Deadline RANGE = new Deadline.Range(day("2021-03-01"), day("2021-11-30"));
  private static final Deadline AGAIN = new Deadline.Recurring("hằng quý", null);
  private static final Deadline ALWAYS = new Deadline.Ongoing(null);
  private static final Deadline AFTER = new Deadline.Event("sau khi ban hành", null);
  private static final Deadline LATER = new Deadline.Event("khi nhận đủ hồ sơ", 5);

  static Stream<Arguments> words() {
    return Stream.of(
        arguments(FOURTH, "quý IV/2021 (đến hết 31/12/2021)", day("2021-12-31")),
        arguments(TWO_QUARTERS, "quý II–III/2024 (đến hết 30/09/2024)", day("2024-09-30")),
        arguments(JULY, "tháng 7/2024 (đến hết 31/07/2024)", day("2024-07-31")),
        arguments(YEAR, "năm 2021 (đến hết 31/12/2021)", day("2021-12-31")),
        arguments(BEFORE, "trước ngày 10/11/2021", day("2021-11-09")),
        arguments(LATEST, "chậm nhất ngày 10/11/2021", day("2021-11-10")),
        arguments(RANGE, "từ 01/03/2021 đến 30/11/2021", day("2021-11-30")),
        arguments(AGAIN, "định kỳ: hằng quý", null),
        arguments(ALWAYS, "thường xuyên", null),
        arguments(new Deadline.Ongoing("khi có yêu cầu"), "thường xuyên; khi có yêu cầu", null),
        arguments(AFTER, "theo sự kiện: sau khi ban hành", null),
        arguments(LATER, "theo sự kiện: khi nhận đủ hồ sơ (+5 ngày)", null),
        arguments(new Deadline.None(), "không nêu thời hạn", null));
  }

  @ParameterizedTest
  @MethodSource("words")
  void saysWhatWasUnderstood(Deadline deadline, String words, @Nullable LocalDate lastDay) {
    assertThat(DeadlineWording.of(deadline)).isEqualTo(words);
    assertThat(deadline.lastDay()).isEqualTo(lastDay);
  }

  static Stream<Arguments> beside() {
    return Stream.of(
        arguments("Quý IV/2021", FOURTH, "đến hết 31/12/2021"),
        arguments("QUÝ IV NĂM 2021", FOURTH, "quý IV/2021 (đến hết 31/12/2021)"),
        arguments("Năm 2021", YEAR, "đến hết 31/12/2021"),
        arguments("Trước ngày 10/11/2021", BEFORE, null),
        arguments("10/11/2021", BEFORE, "trước ngày 10/11/2021"),
        arguments(" Thường xuyên. ", ALWAYS, null),
        arguments("Hằng quý", AGAIN, null),
        arguments("Sau khi ban hành", AFTER, null),
        arguments("Khi nhận đủ hồ sơ", LATER, "theo sự kiện: khi nhận đủ hồ sơ (+5 ngày)"),
        arguments(
            "Sau 30 ngày kể từ khi ban hành",
            new Deadline.Event("sau 30 ngày kể từ khi ban hành", 30),
            null),
        arguments(null, new Deadline.None(), "không nêu thời hạn"));
  }

  @ParameterizedTest
  @MethodSource("beside")
  void saysNothingTwice(@Nullable String raw, Deadline deadline, @Nullable String words) {
    assertThat(DeadlineWording.beside(raw, deadline)).isEqualTo(words);
  }
}
