package vn.cancu.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.calendar.Deadlines;
import vn.cancu.search.Facet;
import vn.cancu.search.Filter;
import vn.cancu.search.Scope;
import vn.cancu.search.SearchEngine;
import vn.cancu.search.SearchRequest;
import vn.cancu.search.SearchResult;
import vn.cancu.search.Sort;
import vn.cancu.vocabulary.Unit;
import vn.cancu.vocabulary.Vocabulary;

/** Puts together what is known of a unit. */
final class UnitReading {

  private static final int LISTED = 20;
  private static final int DOCUMENTS = 10;

  private final SearchEngine engine;
  private final Deadlines deadlines;
  private final Vocabulary vocabulary;
  private final LocalDate today;

  UnitReading(SearchEngine engine, Deadlines deadlines, Vocabulary vocabulary, LocalDate today) {
    this.engine = engine;
    this.deadlines = deadlines;
    this.vocabulary = vocabulary;
    this.today = today;
  }

  /**
   * @param known the unit in the vocabulary
   * @param groups whether tasks of its groups are its own
   */
  UnitView view(String id, String name, @Nullable Unit known, boolean groups) {
    SearchRequest all = tasks(id, Facet.UNIT).withGroups(groups);
    SearchResult found = engine.search(all.withFacets(EnumSet.of(Facet.DEADLINE)));
    SearchRequest named = all.withScope(Scope.DOCUMENTS).withSort(Sort.NEWEST);
    SearchResult documents = engine.search(named.withSize(DOCUMENTS));
    return new UnitView(
        name,
        known == null ? "Tên đơn vị theo văn bản, chưa có trong danh mục" : kind(known.kind()),
        known == null ? List.of() : known.abbreviations(),
        known == null ? List.of() : known.spellings(),
        known == null || known.parent() == null ? null : link(known.parent()),
        children(id),
        vocabulary.units().groupsOf(id).stream().map(this::link).toList(),
        membership(id, groups, found.total()),
        Timeline.of(found),
        Wording.count(found.total()),
        Links.search(all),
        roles(id, groups),
        documents.hits().stream().map(hit -> HitView.of(hit, today)).toList(),
        Wording.count(documents.total()),
        Links.search(named));
  }

  private static SearchRequest tasks(String id, Facet role) {
    return Links.only(Scope.TASKS, role, id).withSort(Sort.DEADLINE);
  }

  private List<UnitView.Role> roles(String id, boolean groups) {
    Filter reports = new Filter(Facet.KIND, "report", false);
    SearchRequest leads = tasks(id, Facet.LEAD).withGroups(groups);
    List<UnitView.Role> roles = new ArrayList<>();
    roles.add(role("chu-tri", "Chủ trì", leads));
    roles.add(role("phoi-hop", "Phối hợp", tasks(id, Facet.COORDINATING).withGroups(groups)));
    roles.add(role("bao-cao", "Phải báo cáo", Links.with(leads, reports)));
    roles.add(role("nhan-bao-cao", "Nhận báo cáo", tasks(id, Facet.RECIPIENT).withGroups(groups)));
    return roles;
  }

  private UnitView.Role role(String anchor, String heading, SearchRequest request) {
    SearchResult result = engine.search(request.withSize(LISTED));
    return new UnitView.Role(
        anchor,
        heading,
        Wording.count(result.total()),
        result.next() == null,
        TaskLine.all(result.hits(), deadlines, today),
        Links.search(request));
  }

  private UnitView.@Nullable Membership membership(String id, boolean on, long total) {
    if (vocabulary.units().groupsOf(id).isEmpty()) {
      return null;
    }
    long other = engine.search(tasks(id, Facet.UNIT).withGroups(!on).counting()).total();
    String href = Links.unit(id) + (on ? "" : "?groups=1");
    return new UnitView.Membership(on, Wording.count(Math.abs(total - other)), href);
  }

  private TaskRows.UnitLink link(String id) {
    String name = vocabulary.units().byId(id).map(Unit::name).orElse(id);
    return new TaskRows.UnitLink(name, Links.unit(id));
  }

  private List<TaskRows.UnitLink> children(String id) {
    return vocabulary.units().childrenOf(id).stream()
        .map(unit -> new TaskRows.UnitLink(unit.name(), Links.unit(unit.id())))
        .toList();
  }

  private static String kind(Unit.Kind kind) {
    return switch (kind) {
      case ORGANISATION -> "Cơ quan, tổ chức";
      case UNIT -> "Đơn vị";
      case OFFICE -> "Chức danh";
      case GROUP -> "Nhóm đơn vị";
    };
  }
}
