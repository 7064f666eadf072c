package vn.cancu.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.Group;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Filter;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;

/**
 * What stands above every view of the calendar: what is asked, as of which day, and the ways to ask
 * otherwise.
 *
 * @param fields hidden fields of the box for the text
 * @param kept hidden fields of the form
 * @param units to choose from; empty where several are chosen already
 * @param todayHref the same as of today, where it is not
 */
record CalendarHead(
    String q,
    List<SearchParameters.Pair> fields,
    List<SearchParameters.Pair> kept,
    List<Unit> units,
    String asOf,
    String asOfWords,
    @Nullable String from,
    @Nullable String to,
    @Nullable String todayHref,
    List<Chip> chips,
    String clearHref,
    String total,
    String understoodAs,
    List<String> notes,
    List<ResultsView.Choice> views,
    String searchHref,
    String jsonHref) {

  /** A unit to choose. */
  record Unit(String value, String label, String count, boolean selected) {}

  private static final Set<String> OWN_FIELDS =
      Set.of(SearchParameters.FROM, SearchParameters.TO, SearchParameters.AS_OF);

  /**
   * @param today the clock's own
   */
  static CalendarHead of(
      SearchEngine engine,
      SearchRequest request,
      @Nullable Group group,
      CalendarParameters.View view,
      LocalDate today) {
    SearchResult result =
        engine.search(request.withDue(null).withFacets(EnumSet.of(Facet.UNIT)).withSize(1));
    LocalDate asOf = request.asOf() == null ? today : request.asOf();
    List<Unit> units = units(request, result);
    return new CalendarHead(
        request.text(),
        CalendarParameters.pairs(request.withText(""), group, view),
        kept(request, view, !units.isEmpty()),
        units,
        asOf.toString(),
        Wording.day(asOf),
        request.due() == null || request.due().from() == null ? null : request.due().from() + "",
        request.due() == null || request.due().to() == null ? null : request.due().to() + "",
        asOf.equals(today) ? null : Links.calendar(request.withAsOf(null), group, view),
        chips(request, result, view),
        Links.calendar(request.withFilters(List.of()).withText(""), null, view),
        Wording.count(result.total()),
        result.understoodAs(),
        result.notes(),
        views(request, view, asOf),
        Links.tasks(request),
        "/api/v1/deadlines"
            + CalendarParameters.write(request, group, CalendarParameters.View.AGENDA));
  }

  private static List<SearchParameters.Pair> kept(
      SearchRequest request, CalendarParameters.View view, boolean choosesUnit) {
    return CalendarParameters.pairs(request.withCursor(null), null, view).stream()
        .filter(pair -> !OWN_FIELDS.contains(pair.name()))
        .filter(pair -> !choosesUnit || !pair.name().equals(Facet.UNIT.parameter()))
        .toList();
  }

  private static List<Unit> units(SearchRequest request, SearchResult result) {
    List<Filter> own =
        request.filters().stream().filter(filter -> filter.facet() == Facet.UNIT).toList();
    if (own.size() > 1 || own.stream().anyMatch(Filter::excluded)) {
      return List.of();
    }
    return result.facets().stream()
        .flatMap(counts -> counts.values().stream())
        .map(value ->
            new Unit(value.value(), value.label(), Wording.count(value.count()), value.selected()))
        .toList();
  }

  private static List<Chip> chips(
      SearchRequest request, SearchResult result, CalendarParameters.View view) {
    return request.filters().stream()
        .map(filter ->
            new Chip(
                Labels.of(filter.facet()),
                label(filter, result.facets()),
                filter.excluded(),
                Links.calendar(Links.without(request, filter), null, view)))
        .toList();
  }

  private static String label(Filter filter, List<FacetCounts> facets) {
    return Chip.label(filter, facets);
  }

  private static List<ResultsView.Choice> views(
      SearchRequest request, CalendarParameters.View view, LocalDate asOf) {
    int year = asOf.getYear();
    LoadQuestion load =
        new LoadQuestion(request, year, LoadQuestion.By.MONTH, Facet.LEAD, 0).ofAnyIssue();
    return List.of(
        new ResultsView.Choice(
            "Danh sách",
            null,
            view == CalendarParameters.View.AGENDA,
            Links.calendar(request.withDue(null), null, CalendarParameters.View.AGENDA)),
        new ResultsView.Choice(
            "Tháng",
            null,
            view == CalendarParameters.View.MONTH,
            Links.calendar(request.withDue(null), null, CalendarParameters.View.MONTH)),
        new ResultsView.Choice("Khối lượng theo đơn vị", null, false, Links.load(load)));
  }
}
