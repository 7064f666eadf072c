package vn.cancu.search;

import java.util.List;
import java.util.Set;

/**
 * Whose load is asked for.
 *
 * @param request which tasks count
 * @param role {@link Facet#LEAD}, {@link Facet#COORDINATING}, or {@link Facet#UNIT} for both
 * @param year of their last days in time
 * @param only these units; all when empty
 * @param skip units left out at the beginning
 * @param size units on the page
 */
public record LoadRequest(
    SearchRequest request, Facet role, int year, Set<String> only, int skip, int size) {

  /** The facets that are a role. */
  public static final List<Facet> ROLES = List.of(Facet.LEAD, Facet.COORDINATING, Facet.UNIT);

  public LoadRequest {
    only = Set.copyOf(only);
    if (!ROLES.contains(role) || skip < 0 || size < 1) {
      throw new IllegalArgumentException(role + " " + skip + " " + size);
    }
  }
}
