package vn.cancu.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the lines of one text were set: how long a line gets before it wraps, and what an indented
 * line means.
 *
 * @param width how long a line that wraps commonly is; a very large number where lines do not wrap
 * @param firstWidth the same for the first line of a paragraph: where a web page was copied, the
 *     marks around it made that line shorter
 * @param widest how long nearly no line is
 * @param indentContinues whether an indented line continues the one before
 */
record Measure(int width, int firstWidth, int widest, boolean indentContinues) {

  private static final int UNLIMITED = 1_000_000;
  private static final int ENOUGH = 5;
  private static final double COMMON = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final double MOSTLY = 0.8;
  private static final double MUCH_LONGER = 1.5;
  private static final double FEW = 0.1;

  static Measure of(List<Line> lines) {
    List<Integer> first = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    int indented = 0;
    int continuing = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (before.isEmpty() || before.isRow() || line.isEmpty() || line.isRow()) {
        continue;
      }
      if (line.indent() > 0) {
        if (line.isTextUnder(before)) {
          continue;
        }
        indented++;
        continuing += before.endsSentence() || before.indent() > line.indent() ? 0 : 1;
      } else if (line.startsLower() && before.indent() == 0 && before.length() > 10) {
        boolean heads = i < 2 || startsParagraph(lines.get(i - 2), before);
        (heads ? first : other).add(before.length());
      }
    }
    boolean mostly = indented > 0 && continuing >= MOSTLY * indented;
    int width = quantile(other, COMMON);
    int firstWidth = first.size() < ENOUGH ? width : quantile(first, COMMON);
    if (isExceeded(lines, width == UNLIMITED ? firstWidth : width)) {
      return new Measure(UNLIMITED, UNLIMITED, UNLIMITED, mostly);
    }
    return new Measure(width, firstWidth, quantile(other, NEARLY_ALL), mostly);
  }

  /** Where many lines are much longer than one that wraps should be, none wraps. */
  private static boolean isExceeded(List<Line> lines, int width) {
    int all = 0;
    int longer = 0;
    for (Line line : lines) {
      if (!line.isEmpty() && !line.isRow()) {
        all++;
        longer += line.length() > MUCH_LONGER * width ? 1 : 0;
      }
    }
    return longer > FEW * all;
  }

  /** Whether lines are cut where they get too long. */
  boolean wraps() {
    return width < UNLIMITED || indentContinues;
  }

  private static boolean startsParagraph(Line previous, Line candidate) {
    return previous.isEmpty() || previous.endsSentence() || candidate.startsWithMarker();
  }

  private static int quantile(List<Integer> lengths, double share) {
    if (lengths.size() < ENOUGH) {
      return UNLIMITED;
    }
    Collections.sort(lengths);
    return lengths.get((int) (lengths.size() * share));
  }

  /**
   * Whether the first word of {@code line} had no room in {@code before}; a line much longer than
   * the others did not wrap.
   */
  boolean isFull(Line before, Line line, boolean first) {
    int limit = first ? firstWidth : width;
    int longest = Math.max(before.length(), line.length());
    return reach(before, line) > limit && longest <= MUCH_LONGER * width;
  }

  /** Whether a sentence ended just where the line was full, so that the next may follow it. */
  boolean isFullSentence(Line before, Line line) {
    return reach(before, line) > widest && before.length() <= widest;
  }

  /** Whether the line is full with some tolerance: capitals are wide. */
  boolean isNearlyFull(Line before, Line line) {
    int limit = width == UNLIMITED ? 80 : width;
    return reach(before, line) > limit * 0.85;
  }

  private static int reach(Line before, Line line) {
    return before.length() + 1 + line.firstWordLength();
  }
}
