package vn.cancu.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text cut into its lines, with the cells of those that are table rows. */
final class TableLines {

  private final String text;
  private final int[] starts;
  private final int size;

  TableLines(String text) {
    this.text = text;
    int[] found = new int[Math.max(16, text.length() / 32)];
    int count = 0;
    for (int start = 0; start <= text.length(); start = end(start) + 1) {
      if (count + 1 >= found.length) {
        found = Arrays.copyOf(found, found.length * 2);
      }
      found[count++] = start;
    }
    this.starts = found;
    this.size = count;
  }

  private int end(int start) {
    int feed = text.indexOf('\n', start);
    return feed < 0 ? text.length() : feed;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return starts[index];
  }

  int endOf(int index) {
    return index + 1 < size ? starts[index + 1] - 1 : text.length();
  }

  String text(int index) {
    return text.substring(starts[index], endOf(index));
  }

  int length(int index) {
    return endOf(index) - starts[index];
  }

  /** Whether a line is a table row: its cells are separated by tabs. */
  boolean isRow(int index) {
    return text.indexOf('\t', starts[index], endOf(index)) >= 0;
  }

  /** The cells of a row, stripped; of another line, the line. */
  List<String> cells(int index) {
    List<String> cells = new ArrayList<>();
    int end = endOf(index);
    for (int from = starts[index]; from <= end; ) {
      int tab = text.indexOf('\t', from, end);
      int to = tab < 0 ? end : tab;
      cells.add(text.substring(from, to).strip());
      from = to + 1;
    }
    return cells;
  }
}
