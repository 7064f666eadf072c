package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page has of its own at its top and bottom: page numbers, running titles. It is known by
 * standing in the same place of several pages; what only looks alike, such as the headings of two
 * forms, stays.
 */
final class PdfFurniture {

  /** How many lines at the top and at the bottom are looked at. */
  private static final int DEPTH = 2;

  /** Share of the height of a page that is margin. */
  private static final float MARGIN = 0.1f;

  /** How far the place may differ, in points. */
  private static final float SAME_PLACE = 6f;

  /** Share of the pages a running title stands on, left and right pages having different ones. */
  private static final double OFTEN = 0.4;

  /** What the head of every document says on its right side. */
  private static final List<String> MOTTO =
      List.of("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN", "Độc lập - Tự do");

  private record Place(int page, PdfLine line, boolean top) {}

  /** What recurs: pages of different widths have their margins in different places. */
  private record Title(boolean top, int width, String text) {}

  private final List<PdfLayout> pages;
  private final PdfRemarks remarks;
  private final Set<PdfLine> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfFurniture(List<PdfLayout> pages, PdfRemarks remarks) {
    this.pages = pages;
    this.remarks = remarks;
  }

  /**
   * The lines to leave out.
   *
   * @param remarks told of them
   */
  static Set<PdfLine> find(List<PdfLayout> pages, PdfRemarks remarks) {
    PdfFurniture furniture = new PdfFurniture(pages, remarks);
    Map<Title, List<Place>> titles = new LinkedHashMap<>();
    for (Place place : furniture.places()) {
      String text = title(place.line());
      if (text.isEmpty()) {
        furniture.dropped.add(place.line());
        remarks.number(place.page() + 1);
      } else if (place.line().split(PdfColumnTable.GUTTER).size() < PdfColumnTable.COLUMNS) {
        // Of a line in three columns it is the table that repeats its header.
        int width = pages.get(place.page()).width();
        titles
            .computeIfAbsent(new Title(place.top(), width, text), _ -> new ArrayList<>())
            .add(place);
      }
    }
    Set<String> kept = new HashSet<>();
    titles.forEach((title, places) -> furniture.dropTitle(title, places, kept));
    return furniture.dropped;
  }

  /** A line without the page number that may stand beside its text. */
  private static String title(PdfLine line) {
    return line.split(PdfColumnTable.GUTTER).stream()
        .map(PdfLine::text)
        .filter(part -> !isPageNumber(part))
        .collect(Collectors.joining(" "));
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<PdfLine> lines = pages.get(page).lines();
      float height = pages.get(page).page().height();
      int head = head(lines);
      for (int i = 0; i < lines.size(); i++) {
        float y = lines.get(i).middle() / height;
        boolean top = i < Math.min(DEPTH, head) && y < MARGIN;
        if (top || (i >= lines.size() - DEPTH && y > 1 - MARGIN)) {
          places.add(new Place(page, lines.get(i), top));
        }
      }
    }
    return places;
  }

  /** Index of the line with which the head of a document begins, such as that of a form. */
  private static int head(List<PdfLine> lines) {
    for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
      String text = lines.get(i).text();
      if (MOTTO.stream().anyMatch(text::contains)) {
        return i;
      }
    }
    return lines.size();
  }

  /** {@code 2}, {@code - 2 -}, {@code 2/10}, "Trang 2". */
  private static boolean isPageNumber(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    for (String word : new String[] {"trang", "page", "of"}) {
      rest = rest.replace(word, "");
    }
    boolean digits = rest.chars().anyMatch(c -> c >= '0' && c <= '9');
    return digits
        && rest.length() <= 12
        && rest.chars().allMatch(c -> (c >= '0' && c <= '9') || " -–—/|.~".indexOf(c) >= 0)
        && rest.chars().filter(c -> c == '.').count() <= 1;
  }

  /**
   * The first of the titles at the top is kept: it may be the heading of what the pages hold.
   *
   * @param kept the titles kept so far
   */
  private void dropTitle(Title title, List<Place> places, Set<String> kept) {
    Place model = places.getFirst();
    long alike = places.stream().filter(place -> isSamePlace(place, model)).count();
    long such = pages.stream().filter(page -> page.width() == title.width()).count();
    if (alike < 2 || alike < such * OFTEN) {
      return;
    }
    for (Place place : places) {
      if (isSamePlace(place, model) && !(title.top() && kept.add(title.text()))) {
        dropped.add(place.line());
        remarks.title(place.page() + 1, title.text());
      }
    }
  }

  private static boolean isSamePlace(Place a, Place b) {
    return Math.abs(a.line().baseline() - b.line().baseline()) < SAME_PLACE;
  }
}
