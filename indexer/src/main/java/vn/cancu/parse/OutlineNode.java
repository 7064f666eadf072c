package vn.cancu.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provision.Kind;
import vn.cancu.parse.OutlineMark.Level;

/** A part whose inner parts may still follow, and how parts are named after it. */
record OutlineNode(Level level, String value, Kind kind, String id, String label, int depth) {

  /** Whether a part with this mark can belong to it. */
  boolean contains(Level inner, String innerValue) {
    return level == Level.DECIMAL && inner == Level.DECIMAL
        ? innerValue.startsWith(value + ".")
        : level.compareTo(inner) < 0;
  }

  /**
   * The last piece of an id: {@code khoan-2}, {@code diem-b}, {@code 1.1}.
   *
   * @param bullet how many bullets of its kind there are in the parent, this one included
   */
  static String segment(OutlineMark mark, Kind kind, @Nullable OutlineNode parent, int bullet) {
    String plain = mark.value().toLowerCase(Locale.ROOT);
    return switch (mark.level()) {
      case ANNEX -> "phu-luc-" + plain;
      case PART -> "phan-" + plain;
      case CHAPTER -> "chuong-" + plain;
      case SECTION -> "muc-" + plain;
      case SUBSECTION -> "tieu-muc-" + plain;
      case ARTICLE -> "dieu-" + plain;
      case NUMBER -> kind == Kind.CLAUSE ? "khoan-" + plain : plain;
      case LETTER -> kind == Kind.POINT ? "diem-" + plain : plain;
      case DECIMAL -> within(plain, parent);
      case UPPER_LETTER, ROMAN, INNER_UPPER_LETTER -> plain;
      case DASH -> "gach-" + bullet;
      case PLUS -> "cong-" + bullet;
    };
  }

  /** The label of a part, after the one it belongs to. */
  static String label(OutlineMark mark, Kind kind, @Nullable OutlineNode parent, int bullet) {
    String value = mark.value();
    String before = parent == null ? "" : parent.label() + ", ";
    return switch (mark.level()) {
      case ANNEX -> "Phụ lục " + value;
      case PART -> before + "Phần " + value;
      case CHAPTER -> before + "Chương " + value;
      case SECTION -> before + "Mục " + value;
      case SUBSECTION -> before + "Tiểu mục " + value;
      case ARTICLE -> "Điều " + value;
      case NUMBER -> kind == Kind.CLAUSE ? after(parent) + "khoản " + value : item(value, parent);
      case LETTER -> kind == Kind.POINT ? after(parent) + "điểm " + value : item(value, parent);
      case DECIMAL -> item(within(value, parent), parent);
      case UPPER_LETTER, ROMAN, INNER_UPPER_LETTER -> item(value, parent);
      case DASH -> before + "gạch đầu dòng " + bullet;
      case PLUS -> before + "dấu cộng " + bullet;
    };
  }

  private static String after(@Nullable OutlineNode parent) {
    return parent == null ? "" : parent.label() + " ";
  }

  /** "Mục II.1", "Phụ lục I, mục 2", "Điều 3 khoản 1 mục 1.1". */
  private static String item(String value, @Nullable OutlineNode parent) {
    if (parent == null) {
      return "Mục " + value;
    }
    boolean item = parent.kind() == Kind.ITEM;
    return item ? parent.label() + "." + value : parent.label() + ", mục " + value;
  }

  /** Of "1.1" inside "1" only the last number is new. */
  private static String within(String value, @Nullable OutlineNode parent) {
    boolean repeats =
        parent != null && parent.kind() == Kind.ITEM && value.startsWith(parent.value() + ".");
    return repeats && parent != null ? value.substring(parent.value().length() + 1) : value;
  }
}
