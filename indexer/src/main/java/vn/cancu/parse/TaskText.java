package vn.cancu.parse;

/** The text of table cells as it is shown. */
final class TaskText {

  private TaskText() {}

  /** A cell on one line: its line breaks become blanks. */
  static String line(String cell) {
    StringBuilder line = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i) == '\u2028' || cell.charAt(i) == '\t' ? ' ' : cell.charAt(i);
      if (c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')) {
        line.append(c);
      }
    }
    return line.toString().strip();
  }
}
