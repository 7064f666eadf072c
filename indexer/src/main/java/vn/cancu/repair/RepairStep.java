package vn.cancu.repair;

import java.util.function.Function;

/** The repairs in the order they are made: a later one relies on what the earlier ones cleaned. */
public enum RepairStep {
  ENCODING(
      "decoded-legacy",
      "Chuyển chữ từ bảng mã cũ (TCVN3, VNI, VISCII, VPS) sang Unicode: %d từ",
      k -> new LegacyText(k.bigrams())),
  CHARACTERS("repaired-characters", "Chuẩn hóa ký tự Unicode: %d chỗ", k -> new Characters()),
  HTML("removed-html", "Bỏ thẻ HTML còn sót: %d chỗ", k -> new HtmlRemains()),
  MARKDOWN("removed-markdown", "Bỏ ký hiệu Markdown còn sót: %d chỗ", k -> new MarkdownRemains()),
  PAGES(
      "removed-page-marks",
      "Bỏ dấu vết trang in và giao diện trang web: %d dòng",
      k -> new PageMarks(k.phrases())),
  VALUES("joined-values", "Ghép ngày tháng, quý bị ngắt dòng: %d chỗ", k -> new SplitValues()),
  WORDS(
      "joined-words", "Ghép từ bị ngắt giữa các dòng: %d từ", k -> new BrokenWords(k.vocabulary())),
  LINES(
      "joined-lines",
      "Nối các dòng của cùng một đoạn: %d chỗ",
      k -> new Reflow(k.vocabulary(), k.bigrams())),
  SPACING("repaired-spacing", "Chỉnh khoảng trắng: %d chỗ", k -> new Spacing()),
  CELLS(
      "joined-cells",
      "Ghép nhãn bị tách qua các dòng của bảng: %d chỗ",
      k -> new SplitCells(k.bigrams())),
  PHRASES(
      "repaired-misreadings",
      "Sửa chữ bị nhận dạng sai: %d chỗ",
      k -> new Misreadings(k.phrases())),
  CONFUSIONS(
      "repaired-confusions",
      "Sửa chữ, dấu bị nhận dạng sai theo các từ đứng cạnh: %d chỗ",
      k -> new Confusions(k.bigrams())),
  NAMES(
      "repaired-names",
      "Sửa tên đơn vị bị nhận dạng sai: %d chỗ",
      k -> new MisreadNames(k.vocabulary(), k.bigrams()));

  private final String code;
  private final String message;

  @SuppressWarnings("ImmutableEnumChecker") // a constructor reference, without state
  private final Function<Knowledge, Healing> healing;

  RepairStep(String code, String message, Function<Knowledge, Healing> healing) {
    this.code = code;
    this.message = message;
    this.healing = healing;
  }

  /** The code of the remark this step leaves in a document's diagnostics. */
  public String code() {
    return code;
  }

  String message(int count) {
    return message.formatted(count);
  }

  Healing healing(Knowledge knowledge) {
    return healing.apply(knowledge);
  }
}
