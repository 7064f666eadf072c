package vn.cancu.api;

import java.util.Locale;
import vn.cancu.search.Facet;

/** What a unit does for a task. */
enum UnitRole {
  ANY(Facet.UNIT),
  LEAD(Facet.LEAD),
  COORDINATING(Facet.COORDINATING),
  RECIPIENT(Facet.RECIPIENT);

  private final Facet facet;

  UnitRole(Facet facet) {
    this.facet = facet;
  }

  Facet facet() {
    return facet;
  }

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
