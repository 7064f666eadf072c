package vn.cancu.parse;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.TextSpan;

/** The lines of a text: paragraphs, rows, cells. */
final class Lines {

  private Lines() {}

  /** Every line with its line feed, so that the lines together are the text. */
  static List<TextSpan> of(String text) {
    List<TextSpan> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(new TextSpan(start, end));
      start = end;
    }
    return lines;
  }
}
