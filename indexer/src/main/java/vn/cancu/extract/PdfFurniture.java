package vn.cancu.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

  private record Place(int page, PdfLine line, boolean top) {}

  private final List<PdfLayout> pages;
  private final Set<PdfLine> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfFurniture(List<PdfLayout> pages) {
    this.pages = pages;
  }

  /** The lines to leave out. */
  static Set<PdfLine> find(List<PdfLayout> pages) {
    PdfFurniture furniture = new PdfFurniture(pages);
    Map<String, List<Place>> titles = new HashMap<>();
    for (Place place : furniture.places()) {
      if (!furniture.isInMargin(place)) {
        continue;
      }
      String text = place.line().text();
      if (isPageNumber(text)) {
        furniture.dropped.add(place.line());
      } else if (place.line().split(PdfColumnTable.GUTTER).size() < PdfColumnTable.COLUMNS) {
        // Of a line in three columns it is the table that repeats its header.
        titles.computeIfAbsent(place.top() + text, _ -> new ArrayList<>()).add(place);
      }
    }
    titles.values().forEach(furniture::dropTitle);
    return furniture.dropped;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<PdfLine> lines = pages.get(page).lines();
      int depth = Math.min(DEPTH, lines.size());
      for (int i = 0; i < depth; i++) {
        places.add(new Place(page, lines.get(i), true));
      }
      for (int i = Math.max(depth, lines.size() - DEPTH); i < lines.size(); i++) {
        places.add(new Place(page, lines.get(i), false));
      }
    }
    return places;
  }

  private boolean isInMargin(Place place) {
    float height = pages.get(place.page()).page().height();
    float y = place.line().middle();
    return y < height * MARGIN || y > height * (1 - MARGIN);
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

  /** A title is kept where it stands on the first page: there it may be the only one. */
  private void dropTitle(List<Place> places) {
    Place model = places.getFirst();
    long alike = places.stream().filter(place -> isSamePlace(place, model)).count();
    if (alike < 2 || alike < pages.size() * OFTEN) {
      return;
    }
    for (Place place : places) {
      if (isSamePlace(place, model) && (place.page() > 0 || !place.top())) {
        dropped.add(place.line());
      }
    }
  }

  private static boolean isSamePlace(Place a, Place b) {
    return Math.abs(a.line().baseline() - b.line().baseline()) < SAME_PLACE;
  }
}
