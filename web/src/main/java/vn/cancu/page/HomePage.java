package vn.cancu.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters;
import vn.cancu.api.EntityTag;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.TaskCalendar;
import vn.cancu.document.Metadata;
import vn.cancu.search.DayRange;
import vn.cancu.search.DocumentSummary;
import vn.cancu.search.Facet;
import vn.cancu.search.FacetCounts;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;

/** What there is, and where to start. */
public final class HomePage {

  private static final int NEWEST_SHOWN = 20;
  private static final int SOON_DAYS = 30;
  private static final int SOON_SHOWN = 5;

  /** What the template reads. */
  record View(
      List<ResultsView.Choice> scopes,
      List<Document> documents,
      @Nullable String allHref,
      List<Example> examples,
      @Nullable Soon soon,
      String today) {}

  /** What is due in the next days: how often, and the first of it. */
  record Soon(String count, List<DueItem.Day> days, String href) {}

  /** A held document. */
  record Document(
      String name,
      @Nullable String title,
      @Nullable String issuedOn,
      int tasks,
      int references,
      String href) {}

  /** A search worth trying. */
  record Example(String label, String href) {}

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Templates templates;
  private final Clock clock;

  public HomePage(SearchEngine engine, Deadlines deadlines, Templates templates, Clock clock) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.templates = templates;
    this.clock = clock;
  }

  /** {@code GET /}. */
  public void home(Context ctx) {
    LocalDate today = LocalDate.now(clock);
    if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
      templates.send(ctx, "home", "Trang chủ", view(today));
    }
  }

  private View view(LocalDate today) {
    SearchRequest everything =
        new SearchRequest(
            "",
            Scope.TASKS,
            List.of(),
            Sort.RELEVANCE,
            1,
            null,
            EnumSet.of(Facet.LEAD, Facet.DEADLINE, Facet.REFERENCE));
    SearchResult result = engine.search(everything);
    List<DocumentSummary> summaries = engine.summaries();
    return new View(
        Arrays.stream(Scope.values()).map(scope -> scope(scope, result)).toList(),
        summaries.stream().limit(NEWEST_SHOWN).map(HomePage::document).toList(),
        summaries.size() > NEWEST_SHOWN
            ? Links.search(Links.sort(Links.scope(everything, Scope.DOCUMENTS), Sort.NEWEST))
            : null,
        examples(summaries, result),
        soon(everything),
        Wording.day(today));
  }

  private @Nullable Soon soon(SearchRequest everything) {
    TaskCalendar calendar = deadlines.of(everything);
    LocalDate today = calendar.today();
    DayRange days = new DayRange(today, today.plusDays(SOON_DAYS));
    long count = calendar.count(days) + calendar.recurringCount(days);
    return count == 0
        ? null
        : new Soon(
            Wording.count(count),
            DueItem.days(calendar.occurrences(days, SOON_SHOWN, null).list(), deadlines, today),
            Links.calendar(
                everything.withDue(days).withSize(SearchParameters.DEFAULT_SIZE),
                null,
                CalendarParameters.View.AGENDA));
  }

  private static ResultsView.Choice scope(Scope scope, SearchResult result) {
    SearchRequest all =
        new SearchRequest(
            "", scope, List.of(), Sort.RELEVANCE, 20, null, result.request().facets());
    return new ResultsView.Choice(
        Labels.counted(scope),
        Wording.count(result.totals().getOrDefault(scope, 0L)),
        false,
        Links.search(all));
  }

  private static Document document(DocumentSummary summary) {
    Metadata metadata = summary.metadata();
    return new Document(
        Wording.name(summary.id(), metadata.type(), metadata.number(), metadata.title()),
        Wording.titleBeside(metadata.number(), metadata.title()),
        Wording.dayOrNull(metadata.issuedOn()),
        summary.tasks(),
        summary.references(),
        Links.document(summary.id()));
  }

  /** Examples come from what is held, so that each finds something. */
  private static List<Example> examples(List<DocumentSummary> summaries, SearchResult result) {
    List<Example> examples = new ArrayList<>();
    summaries.stream()
        .map(summary -> summary.metadata().number())
        .filter(Objects::nonNull)
        .limit(1)
        .forEach(
            number -> examples.add(new Example(number, Links.search(Links.text(blank(), number)))));
    for (FacetCounts counts : result.facets()) {
      counts.values().stream()
          .filter(value -> !value.value().equals("none"))
          .limit(2)
          .forEach(value ->
              examples.add(
                  new Example(
                      Labels.shortly(counts.facet()) + value.label(),
                      Links.search(
                          Links.only(
                              counts.facet() == Facet.REFERENCE ? Scope.REFERENCES : Scope.TASKS,
                              counts.facet(),
                              value.value())))));
    }
    return examples;
  }

  private static SearchRequest blank() {
    return new SearchRequest(
        "", Scope.DOCUMENTS, List.of(), Sort.RELEVANCE, 20, null, EnumSet.noneOf(Facet.class));
  }
}
