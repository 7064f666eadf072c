package vn.cancu.ingest;

/**
 * Texts made to be slow to read: one piece over and over, in one line or in many. Public because
 * the code that JMH generates names it.
 */
public enum HostileText {
  ARTICLES("Điều 1 1 1 "),
  ARTICLE_HEADS("Điều 1.\n"),
  DEEP_NUMBERS("1.1.1.1.1.1.1.1. "),
  MARKS("1. a) - + I. A. "),
  MARK_LINES("1.\na)\n- b\n+ c\n"),
  CLAUSES("khoản 1 khoản 1 "),
  PLACES("điểm a, b, c khoản 1, 2, 3 và "),
  DECISIONS("Quyết định số "),
  DECISION_NUMBERS("Quyết định số 1/QĐ-X, 2/QĐ-X và "),
  OPEN_NUMBERS("Quyết định số 1/QĐ-"),
  BASES("Căn cứ Nghị định số 1/2020/NĐ-CP ; "),
  REPLACED("Thay thế Quyết định số 1/QĐ-BYT, "),
  LAWS("Luật An toàn, "),
  AMENDED_LAWS("Luật sửa đổi, bổ sung một số điều của Luật "),
  ATTACHED("(Ban hành kèm theo "),
  ANNEXES("PHỤ LỤC\n"),
  TITLES("QUY CHẾ\n"),
  FORMS("Mẫu 01, 02, "),
  RECIPIENTS("Nơi nhận:\n- A;\n"),
  DATES("ngày 1 tháng 1 năm "),
  DAYS("trước ngày 1/1/2021, "),
  PERIODS("trong thời hạn 5 ngày kể từ ngày "),
  QUARTERS("quý "),
  UNITS("Văn phòng, "),
  PROVINCES("Bảo hiểm xã hội các tỉnh, thành phố "),
  COLUMN_HEADS("STT\nNội dung\n"),
  ROWS("1\tX\tVụ A\tQuý I\n"),
  CELLS("\t\n"),
  NUMERALS("I\n"),
  DIGITS("1"),
  SLASHES("/////-----"),
  FRACTIONS("1/"),
  BRACKETS("((((()"),
  OPEN_BRACKETS("("),
  POINTS("...."),
  PERCENTAGES("đạt 1%"),
  LETTER("ế"),
  BROKEN_WORDS("phư\nơn\ng "),
  BROKEN_LETTERS("o\n"),
  MARKS_APART("e\u0301"),
  COMBINING("\u0301"),
  LEGACY("¸µ"),
  TAGS("<table><tr><td>"),
  OPEN_TAGS("<"),
  ENTITIES("&lt;"),
  ASTERISKS("**"),
  BARS("|"),
  HEADINGS("#\n"),
  EMPTY_LINES("\n\n\n"),
  BLANKS(" ");

  private static final int LINE = 80;

  private final String piece;

  HostileText(String piece) {
    this.piece = piece;
  }

  /** All in one line, unless the piece has a line end of its own. */
  String inOneLine(int length) {
    return piece.repeat(length / piece.length());
  }

  /** In lines of common length. */
  String inLines(int length) {
    String line = piece.repeat(Math.max(1, LINE / piece.length())) + "\n";
    return line.repeat(length / line.length());
  }
}
