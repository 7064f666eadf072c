package vn.cancu.repair;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the steps change visibly. Edits of one word are one {@link Change}. */
final class ChangeList implements Watch, Watch.OfStep {

  private static final int CONTEXT = 36;

  private final List<Change> changes = new ArrayList<>();
  private final OffsetMap original;
  private RepairStep step = RepairStep.ENCODING;
  private Draft draft = Draft.of("", List.of());

  /** The edit that the next one may belong to; none when {@code start} is negative. */
  private int start = -1;

  private int end;
  private final StringBuilder by = new StringBuilder();

  ChangeList(String original) {
    this.original = OffsetMap.identity(original);
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  @Override
  public Watch.OfStep begin(RepairStep step, Draft draft) {
    this.step = step;
    this.draft = draft;
    return this;
  }

  @Override
  public void edited(int start, int end, CharSequence by) {
    if (isUnseen(start, end, by)) {
      return;
    }
    if (this.start >= 0 && isOneWord(this.end, start)) {
      this.by.append(draft.text(), this.end, start).append(by);
    } else {
      end();
      this.start = start;
      this.by.append(by);
    }
    this.end = end;
  }

  private boolean isOneWord(int from, int to) {
    return to - from <= WordTable.LONGEST
        && draft.text().substring(from, to).chars().allMatch(Character::isLetter);
  }

  @Override
  public void end() {
    if (start >= 0 && step != RepairStep.CHARACTERS) {
      note(draft.text().substring(start, end), by.toString());
    }
    start = -1;
    by.setLength(0);
  }

  private void note(String was, String is) {
    int shorter = Math.min(was.length(), is.length());
    int same = 0;
    while (same < shorter && was.charAt(same) == is.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
      tail++;
    }
    int from = start + same;
    int to = end - tail;
    changes.add(
        new Change(
            step,
            original.lineAt(draft.origins()[from]),
            was.substring(same, was.length() - tail),
            is.substring(same, is.length() - tail),
            draft.text().substring(Math.max(0, from - CONTEXT), from),
            draft.text().substring(to, Math.min(draft.text().length(), to + CONTEXT))));
  }

  /** Whether blanks become other blanks that part the same things, or nothing changes. */
  private boolean isUnseen(int start, int end, CharSequence by) {
    String was = draft.text().substring(start, end);
    String is = by.toString();
    if (!was.isBlank() || !is.isBlank()) {
      return was.equals(is);
    }
    boolean edge = isEdge(draft.at(start - 1)) || isEdge(draft.at(end));
    return parting(was, edge) == parting(is, edge);
  }

  /** What parts the things beside these blanks most: a line, a cell, a blank or nothing. */
  private static char parting(String blanks, boolean edge) {
    char most = blanks.isEmpty() || edge ? '\0' : ' ';
    for (char stronger : new char[] {'\u2028', '\t', '\n'}) {
      most = blanks.indexOf(stronger) >= 0 && !(edge && stronger == '\n') ? stronger : most;
    }
    return most;
  }

  private static boolean isEdge(char c) {
    return c == '\n' || c == '\t' || c == '\u2028';
  }
}
