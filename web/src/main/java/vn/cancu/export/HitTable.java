package vn.cancu.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RelationNames;
import vn.cancu.document.Deadline;
import vn.cancu.document.Reference;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.search.Listing;
import vn.cancu.search.Scope;
import vn.cancu.table.Column;
import vn.cancu.table.TableWriter;
import vn.cancu.trace.PinpointWords;

/** The hits of one scope as a table. */
final class HitTable {

  /** Makes a table writer for some columns. */
  @FunctionalInterface
  interface Opening {
    TableWriter open(List<Column> columns) throws IOException;
  }

  /** What stands in a column. */
  private interface Cell extends Function<Listing.Item, @Nullable Object> {}

  private final List<Column> columns = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  private HitTable() {}

  static HitTable of(Scope scope, Asked asked) {
    HitTable table = new HitTable();
    switch (scope) {
      case TASKS -> table.tasks();
      case PROVISIONS -> table.provisions();
      case REFERENCES -> table.references();
      case DOCUMENTS -> {}
    }
    return table
        .document()
        .add("Địa chỉ", 40, item -> asked.address(item.hit().url()))
        .add("Mã", 30, item -> item.hit().id());
  }

  /** Writes all hits. */
  void write(Listing listing, Opening opening) throws IOException {
    TableWriter writer = opening.open(columns);
    listing.forEach(item -> {
      try {
        writer.row(cells.stream().map(cell -> cell.apply(item)).toArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    writer.end();
  }

  private HitTable add(String heading, int width, Cell cell) {
    columns.add(new Column(heading, width));
    cells.add(cell);
    return this;
  }

  private void tasks() {
    add("Nội dung", 60, Listing.Item::text);
    ofTask("Đơn vị chủ trì", 24, task -> names(task.leadUnits()));
    ofTask("Đơn vị phối hợp", 24, task -> names(task.coordinatingUnits()));
    ofTask("Thời hạn (theo văn bản)", 20, Task::deadlineRaw);
    ofTask("Hạn cuối", 12, task -> task.deadline().lastDay());
    ofTask("Loại thời hạn", 14, task -> kind(task.deadline()));
    ofTask("Sản phẩm", 24, Task::product);
    ofTask("Nơi nhận báo cáo", 24, task -> names(task.recipients()));
    ofTask("Mục", 30, Task::section);
    ofTask("Số thứ tự", 9, Task::no);
    add("Vị trí", 24, item -> item.hit().place());
  }

  private void provisions() {
    add("Vị trí", 30, item -> item.hit().place());
    add("Nội dung", 80, Listing.Item::text);
  }

  private void references() {
    ofReference("Văn bản được viện dẫn", 36, Reference::raw);
    ofReference("Mã văn bản được viện dẫn", 30, Reference::target);
    ofReference("Điều khoản được viện dẫn", 20, PinpointWords::of);
    ofReference("Quan hệ", 16, reference -> RelationNames.of(reference.relation()));
    add("Câu", 80, Listing.Item::text);
    add("Vị trí", 24, item -> item.hit().place());
  }

  private HitTable document() {
    return add("Loại văn bản", 14, item -> item.hit().type())
        .add("Số văn bản", 20, item -> item.hit().number())
        .add("Tên văn bản", 40, item -> item.hit().title())
        .add("Ngày ban hành", 12, item -> item.hit().issuedOn())
        .add("Cơ quan ban hành", 24, item -> item.document().issuer());
  }

  private void ofTask(String heading, int width, Function<Task, @Nullable Object> cell) {
    add(heading, width, item -> cell.apply(Objects.requireNonNull(item.hit().task())));
  }

  private void ofReference(String heading, int width, Function<Reference, @Nullable Object> cell) {
    add(heading, width, item -> cell.apply(Objects.requireNonNull(item.hit().reference())));
  }

  static String names(List<UnitName> units) {
    return String.join("; ", units.stream().map(UnitName::name).toList());
  }

  private static String kind(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Quarter _ -> "Quý";
      case Deadline.Month _ -> "Tháng";
      case Deadline.Year _ -> "Năm";
      case Deadline.Day _ -> "Ngày";
      case Deadline.Range _ -> "Khoảng thời gian";
      case Deadline.Recurring _ -> "Định kỳ";
      case Deadline.Ongoing _ -> "Thường xuyên";
      case Deadline.Event _ -> "Theo sự kiện";
      case Deadline.None _ -> "Không nêu";
    };
  }
}
