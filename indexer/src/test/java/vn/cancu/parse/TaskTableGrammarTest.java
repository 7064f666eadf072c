package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.Task;
import vn.cancu.document.TaskTable;
import vn.cancu.document.UnitName;
import vn.cancu.extract.SourceText;
import vn.cancu.repair.OffsetMap;
import vn.cancu.repair.Repair;
import vn.cancu.repair.RepairedText;
import vn.cancu.vocabulary.Vocabulary;

class TaskTableGrammarTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("..", "config"));
  private static final Repair REPAIR = new Repair(VOCABULARY);
  private static final List<Integer> PLAIN = List.of(0, 1, 2, 3, 4, 5);

  private final TaskTableGrammar grammar = new TaskTableGrammar(VOCABULARY);
  private final List<Diagnostic> remarks = new ArrayList<>();

  private List<TaskTable> tables(String text) {
    RepairedText repaired = REPAIR.apply(new SourceText(text, List.of(), "text/plain"));
    return grammar.read(repaired, 2024, remarks);
  }

  private List<Task> tasks(String text) {
    return tables(text).stream().flatMap(table -> table.tasks().stream()).toList();
  }

  /** In the texts ⇥ is a tab, ↵ the line break inside a cell. */
  private List<Task> shown(String text) {
    return tasks(text.replace('⇥', '\t').replace('↵', '\u2028'));
  }

  /** What is the same whatever the layout. */
  private static String meaning(Task task) {
    return String.join(
        " | ",
        String.valueOf(task.section()),
        String.valueOf(task.no()),
        task.content(),
        ids(task.leadUnits()),
        ids(task.coordinatingUnits()),
        String.valueOf(task.deadlineRaw()),
        task.deadline().toString(),
        String.valueOf(task.product()));
  }

  private static String ids(List<UnitName> units) {
    return String.join(
        " ", units.stream().map(u -> u.id() == null ? "[" + u.name() + "]" : u.id()).toList());
  }

  private List<String> meanings(String text) {
    return tasks(text).stream().map(TaskTableGrammarTest::meaning).toList();
  }

  @Test
  void readsRowsWithTabs() {
    assertThat(meanings(TaskTableLayouts.tabs(PLAIN)))
        .hasSize(6)
        .first()
        .isEqualTo(
            "I. Cải cách thủ tục hành chính | 1"
                + " | Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý | van-phong"
                + " | vu-phap-che bhxh-tinh | Quý I/2024"
                + " | Quarter[start=2024-01-01, end=2024-03-31] | Quyết định công bố");
    assertThat(remarks).isEmpty();
  }

  @Test
  void readsTheSameTasksFromEveryLayout() {
    List<String> expected = meanings(TaskTableLayouts.tabs(PLAIN));

    assertThat(meanings(TaskTableLayouts.pipes())).as("pipes").isEqualTo(expected);
    assertThat(meanings(TaskTableLayouts.twoHeaderRows())).as("two rows").isEqualTo(expected);
    assertThat(meanings(TaskTableLayouts.cells(PLAIN))).as("cells").isEqualTo(expected);
    for (int width : List.of(30, 45, 70)) {
      assertThat(meanings(TaskTableLayouts.wrappedCells(width)))
          .as("width %s", width)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsTheSameTasksFromPermutedColumns(long seed) {
    List<String> expected = meanings(TaskTableLayouts.tabs(PLAIN));
    List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    Collections.shuffle(order, new Random(seed));
    order.addFirst(0);

    assertThat(meanings(TaskTableLayouts.tabs(order)))
        .as("seed %s %s", seed, order)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsTheSameTasksOverPageBreaksAndFromRaggedRows(long seed) {
    List<String> expected = meanings(TaskTableLayouts.tabs(PLAIN));

    assertThat(meanings(TaskTableLayouts.pageBreaks(new Random(seed))))
        .as("breaks, seed %s", seed)
        .isEqualTo(expected);
    assertThat(meanings(TaskTableLayouts.ragged(new Random(seed))))
        .as("ragged, seed %s", seed)
        .isEqualTo(expected);
  }

  @Test
  void tellsColumnsByTheirHeadingsInOtherWords() {
    List<Task> tasks =
        shown(
            """
            TT⇥Nhiệm vụ cụ thể⇥Thời hạn⇥Cơ quan thực hiện⇥Kết quả⇥Ghi chú
            1⇥Ban hành quy chế⇥15/5/2024⇥Văn phòng⇥Quy chế⇥
            """);

    assertThat(tasks).hasSize(1);
    assertThat(meaning(tasks.getFirst()))
        .isEqualTo(
            "null | 1 | Ban hành quy chế | van-phong |  | 15/5/2024"
                + " | Day[end=2024-05-15, inclusive=true] | Quy chế");
  }

  @Test
  void fillsMergedCellsFromAboveAndKeepsItems() {
    List<Task> tasks =
        shown(
            """
            STT⇥Nội dung⇥Chủ trì⇥Phối hợp⇥Thời gian⇥Sản phẩm
            1⇥Xây dựng văn bản chỉ đạo⇥⇥⇥⇥
            1.1⇥Xây dựng kế hoạch⇥Văn phòng⇥PC, CNTT⇥Quý I/2024⇥Kế hoạch của Ngành
            ⇥⇥BHXH các tỉnh, thành phố⇥⇥Quý II/2024⇥Kế hoạch của tỉnh
            1.2⇥Tái cấu trúc quy trình¹:⇥⇥⇥⇥
            ⇥a) Rà soát quy trình⇥CSXH⇥VP⇥Tháng 7/2024⇥Tờ trình
            ⇥b) Trình ban hành⇥Văn phòng⇥CSXH⇥Tháng 8/2024⇥Tờ trình
            ¹ Nhiệm vụ giao tại Quyết định số 206/QĐ-TTg.
            2⇥Báo cáo⇥⇥⇥⇥
            ⇥Xây dựng báo cáo năm⇥TST⇥⇥Tháng 12/2024⇥Báo cáo
            """);

    assertThat(tasks.stream().map(Task::no)).containsExactly("1.1", "1.1", "1.2 a", "1.2 b", "2");
    assertThat(tasks.get(1).content()).isEqualTo("Xây dựng kế hoạch");
    assertThat(tasks.get(2).content()).isEqualTo("a) Rà soát quy trình");
    assertThat(tasks.get(2).footnote()).isEqualTo("Nhiệm vụ giao tại Quyết định số 206/QĐ-TTg.");
    assertThat(tasks.stream().map(Task::section))
        .containsExactly(
            "1. Xây dựng văn bản chỉ đạo",
            "1. Xây dựng văn bản chỉ đạo",
            "1. Xây dựng văn bản chỉ đạo",
            "1. Xây dựng văn bản chỉ đạo",
            "2. Báo cáo");
  }

  @Test
  void mendsNamesTornOverTwoCells() {
    List<Task> tasks =
        shown(
            """
            TT⇥Nhiệm vụ⇥Đơn vị chủ trì⇥Đơn vị phối hợp⇥Thời gian⇥Sản phẩm
            1⇥Rà soát chức năng, nhiệm vụ của các đơn vị⇥Vụ chức bộ⇥Tổ cán⇥BHXH các tỉnh, thành phố⇥Quý I/2024⇥Quyết định
            2⇥Tổ chức tập huấn nghiệp vụ cho viên chức⇥Vụ chính⇥Tài Kế toán⇥⇥Quý IV/2024⇥
            3⇥Kiểm tra việc thực hiện⇥Văn phòng⇥Các đơn vị liên quan⇥Năm 2024⇥⇥
            """);

    assertThat(tasks.stream().map(task -> ids(task.leadUnits())))
        .containsExactly("vu-to-chuc-can-bo", "vu-tai-chinh-ke-toan", "van-phong");
    assertThat(tasks.stream().map(task -> ids(task.coordinatingUnits())))
        .containsExactly("bhxh-tinh", "", "cac-don-vi-lien-quan");
    assertThat(tasks.get(1).product()).isNull();
  }

  @Test
  void readsLeadAndHelpersFromOneColumn() {
    List<Task> tasks =
        shown(
            """
            TT⇥Nội dung⇥Đơn vị chủ trì, phối hợp⇥Thời gian thực hiện
            1⇥Sơ kết phong trào⇥Chủ trì: Văn phòng↵Phối hợp: Vụ Pháp chế, Tạp chí BHXH⇥Quý II/2024
            2⇥Tổng kết phong trào⇥Vụ Thi đua - Khen thưởng chủ trì, phối hợp với Văn phòng⇥Quý IV/2024
            """);

    assertThat(tasks.stream().map(task -> ids(task.leadUnits())))
        .containsExactly("van-phong", "vu-thi-dua-khen-thuong");
    assertThat(tasks.stream().map(task -> ids(task.coordinatingUnits())))
        .containsExactly("vu-phap-che tap-chi-bhxh", "van-phong");
  }

  @Test
  void readsTablesWithoutNumbersAndOfProvincialOffices() {
    List<Task> tasks =
        shown(
            """
            Công việc⇥Phòng thực hiện⇥Thời gian
            Lập danh sách đơn vị nợ⇥Phòng Thu - Sổ, Thẻ⇥Trước ngày 05 hằng tháng
            Gửi thông báo kết quả đóng⇥BHXH các huyện, thị xã⇥
            """);

    assertThat(tasks.stream().map(task -> ids(task.leadUnits())))
        .containsExactly("[Phòng Thu - Sổ, Thẻ]", "bhxh-huyen");
    assertThat(tasks.stream().map(Task::no)).containsOnlyNulls();
    assertThat(remarks).extracting(Diagnostic::code).containsExactly("unknown-unit");
  }

  @Test
  void endsATableOfCellsWhereTheTextGoesOn() {
    String after =
        """
        Trên đây là Kế hoạch công tác năm 2024, yêu cầu các đơn vị nghiêm túc triển khai thực hiện.
        Nơi nhận:
        - Như trên;
        """;
    List<TaskTable> tables = tables(TaskTableLayouts.cells(PLAIN) + after);

    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().tasks()).hasSize(6);
    assertThat(tables.getFirst().tasks().getLast().product()).isEqualTo("Tin, bài, phóng sự");
  }

  @Test
  void givesEveryTaskAnIdOfItsPlace() {
    List<TaskTable> tables =
        tables(
            "PHỤ LỤC I\n"
                + TaskTableLayouts.tabs(PLAIN)
                + "PHỤ LỤC II\n"
                + TaskTableLayouts.tabs(PLAIN));

    assertThat(tables).extracting(TaskTable::title).containsExactly("PHỤ LỤC I", "PHỤ LỤC II");
    List<String> ids =
        tables.stream().flatMap(table -> table.tasks().stream()).map(Task::id).toList();
    assertThat(ids).startsWith("b1.i.1", "b1.i.2", "b1.i.3", "b1.ii.1").contains("b2.iii.1");
    assertThat(new HashSet<>(ids)).hasSize(12);
  }

  @Test
  void readsATimeThatIsNotOnTheCalendarWithARemark() {
    List<Task> tasks = shown("STT⇥Nội dung⇥Chủ trì⇥Thời hạn\n1⇥Báo cáo⇥Văn phòng⇥31/6/2024\n");

    assertThat(tasks.getFirst().deadline()).isInstanceOf(Deadline.Day.class);
    assertThat(tasks.getFirst().deadlineRaw()).isEqualTo("31/6/2024");
    assertThat(remarks).extracting(Diagnostic::code).containsExactly("impossible-date");
  }

  @Test
  void findsNoTasksInFiguresOrRunningText() {
    assertThat(shown("STT⇥Chỉ tiêu⇥Đơn vị tính⇥Số liệu\n1⇥Số thủ tục⇥Thủ tục⇥12\n")).isEmpty();
    assertThat(shown("Nội dung công việc và đơn vị chủ trì được phân công như sau.\n")).isEmpty();
  }

  @Test
  void readsMegabytesOfHostileText() {
    String header = "TT\nNội dung\nĐơn vị chủ trì\nThời gian\n";
    Set<Integer> found = new HashSet<>();
    for (String text :
        List.of(
            header.repeat(20_000),
            (header + "x\n").repeat(20_000),
            header + "1\n".repeat(300_000),
            header + "Văn phòng, ".repeat(60_000),
            "TT\tNội dung\tChủ trì\tThời gian\n" + "\t".repeat(400_000) + "\n".repeat(400_000),
            "TT\tNội dung\tChủ trì\tThời gian\n" + "1\ta\tTháng 6, 7, 8, 9, 10\n".repeat(30_000))) {
      RepairedText plain = new RepairedText(text, OffsetMap.identity(text), List.of());
      found.add(grammar.read(plain, 2024, remarks).size());
    }
    assertThat(found).contains(0, 1);
  }
}
