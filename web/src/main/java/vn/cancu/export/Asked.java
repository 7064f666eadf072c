package vn.cancu.export;

import vn.cancu.api.SearchParameters;
import vn.cancu.page.RequestWords;
import vn.cancu.search.SearchRequest;

/**
 * What an export was asked for.
 *
 * @param base the public address of the portal
 * @param path the path asked for: {@code /nhiem-vu.ics}
 */
record Asked(SearchRequest request, RequestWords words, String base, String path) {

  /** Path and query of the export, the same wherever the portal is reached. */
  String query() {
    return path + SearchParameters.write(request);
  }

  /** Address of the export itself. */
  String self() {
    return base + query();
  }

  /** Address of the page with the same hits. */
  String page() {
    return base + "/tim-kiem" + SearchParameters.write(request.withCursor(null));
  }

  /** Address of a page of the site. */
  String address(String url) {
    return base + url;
  }
}
