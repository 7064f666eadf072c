package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.CalendarParameters.View;
import vn.cancu.api.LoadParameters;
import vn.cancu.api.SearchParameters;
import vn.cancu.calendar.LoadPicture;
import vn.cancu.calendar.LoadQuestion;
import vn.cancu.search.Facet;
import vn.cancu.search.LoadRequest;

/**
 * The load of units as a drawing and as a table.
 *
 * @param fields hidden fields of the form
 * @param legend what the shades mean, lightest first
 */
record LoadView(
    String q,
    List<SearchParameters.Pair> fields,
    int year,
    String before,
    String after,
    List<ResultsView.Choice> cuts,
    List<ResultsView.Choice> roles,
    List<Chip> chips,
    String total,
    String units,
    String shown,
    List<Period> periods,
    List<Row> rows,
    List<Shade> legend,
    int width,
    int height,
    @Nullable String firstHref,
    @Nullable String nextHref,
    String calendarHref,
    String jsonHref) {

  /** Sizes of the drawing in pixels. */
  private static final int LABEL = 340;

  private static final int CELL_WIDTH = 56;
  private static final int CELL_HEIGHT = 34;
  private static final int TOP = 34;

  /** Letters of a label that fit. */
  private static final int LETTERS = 46;

  private static final int SHADES = 5;

  /** A period of the year, at the middle of its column. */
  record Period(String label, String words, String total, int x) {}

  /** A unit. */
  record Row(
      String label,
      String shortened,
      int y,
      int middle,
      List<Cell> cells,
      String total,
      String href,
      int totalX) {}

  /**
   * Tasks of a unit in a period.
   *
   * @param shade from 0 for none to 5 for most
   * @param words what it is, for those who do not see where it stands
   * @param href exactly these tasks; {@code null} when there are none
   */
  record Cell(int x, int middle, String count, int shade, String words, @Nullable String href) {}

  /** A shade and the numbers it stands for. */
  record Shade(int shade, String words) {}

  static LoadView of(LoadPicture picture) {
    LoadQuestion question = picture.question();
    int next = question.skip() + picture.rows().size();
    boolean more = next < picture.units();
    int columns = question.by().periods();
    return new LoadView(
        question.request().text(),
        LoadParameters.pairs(question.in(question.year())).stream()
            .filter(pair ->
                !pair.name().equals(LoadParameters.YEAR)
                    && !pair.name().equals(SearchParameters.TEXT))
            .toList(),
        question.year(),
        Links.load(question.in(question.year() - 1)),
        Links.load(question.in(question.year() + 1)),
        cuts(question),
        roles(question),
        chips(question),
        Wording.count(picture.total()),
        Wording.count(picture.units()),
        picture.rows().isEmpty() ? "0" : question.skip() + 1 + "–" + next,
        periods(picture),
        rows(picture),
        legend(picture.most()),
        LABEL + (columns + 1) * CELL_WIDTH,
        TOP + picture.rows().size() * CELL_HEIGHT,
        question.skip() == 0 ? null : Links.load(question.from(0)),
        more ? Links.load(question.from(next)) : null,
        Links.calendar(question.request(), null, View.AGENDA),
        "/api/v1/deadlines/load" + LoadParameters.write(question));
  }

  private static List<ResultsView.Choice> cuts(LoadQuestion question) {
    List<ResultsView.Choice> cuts = new ArrayList<>();
    for (LoadQuestion.By by : LoadQuestion.By.values()) {
      String label = by == LoadQuestion.By.MONTH ? "Theo tháng" : "Theo quý";
      cuts.add(
          new ResultsView.Choice(label, null, by == question.by(), Links.load(question.cut(by))));
    }
    return cuts;
  }

  private static List<ResultsView.Choice> roles(LoadQuestion question) {
    return LoadRequest.ROLES.stream()
        .map(role ->
            new ResultsView.Choice(
                role == Facet.LEAD
                    ? "Chủ trì"
                    : role == Facet.COORDINATING ? "Phối hợp" : "Cả hai vai trò",
                null,
                role == question.role(),
                Links.load(question.as(role))))
        .toList();
  }

  private static List<Chip> chips(LoadQuestion question) {
    return question.request().filters().stream()
        .map(filter ->
            new Chip(
                Labels.of(filter.facet()),
                filter.value(),
                filter.excluded(),
                Links.load(
                    new LoadQuestion(
                        Links.without(question.request(), filter),
                        question.year(),
                        question.by(),
                        question.role(),
                        0))))
        .toList();
  }

  private static List<Period> periods(LoadPicture picture) {
    LoadQuestion question = picture.question();
    boolean months = question.by() == LoadQuestion.By.MONTH;
    return IntStream.range(0, question.by().periods())
        .mapToObj(i ->
            new Period(
                months ? "T" + (i + 1) : "Quý " + Wording.roman(i + 1),
                words(question, i),
                Wording.count(picture.totals().get(i)),
                LABEL + i * CELL_WIDTH + CELL_WIDTH / 2))
        .toList();
  }

  private static String words(LoadQuestion question, int period) {
    return question.by() == LoadQuestion.By.MONTH
        ? "tháng " + (period + 1) + "/" + question.year()
        : "quý " + Wording.roman(period + 1) + "/" + question.year();
  }

  private static List<Row> rows(LoadPicture picture) {
    List<Row> rows = new ArrayList<>();
    for (LoadPicture.Row row : picture.rows()) {
      int y = TOP + rows.size() * CELL_HEIGHT;
      int middle = y + CELL_HEIGHT / 2;
      rows.add(
          new Row(
              row.label(),
              Wording.shortened(row.label(), LETTERS),
              y,
              middle,
              cells(picture, row, middle),
              Wording.count(row.total()),
              Links.tasks(picture.question().row(row.unit())),
              LABEL + row.counts().size() * CELL_WIDTH + CELL_WIDTH / 2));
    }
    return rows;
  }

  private static List<Cell> cells(LoadPicture picture, LoadPicture.Row row, int middle) {
    LoadQuestion question = picture.question();
    return IntStream.range(0, row.counts().size())
        .mapToObj(i -> {
          long count = row.counts().get(i);
          return new Cell(
              LABEL + i * CELL_WIDTH,
              middle,
              Wording.count(count),
              shade(count, picture.most()),
              row.label() + ", " + words(question, i) + ": " + Wording.count(count) + " nhiệm vụ",
              count == 0 ? null : Links.tasks(question.cell(row.unit(), i)));
        })
        .toList();
  }

  /** Few units have most tasks: shades grow with the square root, so that small counts differ. */
  private static int shade(long count, long most) {
    return count == 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt((double) count / most));
  }

  private static List<Shade> legend(long most) {
    List<Shade> legend = new ArrayList<>();
    for (int shade = 1; shade <= SHADES && most > 0; shade++) {
      long last = most * shade * shade / (SHADES * SHADES);
      long first = most * (shade - 1) * (shade - 1) / (SHADES * SHADES) + 1;
      if (first <= last) {
        legend.add(new Shade(shade, first == last ? "" + first : first + "–" + last));
      }
    }
    return legend;
  }
}
