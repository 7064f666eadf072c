package vn.cancu.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cancu.language.Bigrams;
import vn.cancu.vocabulary.Vocabulary;

/**
 * Puts the lines of one paragraph, or of one cell of a one-cell-a-line table, on one line.
 *
 * <p>A line that begins in lower case continues the one before; so does one that is indented where
 * indenting means that, one after a word that leads on, and one whose first word had no room in the
 * line before. Markers, changes between capitals and small letters, and ends of sentences keep
 * lines apart.
 */
final class Reflow implements Healing {

  /** How two lines go together. */
  private enum Joint {
    APART,
    BLANK,
    TIGHT
  }

  private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  private static final int LONG_ENOUGH_FOR_A_PAGE = 40;

  private final Vocabulary vocabulary;
  private final NamePairs namePairs;
  private final Continuation continuation;

  Reflow(Vocabulary vocabulary, Bigrams bigrams) {
    this.vocabulary = vocabulary;
    this.continuation = new Continuation(bigrams);
    this.namePairs = new NamePairs(vocabulary);
  }

  @Override
  public void heal(Draft draft, Edits edits) {
    List<Line> lines = lines(draft);
    new Pass(lines, Measure.of(lines), draft.wrapped(), this).run(edits);
  }

  private static List<Line> lines(Draft draft) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start <= draft.text().length(); start = draft.lineEnd(start) + 1) {
      lines.add(Line.of(draft.text(), start, draft.lineEnd(start)));
    }
    return lines;
  }

  /** One run over the lines of one text. */
  private static final class Pass {

    private final List<Line> lines;
    private final Measure measure;
    private final boolean wrapped;
    private final Vocabulary vocabulary;
    private final NamePairs namePairs;
    private final Continuation continuation;

    /** The line the current paragraph began with. */
    private Line head = new Line(0, 0, 0, "");

    private boolean cells;

    Pass(List<Line> lines, Measure measure, boolean wrapped, Reflow reflow) {
      this.lines = lines;
      this.measure = measure;
      this.wrapped = wrapped;
      this.vocabulary = reflow.vocabulary;
      this.namePairs = reflow.namePairs;
      this.continuation = reflow.continuation;
    }

    void run(Edits edits) {
      Line before = head;
      boolean gap = true;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.isEmpty()) {
          gap = true;
          continue;
        }
        Line after = i + 1 < lines.size() ? lines.get(i + 1) : lines.get(i);
        cells = opensCells(line) || (cells && !closesCells(line));
        Joint joint =
            before.isEmpty()
                ? Joint.APART
                : !wrapped
                    ? inParagraphs(before, line, gap)
                    : gap ? overGap(before, line) : joint(before, line, after);
        if (joint == Joint.APART) {
          head = line;
        } else {
          int gapStart = before.end();
          int gapEnd = line.start();
          edits.replace(gapStart, gapEnd, joint == Joint.BLANK ? " " : "");
        }
        before = line;
        gap = false;
      }
    }

    /** A table told cell by cell begins with the heading of its number column. */
    private static boolean opensCells(Line line) {
      return line.text().equalsIgnoreCase("TT")
          || line.text().equalsIgnoreCase("STT")
          || line.text().equalsIgnoreCase("Số TT");
    }

    private boolean closesCells(Line line) {
      return line.isRow() || line.text().startsWith("Nơi nhận");
    }

    /** Where every line is a paragraph already, save one that was torn. */
    private Joint inParagraphs(Line before, Line line, boolean gap) {
      boolean near = !gap && !before.isRow() && !line.isRow();
      if (near && Continuation.isInNumber(before, line)) {
        return Joint.TIGHT;
      }
      boolean name = near && isNameTogether(before, line);
      return name || continuation.isCertain(before, line, near) ? Joint.BLANK : Joint.APART;
    }

    /** A paragraph that runs over a page break: it stops in mid-sentence and goes on small. */
    private static Joint overGap(Line before, Line line) {
      boolean stops = !before.endsSentence() && !before.isRow() && !before.isCaps();
      boolean running = before.length() >= LONG_ENOUGH_FOR_A_PAGE || before.last() == ',';
      return stops && running && line.startsLower() && !line.isRow() ? Joint.BLANK : Joint.APART;
    }

    private Joint joint(Line before, Line line, Line after) {
      if (before.isRow() || line.isRow()) {
        return Joint.APART;
      }
      if (isTight(before, line)) {
        return Joint.TIGHT;
      }
      return continues(before, line, after) ? Joint.BLANK : Joint.APART;
    }

    private static boolean isTight(Line before, Line line) {
      String text = line.text();
      boolean bullet =
          (text.startsWith(". ") || text.startsWith(": ")) && Character.isUpperCase(text.charAt(2));
      boolean closing =
          ",;.:)”%/!?]".indexOf(line.first()) >= 0 && !text.startsWith("..") && !bullet;
      int length = before.length();
      boolean hyphen =
          "-/".indexOf(before.last()) >= 0
              && length > 1
              && Character.isLetterOrDigit(before.text().charAt(length - 2))
              && Character.isLetterOrDigit(line.first());
      return closing || hyphen || "(“[".indexOf(before.last()) >= 0;
    }

    private boolean continues(Line before, Line line, Line after) {
      if (line.indent() > 0 && measure.indentContinues() && !line.isTextUnder(before)) {
        return !line.startsWithMarker() || !before.endsSentence() || before.isBareMarker();
      }
      if (isLabel(before)) {
        return !line.startsWithMarker();
      }
      if (before.isCaps() || line.isCaps()) {
        return capitals(before, line);
      }
      if (line.startsWithMarker()) {
        return isNumberOf(before, line) || isBridge(before, line);
      }
      if (line.startsLower()) {
        return measure.wraps() || !before.endsSentence() || before.last() == ':';
      }
      if (isQuoted(before, line)) {
        return true;
      }
      if (line.isArticleHead() && !before.leadsToArticle()) {
        return false;
      }
      if (line.isOpening() || (line.startsWithUnitHead() && !before.endsOpen())) {
        return false;
      }
      return runsOn(before, line, after);
    }

    /** A marker, "Điều 1." or "Số:" alone on a line: its text follows. */
    private boolean isLabel(Line before) {
      boolean number = Character.isDigit(before.first());
      return (before.isBareMarker() && !(cells && number))
          || before.isBareArticle()
          || before.text().equals("Số:");
    }

    private boolean capitals(Line before, Line line) {
      if (!before.isCaps()) {
        return before.last() != ',' && before.endsOpen() && !line.startsWithMarker();
      }
      if (!line.isCaps()) {
        return before.last() == ',' && line.startsLower();
      }
      if (line.startsWithMarker()
          || before.endsSentence()
          || isTypeName(before)
          || isTypeName(line)) {
        return false;
      }
      return head.startsWithMarker()
          || measure.isNearlyFull(before, line)
          || isNameTogether(before, line);
    }

    private boolean isTypeName(Line line) {
      String name = line.last() == ':' ? line.text().substring(0, line.length() - 1) : line.text();
      return vocabulary.types().byName(name).isPresent();
    }

    /** "khoản⏎1", "điểm⏎a)": a number that belongs to the word before. */
    private static boolean isNumberOf(Line before, Line line) {
      return before.expectsNumber()
          && !line.startsWithDash()
          && !line.isBareMarker()
          && !line.startsItem();
    }

    private boolean isQuoted(Line before, Line line) {
      return line.startsWithQuote()
          && !quotesPart(line)
          && (line.length() == 1 || before.last() == ':' || (!cells && !before.endsSentence()));
    }

    /** "“1. Cơ quan", "“Điều 4. Phân loại": a part of another text, quoted as a paragraph. */
    private static boolean quotesPart(Line line) {
      Line quoted = Line.of(line.text(), 1, line.length());
      return quoted.startsWithMarker() || quoted.startsWithUnitHead();
    }

    private boolean runsOn(Line before, Line line, Line after) {
      if (before.endsSentence()) {
        return before.last() == '.' && !cells && measure.isFullSentence(before, line);
      }
      if (before.expectsNumber() && line.startsTitleCase()) {
        return false;
      }
      if (cells && isWholeCell(before)) {
        return false;
      }
      if (before.endsOpen() || (before.expectsNumber() && Character.isDigit(line.first()))) {
        return !line.isLoneNumeral();
      }
      if (!line.hasLetter()) {
        return !cells && !after.equals(line) && after.indent() == 0 && after.startsLower();
      }
      return isBridge(before, line)
          || (!cells
              && !line.isBareMarker()
              && measure.isFull(before, line, before.start() == head.start()));
    }

    /** A cell that is a known name or a frequency, though its last word often leads on. */
    private boolean isWholeCell(Line before) {
      String text = before.text();
      String last = text.substring(text.lastIndexOf(' ') + 1);
      String rest = text.substring(0, Math.max(0, text.length() - last.length())).strip();
      return rest.toLowerCase(Locale.ROOT).endsWith("hằng")
          || rest.toLowerCase(Locale.ROOT).endsWith("hàng")
          || vocabulary.units().find(text).isPresent();
    }

    /** Whether both lines are one known name, or that of the country, and not two names. */
    private boolean isNameTogether(Line before, Line line) {
      String both = before.text() + " " + line.text();
      return both.equals(COUNTRY)
          || (vocabulary.units().find(both).isPresent()
              && vocabulary.units().find(line.text()).isEmpty());
    }

    /** Whether a known name lies across the line end, and the first line is more than its start. */
    private boolean isBridge(Line before, Line line) {
      if (before.endsSentence() || !namePairs.mayMeet(before.text(), line.text())) {
        return false;
      }
      String left = tail(before.text());
      String right = line.text().substring(0, Math.min(60, line.length()));
      return vocabulary.units().scan(left + " " + right).stream()
          .anyMatch(match ->
              match.span().start() < left.length()
                  && match.span().end() > left.length() + 1
                  && match.span().start() > 0);
    }

    private static String tail(String text) {
      return text.substring(Math.max(0, text.length() - 60));
    }
  }
}
