package vn.cancu.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provision;

/**
 * Numbers the duties of running text by the provisions they stand in. Every time limit counts,
 * whether it becomes a task or not, so that a unit recognised later moves no number.
 */
final class DutyPlaces {

  /**
   * Where a duty stands.
   *
   * @param id {@code t.dieu-3.khoan-2.1}: the provision and the number of the duty in it
   * @param section heading of the part above
   */
  record Place(String id, @Nullable String section) {}

  private static final String PREFIX = "t.";
  private static final int LONGEST_SECTION = 200;

  private final Outline outline;
  private final Map<String, Provision> byId = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  DutyPlaces(List<Provision> provisions) {
    outline = new Outline(provisions);
    provisions.forEach(provision -> byId.putIfAbsent(provision.id(), provision));
  }

  /** The place of the next duty of the text. */
  Place next(int offset) {
    Provision provision = outline.at(offset);
    String path = provision == null ? "" : provision.id() + ".";
    return new Place(PREFIX + path + counts.merge(path, 1, Integer::sum), section(provision));
  }

  /** A part that stands in no other is its own section. */
  private @Nullable String section(@Nullable Provision provision) {
    String parent = provision == null ? null : provision.parent();
    Provision above = parent == null ? provision : byId.get(parent);
    String heading = above == null ? null : above.heading();
    return heading == null || heading.length() > LONGEST_SECTION ? null : heading;
  }
}
