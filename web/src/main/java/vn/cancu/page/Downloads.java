package vn.cancu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.SearchParameters;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchRequest;

/**
 * Ways to take all hits of a search along.
 *
 * @param subscription the calendar of the same tasks; {@code null} where there are none
 */
record Downloads(List<File> files, @Nullable Subscription subscription) {

  /** A file; {@code hint} tells what it is for. */
  record File(String label, String hint, String href) {}

  /**
   * An address that calendars fetch again and again.
   *
   * @param webcal opens the calendar of the reader's device
   * @param address to be copied into any other
   */
  record Subscription(String webcal, String address) {}

  Downloads {
    files = List.copyOf(files);
  }

  /**
   * @param base the public address of the portal
   */
  static Downloads of(SearchRequest shown, String base) {
    SearchRequest all =
        shown.withFacets(Set.of()).withSize(SearchParameters.DEFAULT_SIZE).withCursor(null);
    boolean tasks = all.scope() == Scope.TASKS;
    List<File> files = new ArrayList<>();
    files.add(new File("Excel", "Bảng tính Excel, đủ mọi kết quả", href(all, "xlsx")));
    files.add(new File("CSV", "Bảng CSV, đủ mọi kết quả", href(all, "csv")));
    if (tasks) {
      files.add(new File("Lịch (.ics)", "Tệp lịch có hạn của từng nhiệm vụ", href(all, "ics")));
    }
    return new Downloads(files, tasks ? subscription(base + href(all, "ics")) : null);
  }

  private static String href(SearchRequest request, String suffix) {
    return Links.SEARCH + "." + suffix + SearchParameters.write(request);
  }

  private static Subscription subscription(String address) {
    return new Subscription("webcal" + address.substring(address.indexOf(':')), address);
  }
}
