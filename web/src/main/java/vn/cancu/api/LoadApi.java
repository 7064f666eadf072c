package vn.cancu.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.calendar.LoadPicture;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;

/** Answers who has how much to do as JSON. */
public final class LoadApi {

  /**
   * @param role lead, coordinating or both
   * @param periods 2024-01 or 2024-Q1, in order; so are all counts
   * @param total tasks of the year, each counted once
   * @param totals tasks by period, each counted once
   * @param unitCount units on all pages
   */
  record LoadJson(
      int year,
      String by,
      String role,
      List<String> periods,
      long total,
      List<Long> totals,
      int unitCount,
      List<UnitJson> units,
      @Nullable String next) {}

  /**
   * @param urls the searches that find exactly these tasks, by period; {@code null} for none
   */
  record UnitJson(
      String unit, String label, long total, List<Long> counts, List<@Nullable String> urls) {}

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Json json;
  private final Clock clock;

  public LoadApi(SearchEngine engine, Deadlines deadlines, Json json, Clock clock) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.json = json;
    this.clock = clock;
  }

  /** {@code GET /api/v1/deadlines/load}. */
  public void load(Context ctx) {
    LocalDate today = LocalDate.now(clock);
    switch (LoadParameters.read(ctx.queryParamMap(), today)) {
      case LoadParameters.Reading.Refused refused ->
          Problem.parameters(ctx, refused.errors()).send(ctx, json);
      case LoadParameters.Reading.Accepted accepted -> {
        if (!EntityTag.isFresh(ctx, engine.generation(), today.toString())) {
          answer(ctx, accepted.question());
        }
      }
    }
  }

  private void answer(Context ctx, LoadQuestion question) {
    LoadPicture picture = deadlines.load(question, question.request().size());
    int shown = question.skip() + picture.rows().size();
    String next = shown < picture.units() ? LoadParameters.cursor(shown) : null;
    if (next != null) {
      String query = LoadParameters.write(question.from(shown));
      ctx.header("Link", "<" + ctx.path() + query + ">; rel=\"next\"");
    }
    json.send(
        ctx,
        new LoadJson(
            question.year(),
            TraceParameters.name(question.by()),
            LoadParameters.role(question.role()),
            IntStream.range(0, question.by().periods())
                .mapToObj(period -> period(question, period))
                .toList(),
            picture.total(),
            picture.totals(),
            picture.units(),
            picture.rows().stream().map(row -> unit(question, row)).toList(),
            next));
  }

  private static String period(LoadQuestion question, int period) {
    return question.by() == LoadQuestion.By.QUARTER
        ? question.year() + "-Q" + (period + 1)
        : String.valueOf(question.days(period).from()).substring(0, 7);
  }

  private static UnitJson unit(LoadQuestion question, LoadPicture.Row row) {
    List<@Nullable String> urls = new ArrayList<>();
    for (int period = 0; period < row.counts().size(); period++) {
      SearchRequest cell = question.cell(row.unit(), period).withScope(Scope.TASKS);
      urls.add(
          row.counts().get(period) == 0 ? null : "/api/v1/search" + SearchParameters.write(cell));
    }
    return new UnitJson(row.unit(), row.label(), row.total(), row.counts(), urls);
  }
}
