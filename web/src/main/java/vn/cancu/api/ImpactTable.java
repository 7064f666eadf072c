package vn.cancu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Task;
import vn.cancu.document.UnitName;
import vn.cancu.trace.Impact;
import vn.cancu.trace.KnownDocument;
import vn.cancu.trace.PinpointWords;

/** What a change affects, as a table for a working group: a row a mention or task. */
public final class ImpactTable {

  private static final List<String> HEADER =
      List.of(
          "Bước",
          "Chắc chắn",
          "Phạm vi viện dẫn",
          "Mã văn bản",
          "Văn bản bị ảnh hưởng",
          "Trích yếu",
          "Ngày ban hành",
          "Cơ quan ban hành",
          "Quan hệ",
          "Văn bản được viện dẫn",
          "Điều khoản được viện dẫn",
          "Ở đâu",
          "Câu",
          "Mã nhiệm vụ",
          "Nhiệm vụ",
          "Chủ trì",
          "Phối hợp",
          "Thời hạn",
          "Hạn cuối",
          "Sản phẩm",
          "Địa chỉ");

  private ImpactTable() {}

  /** All rows. */
  public static Table of(Impact impact) {
    return new Table(HEADER, impact.rows().stream().map(ImpactTable::row).toList());
  }

  private static List<@Nullable Object> row(Impact.Row row) {
    KnownDocument document = row.document();
    Task task = row.task();
    return Table.row(
        row.step(),
        row.certain() ? "có" : "có thể",
        label(row),
        document.id().toString(),
        document.label(),
        document.title(),
        document.date(),
        document.issuer(),
        RelationNames.of(row.mention().reference().relation()),
        row.named().label(),
        PinpointWords.of(row.mention().reference()),
        row.mention().place(),
        row.mention().sentence(),
        task == null ? null : task.id(),
        task == null ? null : task.content(),
        task == null ? null : names(task.leadUnits()),
        task == null ? null : names(task.coordinatingUnits()),
        task == null ? null : task.deadlineRaw(),
        task == null ? null : task.deadline().lastDay(),
        task == null ? null : task.product(),
        url(row));
  }

  /** What the table and the page call the way a row is concerned. */
  public static String label(Impact.Row row) {
    if (row.inherited()) {
      return "nhiệm vụ của văn bản dựa vào";
    }
    return switch (row.bearing()) {
      case MEANT -> "trực tiếp";
      case WIDER -> "điều khoản rộng hơn";
      case WHOLE -> "cả văn bản";
    };
  }

  /** The page of what is affected. */
  static String url(Impact.Row row) {
    Task task = row.task();
    return row.inherited() && task != null
        ? "/nhiem-vu/" + row.document().id() + "/" + task.id()
        : row.mention().url();
  }

  private static String names(List<UnitName> units) {
    return Csv.joined(units.stream().map(UnitName::name).toList());
  }
}
