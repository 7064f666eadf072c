package vn.cancu.extract;

/** Why a file is not read, for the administrator. */
final class Reasons {

  static final String DAMAGED = "tệp bị hỏng hoặc không đúng định dạng, không đọc được nội dung";
  static final String TOO_LONG = "tệp chứa quá nhiều văn bản so với giới hạn";
  static final String TOO_SLOW = "đọc tệp quá lâu, đã dừng";
  static final String CRASHED = "tệp làm chương trình đọc dừng đột ngột (hết bộ nhớ hoặc lỗi)";
  static final String NO_FILE = "không phải là tệp thông thường";

  private Reasons() {}

  static String tooLarge(long limit) {
    return "tệp lớn hơn giới hạn " + (limit >> 20) + " MB";
  }

  static String unsupported(String mediaType) {
    String kind =
        switch (mediaType.substring(0, mediaType.indexOf('/'))) {
          case "image" -> "hình ảnh";
          case "audio", "video" -> "âm thanh, phim";
          default -> "";
        };
    return kind.isEmpty()
        ? "định dạng tệp chưa được hỗ trợ"
        : "tệp " + kind + " không có văn bản để đọc";
  }
}
