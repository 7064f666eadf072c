package vn.cancu.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Markdown left in plain text: headings, emphasis, pipe tables. Only a text that has a heading or
 * bold words is taken for Markdown, and an asterisk without a partner stays: it may be a footnote.
 */
final class MarkdownRemains implements Healing {

  /** Asterisks to drop; a run that ends one emphasis and begins the next also ends a line. */
  private record Mark(int start, int end, boolean boundary) {}

  private record Opener(int at, int length) {}

  @Override
  public void heal(Draft draft, Edits edits) {
    String text = draft.text();
    boolean emphasised = hasBoldWord(text) || hasHeading(text);
    if (!emphasised && text.indexOf('|') < 0) {
      return;
    }
    boolean table = false;
    for (int start = 0; start < text.length(); ) {
      int end = paragraphEnd(draft, start);
      if (text.charAt(start) == '|') {
        end = draft.lineEnd(start);
        table = table || isRuler(text, end + 1, draft.lineEnd(Math.min(end + 1, text.length())));
        if (table) {
          tableRow(text, start, end, edits);
        }
      } else {
        table = false;
        if (emphasised) {
          paragraph(draft, start, end, edits);
        }
      }
      start = end + 1;
    }
  }

  /** "**Điều", but not the "n**" of a formula. */
  private static boolean hasBoldWord(String text) {
    for (int i = text.indexOf("**"); i >= 0; i = text.indexOf("**", i + 1)) {
      boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (opens && i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHeading(String text) {
    for (int i = text.indexOf("# "); i >= 0; i = text.indexOf("# ", i + 1)) {
      int start = i;
      while (start > 0 && text.charAt(start - 1) == '#') {
        start--;
      }
      if (start == 0 || text.charAt(start - 1) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Emphasis may run over lines, but not over an empty line, a table row or a heading. */
  private static int paragraphEnd(Draft draft, int start) {
    int end = draft.lineEnd(start);
    while (end + 1 < draft.text().length() && "\n#|".indexOf(draft.at(end + 1)) < 0) {
      end = draft.lineEnd(end + 1);
    }
    return end;
  }

  private static void paragraph(Draft draft, int start, int end, Edits edits) {
    String text = draft.text();
    int from = start;
    int hashes = start;
    while (hashes < end && hashes - start < 6 && text.charAt(hashes) == '#') {
      hashes++;
    }
    if (hashes > start && draft.at(hashes) == ' ') {
      edits.replace(start, hashes + 1, "");
      from = hashes + 1;
    }
    for (Mark mark : marks(draft, from, end)) {
      edits.replace(mark.start(), mark.end(), mark.boundary() ? "\n" : "");
    }
  }

  private static List<Mark> marks(Draft draft, int start, int end) {
    Deque<Opener> open = new ArrayDeque<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (draft.at(i) != '*') {
        continue;
      }
      int runEnd = i;
      while (runEnd < end && draft.at(runEnd) == '*') {
        runEnd++;
      }
      run(draft, i, runEnd, open, marks);
      i = runEnd - 1;
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  private static void run(Draft draft, int start, int end, Deque<Opener> open, List<Mark> marks) {
    char before = draft.at(start - 1);
    char after = draft.at(end);
    if (before == '(' && after == ')') {
      return;
    }
    int left = start;
    boolean closed = false;
    if (!Character.isWhitespace(before)) {
      while (left < end && !open.isEmpty() && open.peek().length() <= end - left) {
        Opener opener = open.pop();
        marks.add(new Mark(opener.at(), opener.at() + opener.length(), false));
        left += opener.length();
        closed = true;
      }
    }
    boolean opens = left < end && !Character.isWhitespace(after);
    if (closed) {
      marks.add(new Mark(start, left, opens && !Character.isWhitespace(before)));
    }
    if (opens) {
      open.push(new Opener(left, end - left));
    }
  }

  private static boolean isRuler(String text, int start, int end) {
    boolean dashes = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("|-: ".indexOf(c) < 0) {
        return false;
      }
      dashes |= c == '-';
    }
    return dashes && text.charAt(start) == '|';
  }

  /** Two asterisks at the edge of a word; cells that are all bold are headings. */
  private static boolean isBoldMark(String text, int start, int at, int end) {
    if (at + 1 >= end || text.charAt(at) != '*' || text.charAt(at + 1) != '*') {
      return false;
    }
    boolean opens = at > start && "| ".indexOf(text.charAt(at - 1)) >= 0;
    boolean closes = at + 2 >= end || "| ".indexOf(text.charAt(at + 2)) >= 0;
    return opens != closes;
  }

  private static void tableRow(String text, int start, int end, Edits edits) {
    if (isRuler(text, start, end)) {
      edits.replace(start, end, "");
      return;
    }
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    edits.replace(start, start + 1, "");
    for (int i = start + 1; i < last; i++) {
      if (text.charAt(i) == '|') {
        edits.adjust(i, i + 1, i == last - 1 ? "" : "\t");
      } else if (isBoldMark(text, start, i, last)) {
        edits.replace(i, i + 2, "");
        i++;
      }
    }
  }
}
