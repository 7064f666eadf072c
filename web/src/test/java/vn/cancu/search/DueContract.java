package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.Task;

/** What an engine must know of when tasks are due, whatever it is made of. */
public abstract class DueContract extends EngineContract {

  protected static SearchRequest all() {
    return new SearchRequest("", Scope.TASKS, List.of(), Sort.DEADLINE, 50, null, Set.of());
  }

  private static TestDocument plan() {
    return TestDocument.of("Kế hoạch", "505/KH-BHXH", "2021-02-26")
        .task("q1", List.of(), List.of(), quarter("2021-01-01", "2021-03-31"))
        .task("before0510", List.of(), List.of(), day("2021-05-10", false))
        .task("by0510", List.of(), List.of(), day("2021-05-10", true))
        .task(
            "year", List.of(), List.of(), new Deadline.Year(date("2021-01-01"), date("2021-12-31")))
        .task("none", List.of(), List.of(), new Deadline.None());
  }

  protected static LocalDate date(String day) {
    return LocalDate.parse(day);
  }

  protected static Deadline day(String day, boolean inclusive) {
    return new Deadline.Day(date(day), inclusive);
  }

  protected static Deadline quarter(String from, String to) {
    return new Deadline.Quarter(date(from), date(to));
  }

  private static String contents(SearchResult result) {
    return result.hits().stream()
        .map(hit -> Objects.requireNonNull(hit.task()))
        .map(Task::content)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "overdue, 2021-03-31, ''",
    "overdue, 2021-04-01, q1",
    "overdue, 2022-01-01, q1 before0510 by0510 year",
    "overdue, , q1 before0510",
    "this-month, 2021-03-01, q1",
    "this-quarter, 2021-11-01, year",
    "next-30-days, 2021-04-10, before0510 by0510",
  })
  void relativeTimesCountFromTheDayAsked(String value, @Nullable String asOf, String expected)
      throws IOException {
    SearchRequest request =
        all()
            .withFilters(List.of(new Filter(Facet.DEADLINE, value, false)))
            .withAsOf(asOf == null ? null : date(asOf));
    assertThat(contents(holding(plan()).search(request))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-09, 2021-05-09, before0510",
    "2021-05-10, 2021-05-10, by0510",
    "2021-03-31, 2021-05-09, q1 before0510",
    ", 2021-05-09, q1 before0510",
    "2021-05-10, , by0510 year",
    "2022-01-01, , ''",
  })
  void aRangeLooksAtTheLastDayInTime(@Nullable String from, @Nullable String to, String expected)
      throws IOException {
    DayRange range = new DayRange(from == null ? null : date(from), to == null ? null : date(to));
    SearchRequest request = all().withDue(range);
    assertThat(contents(holding(plan()).search(request))).isEqualTo(expected);
    long documents = expected.isEmpty() ? 0 : 1;
    assertThat(engine().search(request.withScope(Scope.DOCUMENTS)).total()).isEqualTo(documents);
  }

  @Test
  void aRangeAndChosenDeadlinesMustBothHold() throws IOException {
    SearchRequest request =
        all()
            .withFilters(List.of(new Filter(Facet.DEADLINE, "2021-Q1", false)))
            .withDue(new DayRange(date("2021-05-01"), null));
    assertThat(holding(plan()).search(request).total()).isZero();
  }

  @Test
  void aCursorBelongsToItsRange() throws IOException {
    SearchEngine engine = holding(plan());
    SearchRequest request = all().withSize(1).withDue(new DayRange(null, date("2021-12-31")));
    String next = engine.search(request).next();
    assertThat(contents(engine.search(request.withCursor(next)))).isEqualTo("before0510");
    SearchRequest other = request.withDue(new DayRange(null, date("2021-12-30")));
    assertThatThrownBy(() -> engine.search(other.withCursor(next)))
        .isInstanceOf(BadCursorException.class);
  }
}
