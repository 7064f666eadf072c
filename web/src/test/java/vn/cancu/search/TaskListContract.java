package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;

/** What lists of tasks must give, whatever an engine is made of. */
public abstract class TaskListContract extends EngineContract {

  private static final UnitName OFFICE = TestDocument.unit("van-phong", "Văn phòng");
  private static final UnitName LEGAL = TestDocument.unit("vu-phap-che", "Vụ Pháp chế");
  private static final UnitName PROVINCES = TestDocument.unit("bhxh-tinh", "BHXH các tỉnh");
  private static final Deadline NONE = new Deadline.None();
  private static final Deadline YEAR =
      new Deadline.Year(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

  private static SearchRequest tasks(Filter... filters) {
    return new SearchRequest("", Scope.TASKS, List.of(filters), Sort.DEADLINE, 50, null, Set.of());
  }

  private static TestDocument plan(int number) {
    return TestDocument.of("Kế hoạch", number + "/KH-BHXH", "2021-02-2" + number);
  }

  private static List<String> shown(SearchResult result) {
    return result.headings().stream()
        .map(heading -> heading.label() + ": " + heading.total())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void headingsHaveTheirExactTotalsOverAllPages(Grouping grouping) throws IOException {
    Random random = new Random(21);
    for (Map.Entry<String, LegalDocument> each : new TestCorpus(random).documents(15).entrySet()) {
      sink().put(each.getKey(), each.getValue());
    }
    sink().commit();
    SearchEngine engine = engine();
    SearchRequest request = tasks().withGroup(grouping).withSize(4);
    Map<String, List<String>> under = new LinkedHashMap<>();
    Map<String, Long> totals = new LinkedHashMap<>();
    String before = "";
    for (String cursor = ""; cursor != null; ) {
      SearchResult page = engine.search(request.withCursor(cursor.isEmpty() ? null : cursor));
      int from = 0;
      for (SearchResult.Heading heading : page.headings()) {
        String name = heading.value();
        assertThat(heading.continued()).as(name).isEqualTo(name.equals(before) && from == 0);
        List<String> hits = under.computeIfAbsent(name, key -> new ArrayList<>());
        page.hits().subList(from, from + heading.size()).forEach(hit -> hits.add(hit.id()));
        totals.put(name, heading.total());
        from += heading.size();
        before = name;
      }
      assertThat(from).isEqualTo(page.hits().size());
      cursor = page.next();
    }
    long all = engine.search(tasks()).total();
    assertThat(under.values().stream().flatMap(List::stream).distinct()).hasSize((int) all);
    totals.forEach((name, total) ->
        assertThat(under.get(name)).as(name).hasSize(total.intValue()).doesNotHaveDuplicates());
    if (grouping != Grouping.UNIT) {
      assertThat(totals.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(all);
    }
  }

  @Test
  void aTaskOfSeveralUnitsStandsUnderEach() throws IOException {
    holding(
        plan(1)
            .task("Việc chung", List.of(LEGAL, OFFICE), List.of(), NONE)
            .task("Việc của văn phòng", List.of(OFFICE), List.of(), NONE)
            .task("Việc chưa giao", List.of(), List.of(), NONE));
    SearchRequest byUnit = tasks().withGroup(Grouping.UNIT);
    SearchResult all = engine().search(byUnit);
    assertThat(shown(all))
        .containsExactly("Văn phòng: 2", "Vụ Pháp chế: 1", "Không nêu đơn vị chủ trì: 1");
    assertThat(all.total()).isEqualTo(3);
    Filter office = new Filter(Facet.LEAD, "van-phong", false);
    assertThat(shown(engine().search(byUnit.withFilters(List.of(office)))))
        .containsExactly("Văn phòng: 2");
  }

  @Test
  void monthsComeInTheirOrderAndTimesWithoutADayLast() throws IOException {
    holding(
        plan(1)
            .task("Cả năm", List.of(), List.of(), YEAR)
            .task("Không hạn", List.of(), List.of(), NONE)
            .task("Ngày", List.of(), List.of(), new Deadline.Day(LocalDate.of(2021, 4, 1), false)));
    assertThat(shown(engine().search(tasks().withGroup(Grouping.MONTH))))
        .containsExactly("Tháng 3/2021: 1", "Tháng 12/2021: 1", "Không nêu thời hạn: 1");
  }

  @Test
  void aMemberIsAlsoFoundByItsGroupsWhenThatIsAskedFor() throws IOException {
    holding(
        plan(1)
            .task("Việc của các tỉnh", List.of(PROVINCES), List.of(), NONE)
            .task(
                "Việc của Hà Nội",
                List.of(TestDocument.unit("bhxh-ha-noi", "BHXH thành phố Hà Nội")),
                List.of(),
                NONE)
            .task("Việc của văn phòng", List.of(OFFICE), List.of(), NONE));
    SearchRequest hanoi = tasks(new Filter(Facet.UNIT, "bhxh-ha-noi", false));
    assertThat(engine().search(hanoi).total()).isEqualTo(1);
    assertThat(engine().search(hanoi.withGroups(true)).total()).isEqualTo(2);
    SearchRequest provinces = tasks(new Filter(Facet.UNIT, "bhxh-tinh", false));
    assertThat(engine().search(provinces.withGroups(true)).total()).isEqualTo(1);
  }

  private static final String SAVING =
      "Xây dựng chương trình hành động thực hành tiết kiệm, chống lãng phí";

  private static Deadline quarter(int year) {
    return new Deadline.Quarter(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
  }

  private List<SameTask> sameAs(int plan) throws IOException {
    return engine().sameTasks(plan(plan).id(), "b1.1");
  }

  @Test
  void theSameTaskOfAnotherDocumentIsFoundAndItsConflictsToo() throws IOException {
    holding(
        plan(1).task(SAVING + " năm 2021", List.of(OFFICE), List.of(), quarter(2021)),
        plan(2)
            .task(
                SAVING + " năm 2021 theo hướng dẫn của Bộ Tài chính",
                List.of(LEGAL),
                List.of(),
                new Deadline.Event("Sau 30 ngày", 30))
            .task("Việc khác hẳn của đơn vị khác", List.of(LEGAL), List.of(), NONE));
    assertThat(sameAs(1)).hasSize(1);
    SameTask same = sameAs(1).getFirst();
    assertThat(same.hit().documentId()).isEqualTo(plan(2).id());
    assertThat(same.share()).isGreaterThan(0.9);
    assertThat(same.differences())
        .containsExactlyInAnyOrder(TaskDifference.DEADLINE, TaskDifference.LEAD);
    assertThat(sameAs(2).getFirst().hit().documentId()).isEqualTo(plan(1).id());
    assertThat(engine().sameTasks(plan(2).id(), "b1.2")).isEmpty();
  }

  @Test
  void abbreviationsMarksAndSignsMakeNoDifference() throws IOException {
    holding(
        plan(1).task("Hoàn thiện báo cáo kết quả TTHC của BHXH tỉnh", List.of(), List.of(), NONE),
        plan(2)
            .task(
                "Hoàn thiện: báo cáo kết quả thủ tục hành chính của Bảo hiểm xã hội tỉnh.",
                List.of(),
                List.of(),
                NONE));
    assertThat(sameAs(1)).extracting(SameTask::share).containsExactly(1.0);
    assertThat(sameAs(1).getFirst().conflicts()).isFalse();
  }

  @Test
  void aTaskOfAnotherYearIsNoConflict() throws IOException {
    holding(
        plan(1).task(SAVING, List.of(OFFICE), List.of(), quarter(2021)),
        plan(2).task(SAVING, List.of(LEGAL), List.of(), quarter(2024)));
    assertThat(sameAs(1).getFirst().differences()).containsExactly(TaskDifference.PERIOD);
    assertThat(sameAs(1).getFirst().conflicts()).isFalse();
  }

  @Test
  void aPartOfALongerTaskMayBeDueEarlier() throws IOException {
    String longer =
        SAVING
            + "; báo cáo Thủ tướng Chính phủ kết quả từng quý và tổng hợp cả năm"
            + " của các đơn vị trực thuộc, công khai trên cổng thông tin điện tử";
    holding(
        plan(1).task(SAVING, List.of(OFFICE), List.of(), quarter(2021)),
        plan(2).task(longer, List.of(OFFICE), List.of(), YEAR));
    assertThat(sameAs(1)).extracting(SameTask::conflicts).containsExactly(false);
  }

  @Test
  void rowsOfOneDocumentAreNotPlannedTwice() throws IOException {
    holding(
        plan(1)
            .task(SAVING, List.of(OFFICE), List.of(), NONE)
            .task(SAVING, List.of(LEGAL), List.of(), NONE));
    sink().put("another file", plan(1).task(SAVING, List.of(), List.of(), NONE).build());
    sink().commit();
    assertThat(sameAs(1)).isEmpty();
    assertThat(engine().repeated(tasks(), false).total()).isZero();
  }

  @Test
  void repeatedTasksAreListedConflictsFirstAndFilteredByAnyOfThem() throws IOException {
    String other = "Tổ chức hội nghị tập huấn nghiệp vụ văn thư lưu trữ toàn quốc";
    holding(
        plan(1)
            .task(other, List.of(OFFICE), List.of(), quarter(2021))
            .task(SAVING, List.of(OFFICE), List.of(), quarter(2021)),
        plan(2).task(other, List.of(OFFICE), List.of(), quarter(2021)),
        plan(3)
            .task(other, List.of(OFFICE), List.of(), quarter(2021))
            .task(SAVING, List.of(LEGAL), List.of(), quarter(2021)));
    RepeatedTasks first = engine().repeated(tasks().withSize(1), false);
    assertThat(List.of(first.total(), first.conflicting())).containsExactly(2L, 1L);
    assertThat(first.page().getFirst().times()).isEqualTo(2);
    assertThat(first.page().getFirst().conflicts()).isTrue();
    RepeatedTasks second = engine().repeated(tasks().withSize(1).withCursor(first.next()), false);
    assertThat(second.page().getFirst().hits()).hasSize(3);
    assertThat(second.next()).isNull();
    Filter legal = new Filter(Facet.UNIT, "vu-phap-che", false);
    assertThat(engine().repeated(tasks(legal), false).total()).isEqualTo(1);
    assertThat(engine().repeated(tasks(), true).page()).hasSize(1);
  }

  @Test
  void manyAlikeTasksAreFoundInOneGroup() throws IOException {
    for (int number = 1; number <= 700; number++) {
      TestDocument plan = TestDocument.of("Kế hoạch", number + "/KH-BHXH", "2021-02-20");
      sink().put("s" + number, plan.task(SAVING, List.of(), List.of(), NONE).build());
    }
    sink().commit();
    RepeatedTasks found = engine().repeated(tasks(), false);
    assertThat(found.page()).extracting(RepeatedTasks.Repeated::times).containsExactly(700);
  }

  @Test
  void unitsAreCountedByRole() throws IOException {
    UnitName unknown = new UnitName(null, "Tổ công tác 06");
    holding(
        plan(1)
            .task("Một", List.of(OFFICE), List.of(unknown), NONE)
            .duty("Hai", List.of(OFFICE), List.of(LEGAL), Task.Kind.REPORT, NONE),
        plan(2).task("Ba", List.of(unknown), List.of(OFFICE), NONE));
    assertThat(engine().units())
        .containsExactlyInAnyOrder(
            new UnitTasks("van-phong", "Văn phòng", 3, 2, 1, 1),
            new UnitTasks("to-cong-tac-06", "Tổ công tác 06", 2, 1, 1, 0));
  }
}
