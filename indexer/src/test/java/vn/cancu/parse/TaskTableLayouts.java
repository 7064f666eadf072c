package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The same plan written down in the layouts tables come in. */
final class TaskTableLayouts {

  /** One row: number, content, lead, coordinating, deadline, product. */
  record Line(List<String> cells) {

    static Line of(String shown) {
      List<String> cells = new ArrayList<>();
      for (String cell : shown.split("\\|", -1)) {
        cells.add(cell.strip());
      }
      return new Line(cells);
    }

    boolean isSection() {
      return cells.subList(2, cells.size()).stream().allMatch(String::isEmpty);
    }
  }

  static final List<String> TITLES =
      List.of(
          "STT",
          "Nội dung công việc",
          "Đơn vị chủ trì",
          "Đơn vị phối hợp",
          "Thời gian hoàn thành",
          "Sản phẩm");

  static final List<Line> PLAN =
      """
      I | Cải cách thủ tục hành chính | | | |
      1 | Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý | Văn phòng | Vụ Pháp chế; BHXH các tỉnh, thành phố | Quý I/2024 | Quyết định công bố
      2 | Xây dựng kế hoạch kiểm soát thủ tục hành chính năm 2024 và triển khai các nhiệm vụ liên quan | Văn phòng, Vụ Pháp chế | Các đơn vị trực thuộc | Trước ngày 31/3/2024 | Kế hoạch
      3 | Kiểm tra công tác cải cách hành chính tại các địa phương | Vụ Thanh tra - Kiểm tra | Các đơn vị liên quan | Thường xuyên | Báo cáo kết quả
      II | Ứng dụng công nghệ thông tin | | | |
      1 | Nâng cấp hệ thống một cửa điện tử tập trung toàn Ngành | Trung tâm Công nghệ thông tin | Ban Quản lý Thu - Sổ, Thẻ; Văn phòng | Tháng 7/2024 | Phần mềm phiên bản mới
      2 | Kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương qua trục liên thông | Trung tâm Công nghệ thông tin | Vụ Kế hoạch và Đầu tư, Vụ Tài chính - Kế toán | Sau khi Nghị định được ban hành | Dữ liệu được kết nối
      III | Công tác truyền thông | | | |
      1 | Truyền thông về cải cách hành chính trên các phương tiện thông tin đại chúng | Trung tâm Truyền thông; Tạp chí Bảo hiểm xã hội | BHXH các tỉnh, thành phố | Định kỳ hằng quý | Tin, bài, phóng sự
      """
          .lines()
          .map(Line::of)
          .toList();

  private TaskTableLayouts() {}

  /** Rows with tabs, columns in a given order. */
  static String tabs(List<Integer> order) {
    StringBuilder text = new StringBuilder();
    text.append(String.join("\t", permuted(TITLES, order))).append('\n');
    for (Line line : PLAN) {
      text.append(String.join("\t", permuted(line.cells(), order))).append('\n');
    }
    return text.toString();
  }

  static <T> List<T> permuted(List<T> cells, List<Integer> order) {
    List<T> permuted = new ArrayList<>();
    order.forEach(index -> permuted.add(cells.get(index)));
    return permuted;
  }

  /** Every cell on a line of its own, empty cells gone. */
  static String cells(List<Integer> order) {
    StringBuilder text = new StringBuilder();
    permuted(TITLES, order).forEach(title -> text.append(title).append('\n'));
    for (Line line : PLAN) {
      for (String cell : permuted(line.cells(), order)) {
        text.append(cell.isEmpty() ? "" : cell + "\n");
      }
    }
    return text.toString();
  }

  /** Every cell on lines of its own, wrapped, the lines after the first indented. */
  static String wrappedCells(int width) {
    StringBuilder text = new StringBuilder();
    for (String cell : cells(List.of(0, 1, 2, 3, 4, 5)).split("\n")) {
      int length = 0;
      for (String word : cell.split(" ")) {
        boolean wraps = length > 0 && length + word.length() > width;
        text.append(wraps ? "\n  " : length > 0 ? " " : "").append(word);
        length = wraps ? word.length() : length + word.length() + 1;
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** A pipe table as Markdown writes it. */
  static String pipes() {
    StringBuilder text = new StringBuilder("# Phụ lục\n\n");
    text.append("| ").append(String.join(" | ", TITLES)).append(" |\n|---|---|---|---|---|---|\n");
    for (Line line : PLAN) {
      text.append("| ").append(String.join(" | ", line.cells())).append(" |\n");
    }
    return text.toString();
  }

  /** Rows torn by page breaks at random: a scribble or the header stands between the halves. */
  static String pageBreaks(Random random) {
    StringBuilder text = new StringBuilder(String.join("\t", TITLES)).append('\n');
    for (Line line : PLAN) {
      if (line.isSection() || random.nextInt(3) > 0) {
        text.append(String.join("\t", line.cells())).append('\n');
      } else {
        torn(line, random, text);
      }
    }
    return text.toString();
  }

  private static void torn(Line line, Random random, StringBuilder text) {
    List<String> upper = new ArrayList<>(line.cells());
    List<String> lower = new ArrayList<>(List.of("", "", "", "", "", ""));
    String content = line.cells().get(1);
    int cut = content.indexOf(' ', content.length() / 2);
    upper.set(1, content.substring(0, cut));
    lower.set(1, content.substring(cut + 1));
    text.append(String.join("\t", upper)).append('\n');
    text.append(random.nextBoolean() ? "\nm\n\n" : "\n" + String.join("\t", TITLES) + "\n");
    text.append(String.join("\t", lower)).append('\n');
  }

  /** Two header rows: "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp". */
  static String twoHeaderRows() {
    StringBuilder text = new StringBuilder();
    text.append("STT\tNhiệm vụ\tĐơn vị thực hiện\t\tThời hạn\tKết quả đầu ra\n");
    text.append("\t\tChủ trì\tPhối hợp\t\t\n");
    for (Line line : PLAN) {
      text.append(String.join("\t", line.cells())).append('\n');
    }
    return text.toString();
  }

  /** Rows to which an empty cell was added, or from which the last ones are missing. */
  static String ragged(Random random) {
    StringBuilder text = new StringBuilder(String.join("\t", TITLES)).append('\n');
    for (Line line : PLAN) {
      List<String> cells = new ArrayList<>(line.cells());
      if (random.nextInt(3) == 0) {
        cells.add(line.isSection() ? 2 : 6, "");
      }
      text.append(String.join("\t", cells)).append('\n');
    }
    return text.toString();
  }
}
