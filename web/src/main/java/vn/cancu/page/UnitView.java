package vn.cancu.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a unit shows.
 *
 * @param kind what it is, in Vietnamese
 * @param spellings other ways in which documents write it
 * @param parent what it belongs to
 * @param groups the groups that bind it along with others
 * @param membership the switch between itself and all that binds it; {@code null} where it belongs
 *     to no group
 * @param allHref all its tasks, in either role
 * @param documentsHref all documents that name it
 */
record UnitView(
    String name,
    String kind,
    List<String> abbreviations,
    List<String> spellings,
    TaskRows.@Nullable UnitLink parent,
    List<TaskRows.UnitLink> children,
    List<TaskRows.UnitLink> groups,
    @Nullable Membership membership,
    Timeline timeline,
    String total,
    String allHref,
    List<Role> roles,
    List<HitView> documents,
    String documentTotal,
    String documentsHref) {

  /**
   * Whether tasks of its groups are shown too.
   *
   * @param on whether they are
   * @param count how many tasks only name a group
   */
  record Membership(boolean on, String count, String href) {}

  /**
   * What it does in one role.
   *
   * @param anchor id of the heading
   * @param complete whether all are listed
   */
  record Role(
      String anchor,
      String heading,
      String total,
      boolean complete,
      List<TaskLine> lines,
      String allHref) {}
}
