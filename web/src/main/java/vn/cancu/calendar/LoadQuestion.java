package vn.cancu.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.search.DayRange;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.LoadRequest;
import vn.cancu.search.SearchRequest;

/**
 * Whose load is asked for, and how finely.
 *
 * @param request which tasks count; its range of days is left out
 * @param role {@link Facet#LEAD}, {@link Facet#COORDINATING}, or {@link Facet#UNIT} for both
 * @param skip units left out at the beginning
 */
public record LoadQuestion(SearchRequest request, int year, By by, Facet role, int skip) {

  /** How finely the year is cut. */
  public enum By {
    MONTH(1),
    QUARTER(3);

    private final int months;

    By(int months) {
      this.months = months;
    }

    /** Months in a period. */
    public int months() {
      return months;
    }

    /** Periods in a year. */
    public int periods() {
      return 12 / months;
    }
  }

  public LoadQuestion {
    request = request.withDue(null);
  }

  /** What the engine is asked. Units that are chosen in the role are told apart, not mixed. */
  LoadRequest engineRequest(int size) {
    Set<String> only =
        request.filters().stream()
            .filter(filter -> filter.facet() == role && !filter.excluded())
            .map(Filter::value)
            .collect(Collectors.toSet());
    return new LoadRequest(others(), role, year, only, skip, size);
  }

  private SearchRequest others() {
    List<Filter> others =
        request.filters().stream()
            .filter(filter -> filter.facet() != role || filter.excluded())
            .toList();
    return request.withFilters(others);
  }

  /** The search that finds exactly the tasks of a unit in a period, from 0. */
  public SearchRequest cell(String unit, int period) {
    return of(unit, days(period));
  }

  /** The search that finds exactly the tasks of a unit in the year. */
  public SearchRequest row(String unit) {
    return of(unit, new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private SearchRequest of(String unit, DayRange days) {
    List<Filter> filters = new ArrayList<>(others().filters());
    filters.remove(new Filter(role, unit, true));
    filters.add(new Filter(role, unit, false));
    return request.withFilters(filters).withDue(days);
  }

  /** The same whatever the year of issue, which the address of the picture cannot say. */
  public LoadQuestion ofAnyIssue() {
    List<Filter> others =
        request.filters().stream().filter(filter -> filter.facet() != Facet.YEAR).toList();
    return new LoadQuestion(request.withFilters(others), year, by, role, skip);
  }

  /** The days of a period, from 0. */
  public DayRange days(int period) {
    YearMonth first = YearMonth.of(year, 1 + period * by.months());
    return new DayRange(first.atDay(1), first.plusMonths(by.months() - 1L).atEndOfMonth());
  }

  /** The same for another page of units. */
  public LoadQuestion from(int units) {
    return new LoadQuestion(request, year, by, role, units);
  }

  /** The first page of another year. */
  public LoadQuestion in(int otherYear) {
    return new LoadQuestion(request, otherYear, by, role, 0);
  }

  /** The first page, cut otherwise. */
  public LoadQuestion cut(By other) {
    return new LoadQuestion(request, year, other, role, 0);
  }

  /** The first page of another role. */
  public LoadQuestion as(Facet other) {
    return new LoadQuestion(request, year, by, other, 0);
  }
}
