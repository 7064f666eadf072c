package vn.cancu.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.cancu.api.SearchApi;
import vn.cancu.search.Hit;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchResult;
import vn.cancu.trace.Validities;

/**
 * What is said of the validity of a hit's document.
 *
 * @param lowered whether the hit stands lower for it
 */
record HitStanding(ValidityBadge badge, boolean lowered) {

  /** Of the hits about which there is something to say, by the address of their document. */
  static Map<String, HitStanding> of(
      SearchEngine engine, SearchResult result, Validities validities, LocalDate today) {
    Map<String, HitStanding> standings = new HashMap<>();
    for (Hit hit : result.hits()) {
      ValidityBadge badge = ValidityBadge.of(validities.of(hit.documentId()));
      boolean lowered = SearchApi.isLowered(engine, hit, result.request(), today);
      if (badge.known() || lowered) {
        standings.put(
            Links.marked(Links.document(hit.documentId()), result.request()),
            new HitStanding(badge, lowered));
      }
    }
    return standings;
  }
}
