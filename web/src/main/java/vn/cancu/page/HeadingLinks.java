package vn.cancu.page;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.DayRange;
import vn.cancu.search.Grouping;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;

/** Where headings of a list of tasks lead. */
final class HeadingLinks {

  private HeadingLinks() {}

  /** A unit or document to its page, a month to the tasks due in it. */
  static @Nullable String of(SearchRequest request, SearchResult.Heading heading) {
    Grouping group = request.group();
    if (group == null || heading.value().isEmpty()) {
      return null;
    }
    return switch (group) {
      case UNIT -> Links.unit(heading.value());
      case MONTH -> month(request, heading.value());
      case DOCUMENT, SECTION ->
          DocumentId.parse(heading.value().replaceFirst("#.*", ""))
              .map(Links::document)
              .orElse(null);
    };
  }

  /** Words for times without a day are no month. */
  private static @Nullable String month(SearchRequest request, String value) {
    if (!Character.isDigit(value.charAt(0))) {
      return null;
    }
    YearMonth month = YearMonth.parse(value);
    DayRange days = new DayRange(month.atDay(1), month.atEndOfMonth());
    return Links.search(request.withGroup(null).withDue(days));
  }
}
